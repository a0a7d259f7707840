"""Modules that the window does not load before its first paint."""

from __future__ import annotations

import subprocess
import sys

from tests.unmeasured import unmeasured

LATE = ("numpy", "scipy", "sklearn", "sqlite3", "dataclasses", "app.session", "app.gui.window.project_view",
        "app.gui.window.project_frame", "app.gui.files.file_choosers", "app.gui.window.banner")  # fmt: skip
START = f"""
import sys
from app.gui.application import make_application, make_window
app = make_application()
window = make_window(app)
window.show()
window.grab()
print(window.welcome.isVisible(), [name for name in {LATE!r} if name in sys.modules])
"""


def test_the_first_page_is_painted_before_what_a_project_needs_is_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=True, env=unmeasured()
    )
    assert done.stdout.strip() == "True []"
