"""The orders in which postings can be listed."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.translation import tr, tr_noop


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
    OrderKind(
        "imported",
        tr_noop("As imported"),
        tr_noop("The order of the files."),
        turned=tr_noop("As imported, last first"),
    ),
    OrderKind(
        "useful",
        tr_noop("Most useful first"),
        tr_noop("Postings whose answers teach the model most."),
        learned=True,
    ),
    OrderKind(
        "surest",
        tr_noop("Most confident first"),
        tr_noop("Postings the model is sure about: quick to confirm."),
        learned=True,
        needs_model=True,
    ),
    OrderKind(
        "label",
        tr_noop("For one label"),
        tr_noop("Postings that most likely have one label: to find a rare one."),
        learned=True,
        one_label=True,
    ),
    OrderKind(
        "mistakes",
        tr_noop("Likely mistakes first"),
        tr_noop("Answers that the model doubts most."),
        learned=True,
        needs_model=True,
    ),
    OrderKind("random", tr_noop("Random"), tr_noop("A random sample: an unbiased check.")),
    OrderKind(
        "newest",
        tr_noop("Newest first"),
        tr_noop("The last imported ones first."),
        turned=tr_noop("Oldest first"),
    ),
    OrderKind("title", tr_noop("By title"), tr_noop("From A to Z."), turned=tr_noop("By title, Z to A")),
    OrderKind(
        "longest",
        tr_noop("Longest first"),
        tr_noop("By the length of the text."),
        turned=tr_noop("Shortest first"),
    ),
    OrderKind(
        "labels",
        tr_noop("Most labels first"),
        tr_noop("By the number of yes answers."),
        turned=tr_noop("Fewest labels first"),
    ),
    OrderKind(
        "flagged",
        tr_noop("Flagged first"),
        tr_noop("Then those without a flag."),
        turned=tr_noop("Flagged last"),
    ),
    OrderKind(
        "noted",
        tr_noop("With a note first"),
        tr_noop("Then those without one."),
        turned=tr_noop("With a note last"),
    ),
    OrderKind("done", tr_noop("Done first"), tr_noop("Then those to do."), turned=tr_noop("To do first")),
    OrderKind(
        "field",
        tr_noop("By field"),
        tr_noop("By a field of the postings: numbers, then words from A to Z."),
        one_field=True,
        turned=tr_noop("By field, last first"),
    ),
)
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
        if kind.one_field:
            if self.turned:
                return tr("By {field}, last first", field=self.field)
            return tr("By {field}", field=self.field)
        return tr(kind.turned if self.turned else kind.title)


AS_IMPORTED = Order()
