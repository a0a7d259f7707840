"""At least one label, at most N: rows and sentence follow the project's options."""

from __future__ import annotations

import pytest

from app.core.decisions import assigned
from app.core.records import Label, Options
from app.gui.labels.label_model import Role
from app.gui.labels.label_panel import LabelPanel

LABELS = tuple(
    Label(number, name, "#3F6FE0", tuned_threshold=0.5)
    for number, name in enumerate(("IT", "Senior", "Remote"), 1)
)


@pytest.fixture
def panel(qtbot, qapp):
    from app.gui.kit.theme import theme_of

    made = LabelPanel(theme_of(qapp))
    made.animated = False
    qtbot.addWidget(made)
    made.set_labels(LABELS)
    return made


def assigned_names(panel):
    model = panel.model
    return [
        model.index(row).data() for row in range(model.rowCount()) if model.index(row).data(Role.ROW).assigned
    ]


def test_at_most_n_labels_keeps_the_most_probable(panel):
    panel.set_probabilities({1: 0.9, 2: 0.8, 3: 0.7})
    assert assigned_names(panel) == ["IT", "Senior", "Remote"]
    panel.set_options(Options(at_most=2))
    assert assigned_names(panel) == ["IT", "Senior"]
    assert panel.sentence == "2 labels: IT 90 % ≥ 50 %, Senior 80 % ≥ 50 %"


def test_a_label_that_rises_takes_the_place_of_another(panel):
    panel.set_options(Options(at_most=1))
    panel.set_probabilities({1: 0.9, 2: 0.8, 3: 0.1})
    panel.set_probabilities({1: 0.9, 2: 0.95, 3: 0.1})
    assert assigned_names(panel) == ["Senior"]


def test_at_least_one_takes_the_closest(panel):
    panel.set_probabilities({1: 0.2, 2: 0.4, 3: 0.1})
    assert assigned_names(panel) == []
    panel.set_options(Options(at_least_one=True))
    assert assigned_names(panel) == ["Senior"]
    assert panel.sentence == "1 label: Senior 40 % < 50 %"


def test_without_probabilities_nothing_is_assigned():
    assert assigned(LABELS, {}, Options(at_least_one=True)) == ()
