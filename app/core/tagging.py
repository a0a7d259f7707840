"""The answers to one posting, and whether it is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.records import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Tagging:
    """The answers to one posting, and whether it is done.

    ``explicit`` holds the answers given one by one as (label id, answer or None), sorted by label id.
    Labels that are not listed are *no* if their id is at most ``no_upto``, else *unanswered*. So "all others
    are no" is one number, whatever the number of labels. Canonical: an explicit answer never repeats what
    ``no_upto`` already says. ``accepted`` are the ids, ascending, of labels that are yes only because a
    suggestion was left unchanged. The model is not scored on them, since it would be testing itself.
    """

    done: bool = False
    no_upto: int = 0
    explicit: tuple[tuple[int, Answer | None], ...] = ()
    accepted: tuple[int, ...] = ()

    def answer(self, label_id: int) -> Answer | None:
        for listed, answer in self.explicit:
            if listed == label_id:
                return answer
        return self._implied(label_id)

    def answers(self, label_ids: Iterable[int]) -> list[Answer | None]:
        """The answers for these labels, in their order."""
        explicit, upto, no = dict(self.explicit), self.no_upto, Answer.NO
        return [explicit.get(label_id, no if label_id <= upto else None) for label_id in label_ids]

    def same_answers(self, other: Tagging) -> bool:
        """Whether the answers are equal, apart from ``done``."""
        mine, others = (self.no_upto, self.explicit), (other.no_upto, other.explicit)
        return mine == others and self.accepted == other.accepted

    def _implied(self, label_id: int) -> Answer | None:
        return Answer.NO if label_id <= self.no_upto else None

    def with_answer(self, label_id: int, answer: Answer | None) -> Tagging:
        """A copy with this answer for this label."""
        return self.with_answers({label_id: answer})

    def with_answers(self, answers: Mapping[int, Answer | None]) -> Tagging:
        """A copy with these answers, by label id."""
        explicit = {**dict(self.explicit), **answers}
        kept = (pair for pair in explicit.items() if pair[1] is not self._implied(pair[0]))
        accepted = tuple(label_id for label_id in self.accepted if label_id not in answers)
        return replace(self, explicit=tuple(sorted(kept, key=_by_label)), accepted=accepted)

    def finished(
        self, last_label_id: int, hidden: Sequence[int] = (), suggested: Sequence[int] = ()
    ) -> Tagging:
        """A copy that is done: every label up to ``last_label_id`` that is not yes becomes *no*.

        Exceptions: labels in ``hidden`` keep their answers, since the user does not see them. Unanswered
        labels in ``suggested`` become yes.
        """
        upto = max(self.no_upto, last_label_id)
        accepted = [label_id for label_id in suggested if self.answer(label_id) is None]
        kept = [pair for pair in self.explicit if pair[1] is Answer.YES or pair[0] > last_label_id]
        kept += [(label_id, None) for label_id in hidden if self.answer(label_id) is None]
        kept += [(label_id, Answer.YES) for label_id in accepted]
        ordered = sorted(set(kept), key=_by_label)
        return Tagging(True, upto, tuple(ordered), tuple(sorted({*self.accepted, *accepted})))

    def completed(self, other: Tagging) -> Tagging:
        """A copy with unanswered labels filled in from ``other``; done if either is."""
        listed = [label_id for label_id, _ in (*self.explicit, *other.explicit)]
        mine, others = self.answers(listed), other.answers(listed)
        answers = {
            label_id: answer if own is None else own
            for label_id, own, answer in zip(listed, mine, others, strict=True)
        }
        accepted = {label_id for label_id in other.accepted if self.answer(label_id) is None}
        upto = max(self.no_upto, other.no_upto)
        whole = Tagging(self.done or other.done, upto).with_answers(answers)
        return replace(whole, accepted=tuple(sorted(accepted.union(self.accepted))))

    def merged(self, source_id: int, target_id: int) -> Tagging:
        """A copy with the target label yes if the source label is; *accepted* if neither was set by hand."""
        both = (source_id, target_id)
        yes = [label_id for label_id in both if self.answer(label_id) is Answer.YES]
        if source_id not in yes:
            return self
        merged = self.with_answer(target_id, Answer.YES)
        if not set(yes).issubset(self.accepted):
            return merged
        return replace(merged, accepted=tuple(sorted({*merged.accepted, target_id})))

    def reopened(self) -> Tagging:
        """A copy that is not done, with the same answers."""
        return replace(self, done=False)


def _by_label(pair: tuple[int, Answer | None]) -> int:
    return pair[0]
