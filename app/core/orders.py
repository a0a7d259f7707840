"""The orders in which postings can be offered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderKind:
    """One way to order postings. ``learned``: by a model, or by likeness where there is none yet.

    ``needs_model``: it means nothing before the first training. ``one_label``: for a label that one names.
    """

    name: str
    title: str
    tip: str
    learned: bool = False
    needs_model: bool = False
    one_label: bool = False


ORDER_KINDS = (
    OrderKind("imported", "As imported", "The order of the files."),
    OrderKind("useful", "Most useful first", "Postings whose answers teach the model most.", learned=True),
    OrderKind("surest", "Surest first", "Postings the model is sure about: quick to confirm.",
              learned=True, needs_model=True),
    OrderKind("label", "For one label", "Postings that most likely have one label: to hunt a rare one.",
              learned=True, one_label=True),
    OrderKind("mistakes", "Likely mistakes first", "Answers that the model doubts most.",
              learned=True, needs_model=True),
    OrderKind("random", "Random", "By chance: an unbiased check."),
    OrderKind("newest", "Newest first", "What was imported last."),
    OrderKind("title", "By title", "From A to Z."),
    OrderKind("longest", "Longest first", "By the length of the text."),
    OrderKind("labels", "Most labels first", "By the number of yes answers."),
)  # fmt: skip
"""All kinds, in the order in which they are offered."""

_KINDS = {kind.name: kind for kind in ORDER_KINDS}


@dataclass(frozen=True, slots=True)
class Order:
    """An order by its kind's name; ``label_id`` where the kind is for one label."""

    kind: str = "imported"
    label_id: int | None = None

    @property
    def learned(self) -> bool:
        return _KINDS[self.kind].learned

    @property
    def one_label(self) -> bool:
        return _KINDS[self.kind].one_label

    @property
    def needs_model(self) -> bool:
        return _KINDS[self.kind].needs_model

    @property
    def queue(self) -> bool:
        """Whether it is a queue of what is to do, from which one always takes the first."""
        return self.learned and self.kind != "mistakes"

    @property
    def title(self) -> str:
        return _KINDS[self.kind].title


AS_IMPORTED = Order()
