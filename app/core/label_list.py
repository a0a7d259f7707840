"""Label lists read from files, and how they are merged into a project's labels."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.core.labels import LONGEST_NAME, next_color, next_key, same_name, short_name
from app.core.records import Label, Skipped
from app.core.settings import LABEL_KEYS
from app.core.translation import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
"""How a label's colour is written."""


@dataclass(frozen=True, slots=True)
class ListedLabel:
    """Row number ``row`` of a label list in ``file``.

    ``said`` holds the row's values by field of ``Label``: name, color, key, description, group, set_threshold
    (None: tuned by Jobtag), goal (None: the project's). Fields that are missing stay unchanged. ``faults``
    describe invalid values, as clauses.
    """

    file: str
    row: int
    said: Mapping[str, Any]
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelListReport:
    """The result of merging a list: names added, changed and unchanged; rows left out.

    ``remarks`` are about values that could not be used in rows that otherwise were.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    remarks: tuple[Skipped, ...]

    @property
    def sentence(self) -> str:
        """Such as "3 labels added, 1 changed, 2 as they were."."""
        said = [plural(len(self.added), "{n} label added", "{n} labels added")]
        if self.changed:
            said.append(tr("{labels:,} changed", labels=len(self.changed)))
        if self.unchanged:
            said.append(tr("{labels:,} as they were", labels=len(self.unchanged)))
        if self.skipped:
            said.append(tr("{rows:,} skipped", rows=len(self.skipped)))
        return f"{', '.join(said)}."


@dataclass(frozen=True, slots=True)
class LabelListPlan:
    """New labels, still without ids; changed labels before and after, in the same order; and the report."""

    new: tuple[Label, ...]
    before: tuple[Label, ...]
    after: tuple[Label, ...]
    report: LabelListReport


def planned(listed: Sequence[ListedLabel], labels: Sequence[Label]) -> LabelListPlan:
    """Merge a list into existing labels by name, ignoring case, Unicode form and blanks.

    Existing labels keep the spelling of their names. New labels come after the others, in the order of the
    list; values missing from their rows get defaults. A label outside the list keeps its key; if two rows
    want the same key, the first one gets it.
    """
    standing = {same_name(label.name): label for label in labels}
    usable, skipped = _usable(listed)
    remarks = [Skipped(row.file, row.row, fault) for row in usable.values() for fault in row.faults]
    keys = _keys(usable, standing, remarks)
    colors = Counter(label.color for label in labels)
    used = {*keys.values(), *(label.key for name, label in standing.items() if name not in usable)}
    position = max((label.position for label in labels), default=-1)
    new: list[Label] = []
    pairs: list[tuple[Label, Label]] = []
    for folded, row in usable.items():
        former = standing.get(folded)
        said = dict(row.said) | ({"key": keys[folded]} if folded in keys else {})
        if former is not None:
            pairs.append((former, replace(former, **said | {"name": former.name})))
            continue
        position += 1
        color = said.pop("color", "") or next_color(colors)
        key = said.pop("key") if "key" in said else next_key(said["name"], used)
        colors[color] += 1
        used.add(key)
        new.append(Label(0, color=color, key=key, position=position, **said))
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    report = LabelListReport(
        added=tuple(label.name for label in new),
        changed=tuple(after.name for _, after in changed),
        unchanged=tuple(before.name for before, after in pairs if before == after),
        skipped=tuple(skipped),
        remarks=tuple(remarks),
    )
    before = tuple(pair[0] for pair in changed)
    return LabelListPlan(tuple(new), before, tuple(pair[1] for pair in changed), report)


def _usable(listed: Iterable[ListedLabel]) -> tuple[dict[str, ListedLabel], list[Skipped]]:
    """The rows that name a label, by folded name, and why the others are left out."""
    usable: dict[str, ListedLabel] = {}
    skipped = []
    for row in listed:
        name = " ".join(str(row.said.get("name", "")).split())
        folded = same_name(name)
        if not folded:
            skipped.append(Skipped(row.file, row.row, tr("it has no name")))
        elif len(name) > LONGEST_NAME:
            skipped.append(
                Skipped(
                    row.file,
                    row.row,
                    tr("its name has more than {most:,} characters", most=LONGEST_NAME),
                )
            )
        elif folded in usable:
            first = usable[folded]
            named = tr("row {row} already names {name}", row=first.row, name=short_name(first.said["name"]))
            skipped.append(Skipped(row.file, row.row, named))
        else:
            usable[folded] = replace(row, said=dict(row.said) | {"name": name})
    return usable, skipped


def _keys(
    usable: Mapping[str, ListedLabel], standing: Mapping[str, Label], remarks: list[Skipped]
) -> dict[str, str]:
    """The keys that rows get, with a remark about each requested key that is not available.

    A row that cannot get its key keeps its label's current one, unless another row took that.
    """
    holders = {label.key: label.name for name, label in standing.items() if name not in usable and label.key}
    for name, label in standing.items():
        if name in usable and "key" not in usable[name].said and label.key:
            holders[label.key] = label.name
    given: dict[str, str] = {}
    refused: list[str] = []
    for folded, row in usable.items():
        if "key" not in row.said:
            if folded in standing:
                given[folded] = standing[folded].key
            continue
        key = str(row.said["key"])
        if key and (key not in list(LABEL_KEYS) or key in holders):
            taken = holders.get(key)
            if taken:
                why = tr(
                    "its key {key} already answers {label}", key=short_name(key), label=short_name(taken)
                )
            else:
                why = tr("its key {key} cannot answer a label", key=short_name(key))
            remarks.append(Skipped(row.file, row.row, why))
            refused.append(folded)
            continue
        given[folded] = key
        if key:
            holders[key] = str(row.said["name"])
    for folded in refused:
        former = standing[folded].key if folded in standing else ""
        free = bool(former) and former not in holders
        given[folded] = former if free else next_key(str(usable[folded].said["name"]), set(holders))
        if given[folded]:
            holders[given[folded]] = str(usable[folded].said["name"])
    return given
