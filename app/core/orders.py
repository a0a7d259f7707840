"""The orders in which postings can be listed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderKind:
    """A kind of order. ``learned``: by a model, or by similarity before the first training.

    ``needs_model``: it needs a trained model. ``one_label``, ``one_field``: it is for a label or field that
    the user selects. ``turned`` is the title of the reversed order, "" if it cannot be reversed.
    """

    name: str
    title: str
    tip: str
    learned: bool = False
    needs_model: bool = False
    one_label: bool = False
    one_field: bool = False
    turned: str = ""


ORDER_KINDS = (
    OrderKind("imported", "As imported", "The order of the files.", turned="As imported, last first"),
    OrderKind("useful", "Most useful first", "Postings whose answers teach the model most.", learned=True),
    OrderKind("surest", "Most confident first", "Postings the model is sure about: quick to confirm.",
              learned=True, needs_model=True),
    OrderKind("label", "For one label", "Postings that most likely have one label: to find a rare one.",
              learned=True, one_label=True),
    OrderKind("mistakes", "Likely mistakes first", "Answers that the model doubts most.",
              learned=True, needs_model=True),
    OrderKind("random", "Random", "A random sample: an unbiased check."),
    OrderKind("newest", "Newest first", "The last imported ones first.", turned="Oldest first"),
    OrderKind("title", "By title", "From A to Z.", turned="By title, Z to A"),
    OrderKind("longest", "Longest first", "By the length of the text.", turned="Shortest first"),
    OrderKind("labels", "Most labels first", "By the number of yes answers.", turned="Fewest labels first"),
    OrderKind("flagged", "Flagged first", "Then those without a flag.", turned="Flagged last"),
    OrderKind("noted", "With a note first", "Then those without one.", turned="With a note last"),
    OrderKind("done", "Done first", "Then those to do.", turned="To do first"),
    OrderKind("field", "By field", "By a field of the postings: numbers, then words from A to Z.",
              one_field=True, turned="By field, last first"),
)  # fmt: skip
"""All kinds, in the order of the menu."""

_KINDS = {kind.name: kind for kind in ORDER_KINDS}


@dataclass(frozen=True, slots=True)
class Order:
    """An order by its kind's name, with a ``label_id`` or ``field`` if the kind needs one.

    ``turned``: reversed.
    """

    kind: str = "imported"
    label_id: int | None = None
    field: str = ""
    turned: bool = False

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
        """Whether it is a queue, from which the first posting to do is always taken."""
        return self.learned and self.kind != "mistakes"

    @property
    def plain(self) -> bool:
        """Whether it is based on stored values, so that it can be reversed."""
        return bool(_KINDS[self.kind].turned)

    @property
    def title(self) -> str:
        kind = _KINDS[self.kind]
        title = kind.turned if self.turned else kind.title
        return title.replace("field", self.field, 1) if kind.one_field else title


AS_IMPORTED = Order()
