"""The model card: a Markdown page about an exported model, its quality and its use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.translation import count, in_english

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.curves import Outcome
    from app.core.goals import Estimate
    from app.core.history import PastModel
    from app.core.records import Label, Options


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


@in_english()
def model_card(facts: ModelFacts) -> str:
    """The card as Markdown. It holds no text of any posting."""
    paragraphs = [
        f"# Model card: {_plain(facts.file)}",
        "A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag"
        f" and needs {'it' if facts.is_project else 'nothing but scikit-learn'}.",
        _facts(facts),
        "## Use",
        *(_use_in_jobtag(facts) if facts.is_project else _use_in_scikit_learn(facts)),
        "## Labels",
        _labels(facts),
        "Precision and recall are out-of-fold: each posting was scored by a model that had not seen it."
        " Brackets hold 95 % Wilson intervals. F1 and average precision are those of the training.",
        _untrained(facts),
        "## Quality over all labels",
        _quality(facts),
        "## Limits",
        _limits(),
        "" if facts.is_project else _AGAINST_FITTING,
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph) + "\n"


def _facts(facts: ModelFacts) -> str:
    settings, quality = facts.model.settings, facts.model.quality
    yes, no = (sum(getattr(label, answer) for label in quality.labels) for answer in ("yes", "no"))
    rows = {
        "Model id": f"`{facts.model_id}`" if facts.model_id else "none (train again to get one)",
        "Trained": facts.model.created,
        "Learned from": f"{count(quality.postings, 'posting')}, {yes:,} yes and {no:,} no answers",
        "Settings": ", ".join(
            f"{name} {settings[name]}" for name in ("learner", "C", "seed", "version") if name in settings
        ),
        "Goal of labels without their own": facts.options.goal.title,
        "Versions": ", ".join(f"{name} {version}" for name, version in facts.versions.items()),
    }
    return _table(("", ""), [(name, _cell(value)) for name, value in rows.items()])


def _use_in_scikit_learn(facts: ModelFacts) -> tuple[str, ...]:
    titles = (
        "Titles: a posting with a title is one text, the title, a line break and the posting's text. A first"
        " line of up to 200 characters counts as the title if more text follows."
    )
    return _example(facts), _bounds(facts.options), titles


def _use_in_jobtag(facts: ModelFacts) -> tuple[str, ...]:
    example = f"""```python
from app.api import open_project

with open_project("{facts.file}", read_only=True) as model:
    print(model.classify(["Senior Java engineer"]))
```"""
    verbs = f"`jobtag classify {facts.file} TEXT` and `jobtag serve {facts.file}` work as well."
    return example, f"The file is a project without postings. {verbs}"


def _example(facts: ModelFacts) -> str:
    loading = (
        f'from joblib import load; model = load("{facts.file}")'
        if facts.file.lower().endswith(".joblib")
        else f'from skops.io import load; model = load("{facts.file}")'
    )
    warning = (
        "\n\nA .joblib file can run code when it is loaded: load it only if you trust its source."
        if facts.file.lower().endswith(".joblib")
        else ""
    )
    return f"""```python
{loading}
texts = ["Senior Java engineer\\nWe build banking software in Leeds."]
probabilities = [each[:, 1] for each in model.predict_proba(texts)]  # one array for each of model.labels_
assigned = [[name for name, yes in zip(model.labels_, row) if yes] for row in model.predict(texts)]
```{warning}"""


def _bounds(options: Options) -> str:
    """Explain how to apply the options that ``predict`` ignores."""
    if options.thresholds_alone:
        return "`predict` assigns a label if its probability reaches its threshold."
    sentences = ["`predict` applies thresholds only. To assign what Jobtag assigns, do this as well:"]
    if options.at_least_one:
        sentences.append(
            "if no label reaches its threshold, assign the one with the highest probability minus"
            " threshold (`at_least_one_` is True);"
        )
    if options.at_most is not None:
        sentences.append(
            f"if more than {options.at_most} do, keep the {options.at_most} most probable ones"
            f" (`at_most_` is {options.at_most});"
        )
    return " ".join(sentences).rstrip(";") + "."


def _labels(facts: ModelFacts) -> str:
    quality = {label.label_id: label for label in facts.model.quality.labels}
    rows = []
    for each in facts.labels:
        label, known = each.label, quality.get(each.label.id)
        if known is None or not known.ready:
            continue
        goal = "set by hand" if label.locked else (label.goal or facts.options.goal).title
        outcome = each.outcome
        rows.append((
            _cell(label.name), _cell(label.description), f"{known.yes:,}", f"{known.no:,}",
            f"{label.threshold:.4f}", _cell(goal),
            _estimate(outcome.precision if outcome else None), _estimate(outcome.recall if outcome else None),
            _score(known.f1), _score(known.average_precision),
        ))  # fmt: skip
    headings = ("Label", "Definition", "Yes", "No", "Threshold", "Goal", "Precision", "Recall", "F1",
                "Average precision")  # fmt: skip
    return _table(headings, rows)


def _untrained(facts: ModelFacts) -> str:
    ready = {label.label_id for label in facts.model.quality.labels if label.ready}
    names = [_plain(each.label.name) for each in facts.labels if each.label.id not in ready]
    if not names:
        return ""
    return (
        f"Not in this model, since there were too few answers to learn from: {', '.join(names)}. That a text"
        " does not get one of these labels means nothing."
    )


def _quality(facts: ModelFacts) -> str:
    quality = facts.model.quality
    rows = [
        (name, _score(value))
        for name, value in (
            ("Micro F1", quality.micro_f1),
            ("Macro F1", quality.macro_f1),
            ("Example F1", quality.example_f1),
            ("Exact match", quality.exact_match),
            ("Hamming loss", quality.hamming_loss),
            ("Brier score, before calibration", quality.brier_before),
            ("Brier score", quality.brier),
            ("Calibration error (ECE), before calibration", quality.ece_before),
            ("Calibration error (ECE)", quality.ece),
        )
    ]
    check = f"\n\n{quality.check.sentence}" if quality.check else ""
    return _table(("Score, out-of-fold", ""), rows) + check


def _limits() -> str:
    return (
        "The model knows the words of the postings that it learned from. On texts of another kind, language"
        " or time, its probabilities and these scores do not hold. It weighs words and does not understand"
        " sentences: negations are read as mentions. Do not decide about people by it alone."
    )


_AGAINST_FITTING = (
    "The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned."
)


def _estimate(estimate: Estimate | None) -> str:
    return "–" if estimate is None else f"{estimate.value:.2f} [{estimate.low:.2f}–{estimate.high:.2f}]"


def _score(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return text if text.startswith("`") else _plain(text)


def _plain(text: str) -> str:
    """Escape text so that Markdown shows it literally within one table cell."""
    return re.sub(r"([\\`*_\[\]<>|#&~])", r"\\\1", " ".join(text.split()))
