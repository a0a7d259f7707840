"""The model card: a Markdown page about an exported model, its quality and its use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.dates import day
from app.core.percentages import UNKNOWN
from app.core.records import LEARNER_TITLES
from app.core.translation import ENGLISH, count, labelled, localized, plural, tr, using

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.curves import Outcome
    from app.core.goals import Estimate
    from app.core.history import PastModel
    from app.core.records import Label, Options
    from app.core.translation import Language


@dataclass(frozen=True, slots=True)
class ExportedLabel:
    """A label of the project. ``outcome`` is its threshold's out-of-fold outcome.

    ``outcome`` is None if the label has no model, or if the individual scores are no longer kept.
    """

    label: Label
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The facts on the card. ``versions`` are those of Python and the libraries, by name."""

    file: str
    model_id: str
    model: PastModel
    labels: Sequence[ExportedLabel]
    options: Options
    versions: Mapping[str, str]

    @property
    def is_project(self) -> bool:
        """Whether the model was exported as a project of Jobtag, not as a pipeline of scikit-learn."""
        return self.file.lower().endswith(".jobtag")


def model_card(facts: ModelFacts, language: Language = ENGLISH) -> str:
    """The card as Markdown, in a language whatever language is in use. It holds no text of any posting."""
    with using(language):
        return _card(facts)


def _card(facts: ModelFacts) -> str:
    paragraphs = [
        f"# {tr('Model card: {file}', file=_plain(facts.file))}",
        _introduction(facts),
        _facts(facts),
        f"## {tr('Use')}",
        *(_use_in_jobtag(facts) if facts.is_project else _use_in_scikit_learn(facts)),
        f"## {tr('Labels')}",
        _labels(facts),
        tr(
            "Precision and recall are out-of-fold: each posting was scored by a model that had not seen it."
            " Brackets hold 95\u00a0% Wilson intervals. F1 and average precision are those of the training."
        ),
        _untrained(facts),
        f"## {tr('Quality over all labels')}",
        _quality(facts),
        f"## {tr('Limits')}",
        tr(
            "The model knows the words of the postings that it learned from. On texts of another kind,"
            " language or time, its probabilities and these scores do not hold. It weighs words and does not"
            " understand sentences: negations are read as mentions. Do not decide about people by it alone."
        ),
        ""
        if facts.is_project
        else tr(
            "The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned."
        ),
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph) + "\n"


def _introduction(facts: ModelFacts) -> str:
    if facts.is_project:
        return tr(
            "A model that assigns labels to job descriptions, any number of them to each. It was made with"
            " Jobtag and needs it."
        )
    return tr(
        "A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag"
        " and needs nothing but scikit-learn."
    )


def _facts(facts: ModelFacts) -> str:
    quality = facts.model.quality
    yes, no = (sum(getattr(label, answer) for label in quality.labels) for answer in ("yes", "no"))
    answers = plural(yes, "{n} yes answer and {no:,} no", "{n} yes answers and {no:,} no", no=no)
    rows = {
        tr("Model id"): f"`{facts.model_id}`" if facts.model_id else tr("none; train again to get one"),
        tr("Trained"): day(facts.model.created),
        tr("Learned from"): f"{count(quality.postings, 'posting')}, {answers}",
        tr("Settings"): _settings(facts.model.settings),
        tr("Goal of labels without their own"): facts.options.goal.title,
        tr("Versions"): ", ".join(f"{name} {version}" for name, version in facts.versions.items()),
    }
    return _table(("", ""), [(name, _cell(value)) for name, value in rows.items()])


def _settings(settings: Mapping[str, object]) -> str:
    """The settings of the training that are known, such as "learner: logistic · C: 1 · seed: 0"."""
    titles = {"learner": tr("learner"), "C": "C", "seed": tr("seed"), "version": tr("version")}
    return " · ".join(
        labelled(title, _setting(settings[name])) for name, title in titles.items() if name in settings
    )


def _setting(value: object) -> str:
    return (
        localized(value, "g")
        if isinstance(value, int | float)
        else tr(LEARNER_TITLES.get(str(value), str(value)))
    )


def _use_in_scikit_learn(facts: ModelFacts) -> tuple[str, ...]:
    titles = tr(
        "Titles: a posting with a title is one text, the title, a line break and the posting's text. A first"
        " line of up to 200 characters counts as the title if more text follows."
    )
    return _example(facts), _bounds(facts.options), titles


