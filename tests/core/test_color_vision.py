"""Labels' dots can be distinguished, by colour or shape, with any kind of vision and in both themes."""

from __future__ import annotations

from itertools import combinations

import pytest

from app.core.color_vision import VISIONS, alike, distance
from app.core.labels import SHAPES, shapes
from app.core.records import Label
from app.core.settings import LABEL_COLORS
from app.gui.kit.colors import DARK, LIGHT, MIN_SHAPE_CONTRAST, Colors, contrast, dot_color

APART = 10.0


def made(*colors: str) -> list[Label]:
    return [Label(number, f"label {number}", color) for number, color in enumerate(colors, 1)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISIONS)
def test_the_labels_of_a_new_project_can_be_distinguished(theme: Colors, vision: str) -> None:
    labels = made(*LABEL_COLORS)
    dots = shapes(labels)
    confused = [
        (one.color, other.color)
        for one, other in combinations(labels, 2)
        if dots[one.id] == dots[other.id]
        and distance(dot_color(one.color, theme), dot_color(other.color, theme), vision) < APART
    ]
    assert confused == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_dot_stands_out_from_the_panel(theme: Colors) -> None:
    assert min(contrast(dot_color(color, theme), theme.panel) for color in LABEL_COLORS) >= MIN_SHAPE_CONTRAST


def test_colour_alone_is_not_enough() -> None:
    assert alike(LABEL_COLORS[9], LABEL_COLORS[3])
    assert distance(LABEL_COLORS[9], LABEL_COLORS[3]) > 50


def test_labels_of_one_colour_differ_in_shape_as_long_as_there_are_shapes() -> None:
    labels = made(*LABEL_COLORS * len(SHAPES))
    dots = shapes(labels)
    assert len({(label.color, dots[label.id]) for label in labels}) == len(labels)


def test_a_dot_stays_as_it_is_when_labels_move_or_come() -> None:
    labels = made(*LABEL_COLORS, "#123456", "no colour")
    before = shapes(labels)
    assert shapes(reversed(labels)) == before
    assert shapes([*labels, Label(99, "new", LABEL_COLORS[0])]).items() >= before.items()


def test_a_custom_colour_gives_way_to_assigned_ones() -> None:
    labels = made(*LABEL_COLORS, "#3F6FE1", "#3f6fe1")
    dots = shapes(labels)
    taken = {dots[label.id] for label in labels[:12] if alike(label.color, "#3F6FE1")}
    assert {dots[13], dots[14]}.isdisjoint(taken)
    assert dots[13] != dots[14]


def test_distances_are_measured_in_lab() -> None:
    assert distance("#FFFFFF", "#000000") == pytest.approx(100, abs=0.1)
    assert distance("#3F6FE0", "#3F6FE0", "deuteranopia") == 0
    assert distance("#FF0000", "#00FF00") > 4 * distance("#C00000", "#6E6E00", "protanopia")
