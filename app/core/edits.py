"""Edits: each a value with an inverse. The journal in the project file is a list of these.

An edit of many rows says what was done (this import, these ids), never a copy of the rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.records import Label, Options
    from app.core.tagging import Tagging


@dataclass(frozen=True, slots=True)
class TagPosting:
    """A posting's answers or its done flag change."""

    posting_id: int
    before: Tagging
    after: Tagging
    title: str

    def inverse(self) -> TagPosting:
        return TagPosting(self.posting_id, self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class TagPostings:
    """The answers or done of many postings change as one.

    Their former taggings lie in the file as ``batch``, and change places with the present ones. Of
    ``postings`` so many are answered otherwise than before (``answered``), and so many more done than before.
    """

    batch: int
    postings: int
    answered: int
    newly_done: int
    title: str

    def inverse(self) -> TagPostings:
        return replace(self, newly_done=-self.newly_done)


@dataclass(frozen=True, slots=True)
class FlagPostings:
    """Postings get a flag, or lose it."""

    posting_ids: tuple[int, ...]
    flagged: bool
    title: str

    def inverse(self) -> FlagPostings:
        return FlagPostings(self.posting_ids, not self.flagged, self.title)


@dataclass(frozen=True, slots=True)
class NotePosting:
    """The note on a posting changes."""

    posting_id: int
    before: str
    after: str
    title: str

    def inverse(self) -> NotePosting:
        return NotePosting(self.posting_id, self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class KeepAnswers:
    """Answers that looked like mistakes are kept: (posting id, label id) are not asked about again."""

    pairs: tuple[tuple[int, int], ...]
    kept: bool
    title: str

    def inverse(self) -> KeepAnswers:
        return KeepAnswers(self.pairs, not self.kept, self.title)


@dataclass(frozen=True, slots=True)
class ShowLabel:
    """A label appears (``shown``) or disappears; its answers stay in the file either way."""

    label: Label
    shown: bool
    title: str

    def inverse(self) -> ShowLabel:
        return ShowLabel(self.label, not self.shown, self.title)


@dataclass(frozen=True, slots=True)
class ChangeLabels:
    """Labels' names, colours, keys, descriptions, places, set thresholds or goals change. Same ids, order."""

    before: tuple[Label, ...]
    after: tuple[Label, ...]
    title: str

    def inverse(self) -> ChangeLabels:
        return ChangeLabels(self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class ShowImport:
    """All that one import brought appears (``shown``) or disappears."""

    import_id: int
    shown: bool
    title: str

    def inverse(self) -> ShowImport:
        return ShowImport(self.import_id, not self.shown, self.title)


@dataclass(frozen=True, slots=True)
class ShowPostings:
    """Postings disappear (deleted) or come back."""

    posting_ids: tuple[int, ...]
    shown: bool
    title: str

    def inverse(self) -> ShowPostings:
        return ShowPostings(self.posting_ids, not self.shown, self.title)


@dataclass(frozen=True, slots=True)
class ChangeOptions:
    """What holds for the whole project changes."""

    before: Options
    after: Options
    title: str

    def inverse(self) -> ChangeOptions:
        return ChangeOptions(self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits as one step: done in their order, taken back in the reverse one."""

    edits: tuple[Edit, ...]
    title: str

    def inverse(self) -> Together:
        return Together(tuple(edit.inverse() for edit in reversed(self.edits)), self.title)


Edit = (
    TagPosting
    | TagPostings
    | FlagPostings
    | NotePosting
    | KeepAnswers
    | ShowLabel
    | ChangeLabels
    | ShowImport
    | ShowPostings
    | ChangeOptions
    | Together
)