def _use_in_jobtag(facts: ModelFacts) -> tuple[str, ...]:
    example = f"""```python
from app.api import open_project

with open_project("{facts.file}", read_only=True) as model:
    print(model.classify(["{tr("Senior Java engineer")}"]))
```"""
    about = tr(
        "The file is a project without postings. {classify} and {serve} work as well.",
        classify=f"`jobtag classify {facts.file} TEXT`",
        serve=f"`jobtag serve {facts.file}`",
    )
    return example, about


def _example(facts: ModelFacts) -> str:
    pickled = facts.file.lower().endswith(".joblib")
    library = "joblib" if pickled else "skops.io"
    warning = tr("A .joblib file can run code when it is loaded: load it only if you trust its source.")
    about = tr("one array for each of model.labels_")
    title, text = tr("Senior Java engineer"), tr("We build banking software in Leeds.")
    return f"""```python
from {library} import load; model = load("{facts.file}")
texts = ["{title}\\n{text}"]
probabilities = [each[:, 1] for each in model.predict_proba(texts)]  # {about}
assigned = [[name for name, yes in zip(model.labels_, row) if yes] for row in model.predict(texts)]
```""" + (f"\n\n{warning}" if pickled else "")


def _bounds(options: Options) -> str:
    """Explain how to apply the options that ``predict`` ignores."""
    if options.thresholds_alone:
        return tr("`predict` assigns a label if its probability reaches its threshold.")
    sentences = [tr("`predict` applies thresholds only. To assign what Jobtag assigns, do this as well.")]
    if options.at_least_one:
        sentences.append(
            tr(
                "If no label reaches its threshold, assign the one with the highest probability minus"
                " threshold (`at_least_one_` is True)."
            )
        )
    if options.at_most is not None:
        sentences.append(
            tr(
                "If more than {most} do, keep the {most} most probable ones (`at_most_` is {most}).",
                most=options.at_most,
            )
        )
    return " ".join(sentences)


def _labels(facts: ModelFacts) -> str:
    quality = {label.label_id: label for label in facts.model.quality.labels}
    rows = []
    for each in facts.labels:
        label, known = each.label, quality.get(each.label.id)
        if known is None or not known.ready:
            continue
        goal = tr("Set by hand") if label.locked else (label.goal or facts.options.goal).title
        outcome = each.outcome
        rows.append((
            _cell(label.name), _cell(label.description), localized(known.yes), localized(known.no),
            localized(label.threshold, ".4f"), _cell(goal),
            _estimate(outcome.precision if outcome else None), _estimate(outcome.recall if outcome else None),
            _score(known.f1), _score(known.average_precision),
        ))  # fmt: skip
    headings = (tr("Label"), tr("Definition"), tr("Yes"), tr("No"), tr("Threshold"), tr("Goal"),
                tr("Precision"), tr("Recall"), "F1", tr("Average precision"))  # fmt: skip
    return _table(headings, rows)


def _untrained(facts: ModelFacts) -> str:
    ready = {label.label_id for label in facts.model.quality.labels if label.ready}
    names = [_plain(each.label.name) for each in facts.labels if each.label.id not in ready]
    if not names:
        return ""
    return tr(
        "Not in this model, since there were too few answers to learn from: {labels}. That a text does not"
        " get one of these labels means nothing.",
        labels=", ".join(names),
    )


def _quality(facts: ModelFacts) -> str:
    quality = facts.model.quality
    scores = (
        (tr("Micro F1"), quality.micro_f1),
        (tr("Macro F1"), quality.macro_f1),
        (tr("Example F1"), quality.example_f1),
        (tr("Exact match"), quality.exact_match),
        (tr("Hamming loss"), quality.hamming_loss),
        (tr("Brier score, before calibration"), quality.brier_before),
        (tr("Brier score"), quality.brier),
        (tr("Calibration error (ECE), before calibration"), quality.ece_before),
        (tr("Calibration error (ECE)"), quality.ece),
    )
    check = f"\n\n{quality.check.sentence}" if quality.check else ""
    return _table((tr("Score, out-of-fold"), ""), [(name, _score(value)) for name, value in scores]) + check


def _estimate(estimate: Estimate | None) -> str:
    if estimate is None:
        return UNKNOWN
    low, high = localized(estimate.low, ".2f"), localized(estimate.high, ".2f")
    return f"{localized(estimate.value, '.2f')} [{low}–{high}]"


def _score(value: float | None) -> str:
    return UNKNOWN if value is None else localized(value, ".3f")


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return text if text.startswith("`") else _plain(text)


def _plain(text: str) -> str:
    """Escape text so that Markdown shows it literally within one table cell."""
    return re.sub(r"([\\`*_\[\]<>|#&~])", r"\\\1", " ".join(text.split()))
