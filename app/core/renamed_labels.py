"""Labels of a file that are imported under another name, merged with others, or left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.labels import same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import IncomingPosting


class RenamedLabels:
    """``names`` holds the new name of each label, "" for those that are left out; case and blanks ignored.

    If several labels of a posting get one name, *yes* wins over *no*, and *no* over unanswered. A posting
    whose *yes* labels are all left out counts as not tagged, unless it also has *no* answers, since the file
    does not say that it has none of the remaining labels.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = {same_name(name): new for name, new in names.items()}
        self._known: dict[str, str] = {}

    def name(self, name: str) -> str:
        """The new name of a label, which may be the same; "" if it is left out."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._names.get(same_name(name), name)
        return found

    def posting(self, posting: IncomingPosting) -> IncomingPosting:
        """The posting with the new names."""
        yes = self._renamed(posting.labels or ())
        no = self._renamed(posting.no or (), but=yes)
        scores: dict[str, float] = {}
        for name, score in posting.probabilities.items():
            new = self.name(name)
            if new:
                scores[new] = max(score, scores.get(new, 0.0))
        if posting.labels and not yes and not no and not posting.rest_no:
            return replace(posting, labels=None, no=None, done=None, unanswered=(), probabilities=scores)
        return replace(
            posting,
            labels=None if posting.labels is None else yes,
            no=None if posting.no is None else no,
            unanswered=self._renamed(posting.unanswered, but=(*yes, *no)),
            probabilities=scores,
        )

    def _renamed(self, names: Iterable[str], *, but: Iterable[str] = ()) -> tuple[str, ...]:
        left_out = {"", *but}
        renamed = dict.fromkeys(map(self.name, names))
        return tuple(name for name in renamed if name not in left_out)
