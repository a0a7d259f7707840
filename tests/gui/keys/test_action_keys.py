"""The keys of actions: those of the table, the user's own, and how they are saved."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from app.core import settings
from app.gui.keys.action_keys import ActionKeys, one_key, writes_text
from app.gui.keys.actions import ROWS
from app.gui.kit.preferences import Preferences


@pytest.fixture
def preferences(qapp) -> Preferences:
    return Preferences()


@pytest.fixture
def keys(preferences) -> ActionKeys:
    return ActionKeys({}, preferences)


def shown(keys: ActionKeys, name: str) -> list[str]:
    return [key.toString() for key in keys.keys(name)]


def test_every_action_has_a_key(keys):
    assert [row.name for row in ROWS if not keys.keys(row.name)] == []


def test_single_keys_are_those_that_write_text():
    assert [row.name for row in ROWS if row.single != writes_text(QKeySequence(row.keys))] == []


@pytest.mark.parametrize("text", ["Ctrl+K", "Alt+Return", "F5", "Shift+F12", "Ctrl+Shift+Del"])
def test_some_keys_write_nothing_anywhere(text, qapp):
    assert not writes_text(QKeySequence(text))


def test_a_chosen_key_takes_the_place_of_all_others_and_is_kept(keys, preferences, qtbot):
    with qtbot.waitSignal(keys.changed):
        keys.change("done", QKeySequence("Ctrl+Return"))
    assert shown(keys, "done") == ["Ctrl+Return"]
    again = ActionKeys({}, Preferences())
    assert shown(again, "done") == ["Ctrl+Return"]
    assert again.is_changed("done")
    assert not again.is_changed("skip")


def test_a_key_that_another_action_has_changes_hands(keys):
    keys.change("skip", QKeySequence("Backspace"))
    assert shown(keys, "skip") == ["Backspace"]
    assert shown(keys, "back") == ["S"]


def test_the_second_key_of_an_action_can_be_taken_from_it(keys):
    keys.change("about", QKeySequence("Ctrl+Y"))
    assert shown(keys, "about") == ["Ctrl+Y"]
    assert shown(keys, "redo") == ["Ctrl+F1"]


def test_resetting_one_gives_its_key_back_to_whoever_lost_theirs(keys, preferences):
    keys.change("skip", QKeySequence("Backspace"))
    keys.reset("skip")
    assert (shown(keys, "skip"), shown(keys, "back")) == (["S"], ["Backspace"])
    assert preferences[settings.KEYS] == {}


def test_resetting_all(keys, preferences):
    keys.change("skip", QKeySequence("Ctrl+K"))
    keys.change("flag", QKeySequence())
    assert shown(keys, "flag") == []
    keys.reset_all()
    assert (shown(keys, "skip"), shown(keys, "flag")) == (["S"], ["F"])
    assert not keys.any_changed
    assert preferences[settings.KEYS] == {}


def test_no_two_actions_ever_share_a_key(keys):
    for name, key in [("skip", "Return"), ("note", "Return"), ("done", "S"), ("about", "?"), ("undo", "F1")]:
        keys.change(name, QKeySequence(key))
    for name in ("done", "undo", "skip"):
        keys.reset(name)
        everyone = [key for row in ROWS for key in shown(keys, row.name)]
        assert len(set(everyone)) == len(everyone)


@pytest.mark.parametrize(
    ("garbage", "skip"),
    [
        ("skip", ["S"]),
        (["skip"], ["S"]),
        ({"skip": 7, "done": None, "back": ["A"], "no such action": "Ctrl+K"}, ["S"]),
        ({"skip": "rubbish words", "done": "Ctrl+", "back": "A, B"}, ["S"]),
        ({"skip": "Return"}, ["Return"]),  # which leaves Enter for done
        ({"skip": "1", "done": "Shift+1", "back": "K"}, ["S"]),
        ({"skip": "Ctrl+K", "back": "Ctrl+K", "done": "Ctrl+K"}, ["Ctrl+K"]),
    ],
)
def test_garbage_in_the_preferences_leaves_every_action_with_keys_of_its_own(preferences, garbage, skip):
    preferences[settings.KEYS] = garbage
    keys = ActionKeys({}, preferences)
    everyone = [key for row in ROWS for key in shown(keys, row.name)]
    assert len(set(everyone)) == len(everyone)
    assert [row.name for row in ROWS if not keys.keys(row.name)] == []
    assert shown(keys, "skip") == skip


@pytest.mark.parametrize("text", [None, 3, "Ctrl+", "Ctrl", "A, B", "rubbish", [], {}])
def test_a_key_that_is_invalid(text, qapp):
    assert one_key(text) is None
