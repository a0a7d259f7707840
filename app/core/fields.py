"""Additional fields of a posting: their values as text, and which names count as equal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.labels import search_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def shown_value(value: Any) -> str:
    """A field's value as text: "true" or "false", "a, b" for a list, "" for none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(shown_value(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {shown_value(part)}" for name, part in value.items())
    return "" if value is None else str(value)


def values_of(fields: Mapping[str, Any], name: str) -> list[Any]:
    """The values of the fields with this name, ignoring case and accents."""
    if name in fields:
        return [fields[name]]
    wanted = search_form(name)
    return [value for other, value in fields.items() if search_form(other) == wanted]


def names_once(names: Iterable[str]) -> tuple[str, ...]:
    """Names of fields in alphabetical order; of equal names, the first one."""
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(search_form(name), name)
    return tuple(once[form] for form in sorted(once))
