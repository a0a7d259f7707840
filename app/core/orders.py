"""The orders in which postings can be offered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderKind:
    """One way to order postings. ``learned``: by a model, or by likeness where there is none yet.

    ``needs_model``: it means nothing before the first training. ``one_label``: for a label that one names;
    ``one_field``: likewise. ``turned`` is its title the other way round, "" where there is no such order.
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
    OrderKind("label", "For one label", "Postings that most likely have one label: to hunt a rare one.",
              learned=True, one_label=True),
    OrderKind("mistakes", "Likely mistakes first", "Answers that the model doubts most.",
              learned=True, needs_model=True),
    OrderKind("random", "Random", "A random sample: an unbiased check."),
    OrderKind("newest", "Newest first", "What was imported last.", turned="Oldest first"),
    OrderKind("title", "By title", "From A to Z.", turned="By title, Z to A"),
    OrderKind("longest", "Longest first", "By the length of the text.", turned="Shortest first"),
    OrderKind("labels", "Most labels first", "By the number of yes answers.", turned="Fewest labels first"),
    OrderKind("flagged", "Flagged first", "Then those without a flag.", turned="Flagged last"),
    OrderKind("noted", "With a note first", "Then those without one.", turned="With a note last"),
    OrderKind("done", "Done first", "Then what is to do.", turned="To do first"),
    OrderKind("field", "By field", "By a field of the postings: numbers, then words from A to Z.",
              one_field=True, turned="By field, last first"),
)  # fmt: skip
"""All kinds, in the order in which they are offered."""

_KINDS = {kind.name: kind for kind in ORDER_KINDS}


@dataclass(frozen=True, slots=True)
class Order:
    """An order by its kind's name; ``label_id`` or ``field`` where the kind is for one.

    ``turned``: the other way round.
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
        """Whether it is a queue of what is to do, from which one always takes the first."""
        return self.learned and self.kind != "mistakes"

    @property
    def plain(self) -> bool:
        """Whether it goes by what is in the file, so that it can be turned round."""
        return bool(_KINDS[self.kind].turned)

    @property
    def title(self) -> str:
        kind = _KINDS[self.kind]
        title = kind.turned if self.turned else kind.title
        return title.replace("field", self.field, 1) if kind.one_field else title


AS_IMPORTED = Order()
