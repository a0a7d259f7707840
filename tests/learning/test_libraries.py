"""Large libraries: loaded in steps, and excluded from later garbage collections."""

from __future__ import annotations

import subprocess
import sys

LOADING = """
import gc, sys
from app.learning.training.fitting import SCIKIT_LEARN, load_libraries
assert "sklearn" not in sys.modules
shares = list(load_libraries(SCIKIT_LEARN))
assert len(shares) == len(SCIKIT_LEARN) and shares == sorted(shares) and 0 <= shares[0] and shares[-1] < 1
assert set(SCIKIT_LEARN) <= set(sys.modules)
assert gc.isenabled()
frozen, seen = gc.get_freeze_count(), len(gc.get_objects())
assert frozen > 4 * seen, (frozen, seen)
gc.disable()
list(load_libraries(SCIKIT_LEARN))
assert not gc.isenabled()
"""


def test_libraries_are_loaded_in_steps_and_left_alone_by_the_collector():
    result = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
