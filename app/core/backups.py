"""Backups of a project: which ones to keep, what restoring one would change, and which folders are a risk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.labels import short_name
from app.core.translation import count, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

EVERY = timedelta(minutes=30)
"""How often a backup is made while a project is in use."""
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
_MARKERS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
}


@dataclass(frozen=True, slots=True)
class Backup:
    """A complete copy of a project as it was at ``taken`` (UTC). ``size`` is in bytes."""

    path: Path
    taken: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts, labels and model number by which two states of a project are compared."""

    postings: int
    done: int
    answers: int
    notes: int
    labels: tuple[str, ...]
    model: int | None


def to_thin_out(taken: Sequence[datetime], now: datetime) -> set[datetime]:
    """Choose the backups to delete, by the time they were taken.

    Keep one backup per half hour for two days, then one per day for 12 days, one per week for 10 weeks and
    one per month for 9 months. Each is the newest of its period. A time in the future counts as recent.
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
    """Describe what restoring ``then`` would change: "214 fewer answers, label Remote missing"."""
    parts = []
    if more := then.postings - now.postings:
        parts.append(count(more, "more posting") if more > 0 else count(-more, "fewer posting"))
    if more := then.answers - now.answers:
        parts.append(count(more, "more answer") if more > 0 else count(-more, "fewer answer"))
    if more := then.done - now.done:
        if more > 0:
            parts.append(plural(more, "{n} more posting done", "{n} more postings done"))
        else:
            parts.append(plural(-more, "{n} fewer posting done", "{n} fewer postings done"))
    if more := then.notes - now.notes:
        parts.append(count(more, "more note") if more > 0 else count(-more, "fewer note"))
    if missing := set(now.labels) - set(then.labels):
        parts.append(
            plural(
                len(missing), "label {names} missing", "labels {names} missing", names=_some_names(missing)
            )
        )
    if again := set(then.labels) - set(now.labels):
        parts.append(
            plural(
                len(again),
                "label {names} there again",
                "labels {names} there again",
                names=_some_names(again),
            )
        )
    if now.model != then.model:
        parts.append(
            tr("model {former} instead of {present}", former=then.model, present=now.model)
            if then.model
            else tr("no model")
        )
    return ", ".join(parts) or tr("no difference in postings, answers, labels or model")


def _some_names(names: set[str]) -> str:
    shown = ", ".join(short_name(name) for name in sorted(names)[:_NAMED])
    left = len(names) - _NAMED
    return tr("{names} and {left:,} more", names=shown, left=left) if left > 0 else shown


def cloud_warning(path: Path) -> str:
    """Warn about a project in a synchronised folder; "" if the folder is fine."""
    service = _service(path.absolute())
    if not service:
        return ""
    return tr(
        "{name} is in a folder that {service} synchronises. {service} can replace it while "
        "it is open or leave two versions of it. Keep it in another folder, and put copies "
        "or exports there.",
        name=path.name,
        service=service,
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
