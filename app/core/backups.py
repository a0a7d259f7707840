"""Backups of a project: which are kept, what restoring one would change, and where they are at risk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.labels import short_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

EVERY = timedelta(minutes=30)
"""How often a backup is made while somebody works."""
_RECENT = timedelta(days=2)
_DAILY, _WEEKLY, _MONTHLY = 12, 10, 9
_NAMED = 3

_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "mega": "MEGA",
    "seafile": "Seafile",
    "box": "Box",
    "yandex.disk": "Yandex.Disk",
}
_MARKERS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".nextcloudsync.log": "Nextcloud"}


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of a project. ``taken`` is the moment (UTC) whose state it holds, ``size`` in bytes."""

    path: Path
    taken: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a project holds, as far as two states of it are compared. ``model`` is None without one."""

    postings: int
    done: int
    answers: int
    notes: int
    labels: tuple[str, ...]
    model: int | None


def to_thin_out(taken: Sequence[datetime], now: datetime) -> set[datetime]:
    """The moments whose backups are too many.

    One of each half hour stays for two days, then one of each of 12 days, of 10 weeks before them and of 9
    months before these: the newest of its time. A moment of the future counts as recent.
    """
    kept: set[datetime] = set()
    periods: Counter[tuple[object, ...]] = Counter()
    left = {"day": _DAILY, "week": _WEEKLY, "month": _MONTHLY}
    for moment in sorted(taken, reverse=True):
        if now - moment < _RECENT:
            half_hour = ("half hour", int(moment.timestamp() // EVERY.total_seconds()))
            if not periods[half_hour]:
                kept.add(moment)
            periods[half_hour] += 1
            continue
        year, week, _ = moment.isocalendar()
        for kind, period in (
            ("day", (moment.date(),)),
            ("week", (year, week)),
            ("month", (moment.year, moment.month)),
        ):
            if left[kind]:
                if not periods[kind, *period]:
                    kept.add(moment)
                    left[kind] -= 1
                    periods["day", moment.date()] += 1
                    periods["week", year, week] += 1
                    periods["month", moment.year, moment.month] += 1
                break
    return set(taken) - kept


def difference(now: Summary, then: Summary) -> str:
    """What restoring ``then`` would change, such as "214 fewer answers, label Remote missing"."""
    told = []
    for noun, have, had in (
        ("posting", now.postings, then.postings),
        ("answer", now.answers, then.answers),
        ("posting done", now.done, then.done),
        ("note", now.notes, then.notes),
    ):
        if had != have:
            nouns = noun if abs(had - have) == 1 else noun.replace(noun.split()[0], f"{noun.split()[0]}s", 1)
            told.append(f"{abs(had - have):,} {'fewer' if had < have else 'more'} {nouns}")
    told += _labels(set(now.labels) - set(then.labels), "missing")
    told += _labels(set(then.labels) - set(now.labels), "there again")
    if now.model != then.model:
        told.append(f"model {then.model} instead of {now.model}" if then.model else "no model")
    return ", ".join(told) or "no difference in postings, answers, labels or model"


def _labels(names: set[str], how: str) -> list[str]:
    if not names:
        return []
    shown = ", ".join(short_name(name) for name in sorted(names)[:_NAMED])
    if len(names) > _NAMED:
        shown += f" and {len(names) - _NAMED:,} more"
    return [f"{'label' if len(names) == 1 else 'labels'} {shown} {how}"]


def cloud_warning(path: Path) -> str:
    """Why a project had better not lie where it does, as a sentence; "" where nothing speaks against it."""
    service = _service(path.absolute())
    if not service:
        return ""
    return (
        f"{path.name} lies in a folder that {service} synchronises, which can replace it while it is open"
        " or leave two versions of it. Keep it in another folder, and put copies or exports there."
    )


def _service(path: Path) -> str:
    for folder in path.parents:
        name = folder.name.lower()
        for known, service in _SERVICES.items():
            if name == known or name.startswith((f"{known} ", f"{known}-", f"{known} (")):
                return service
        for marker, service in _MARKERS.items():
            if (folder / marker).exists():
                return service
    return ""
