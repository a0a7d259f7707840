"""Libraries that are loaded only once a model needs them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ASK_WITHOUT_A_MODEL = """
import sys
from pathlib import Path
from app.session import Session
with Session.create(Path(sys.argv[1]), ["IT"]) as session:
    (label,) = session.labels.all
    models = session.models
    print(models.known_words("a nurse"), models.evidence("a nurse", "", label.id),
          models.probability_without("nurse", "a nurse", "", label.id), models.strongest_words(label.id),
          models.probabilities("a nurse"), "numpy" in sys.modules)
"""


def test_evidence_loads_no_library_before_there_is_a_model(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ASK_WITHOUT_A_MODEL, str(tmp_path / "empty.jobtag")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "None None None None {} False"
