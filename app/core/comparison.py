"""Methods of assigning labels, compared on a project's own answers."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.percentages import percentage, points
from app.core.records import LOGISTIC
from app.core.translation import localized, tr, tr_noop

SOFTMAX_TOP = tr_noop("softmax, top label")
SOFTMAX_CUT = tr_noop("softmax, one cut")
NETWORK_EACH = tr_noop("a network for each label")
NETWORK_ONE = tr_noop("one network, sigmoids")
HALF = tr_noop("one-vs-rest, cut at 0.5")
SHARED = tr_noop("one-vs-rest, one shared threshold")
BY_GOAL = tr_noop("one-vs-rest, thresholds by goal")
OTHER_LEARNER = tr_noop("the same with the other learner")

METHOD_NAMES = (SOFTMAX_TOP, SOFTMAX_CUT, NETWORK_EACH, NETWORK_ONE, HALF, SHARED, BY_GOAL, OTHER_LEARNER)
"""All methods, in display order."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method and its out-of-fold scores, 0..1. Scores are None if there are none; ``note`` says why.

    ``labels_per_posting`` counts answered pairs only. ``seconds`` is the time to train on all answers,
    without counting words; ``seconds_for_one_more_label`` is the time to retrain after one label is added.
    """

    name: str
    micro_f1: float | None = None
    macro_f1: float | None = None
    example_f1: float | None = None
    labels_per_posting: float | None = None
    seconds: float | None = None
    seconds_for_one_more_label: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LearnerGain:
    """What the other learner would gain: the mean of micro and macro F1, and its interval of 95 %.

    ``learner`` is its name, one of ``records.LEARNERS``. The interval comes from a paired bootstrap.
    """

    learner: str
    gain: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether the other learner is better beyond chance."""
        return self.low > 0.0

    @property
    def sentence(self) -> str:
        """What was found, for the screen and the terminal."""
        low, high = points(self.low), points(self.high)
        interval = tr(
            "F1 {points}; with {confidence} confidence {low} to {high}",
            points=points(self.gain),
            confidence=percentage(0.95),
            low=low,
            high=high,
        )
        if self.clear:
            return tr(
                'The learner "{learner}" is clearly better on your answers ({interval}).',
                learner=self.learner,
                interval=interval,
            )
        if self.high < 0.0:
            return tr(
                'The learner "{learner}" is clearly worse on your answers ({interval}).',
                learner=self.learner,
                interval=interval,
            )
        return tr(
            'The learner "{learner}" is neither clearly better nor clearly worse ({interval}).',
            learner=self.learner,
            interval=interval,
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """The methods compared so far, in the order of ``METHOD_NAMES``.

    ``postings`` and ``labels`` are the size of the sample, ``yes_per_posting`` its mean number of yes
    answers. ``softmax_cut`` and ``shared_cut`` are tuned on the whole sample; None until then. ``edit`` is
    the number of the newest edit taken into account. ``learner``: the project's; ``other``: what the other
    one would gain, None until both are scored.
    """

    methods: tuple[Method, ...]
    postings: int
    labels: int
    yes_per_posting: float
    softmax_cut: float | None = None
    shared_cut: float | None = None
    edit: int = 0
    learner: str = LOGISTIC
    other: LearnerGain | None = None


def seconds_text(seconds: float | None) -> str:
    """Format seconds for tables: three decimals below 0.1 s, since one fit is that quick."""
    if seconds is None:
        return "–"
    return localized(seconds, ".3f" if seconds < 0.1 else ",.2f")
