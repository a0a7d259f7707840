"""What the machine must have for a window: a screen that answers, and the system libraries of Qt."""

from __future__ import annotations

import os
import re
import sys
from functools import cache

from app import resources
from app.core.errors import SetupError
from app.core.translation import tr

_SCREENLESS = ("offscreen", "minimal")


def has_screen() -> bool:
    """Whether a person would see a window here."""
    if _platform() in _SCREENLESS:
        return False
    return sys.platform in ("win32", "darwin") or _wayland_answers() or _x_answers()


def require_screen() -> None:
    """Check that Qt can open a window, since it would abort the program instead of saying why not.

    Raises:
        SetupError: there is no screen, or a library for it is missing.
    """
    if _platform() in _SCREENLESS:
        return
    if sys.platform.startswith("linux"):
        _leave_what_does_not_answer()
    if not has_screen():
        raise SetupError(
            tr(
                "There is no screen to show a window on. Use a verb instead (see: jobtag --help),"
                " or save a picture with: jobtag screenshot"
            )
        )
    if sys.platform.startswith("linux") and not _wayland_answers():
        for library, package in resources.system_libraries().items():
            if library.startswith(("libxcb", "libX11", "libxkbcommon")) and not _loads(library):
                raise _missing(library, package)


def _leave_what_does_not_answer() -> None:
    """Let Qt take the platform that works instead of one that was asked for and would end the program.

    Nor is one taken that listens on the network, as Qt's "vnc" does.
    """
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    working = [part for part in asked.split(";") if _answers(part.partition(":")[0])]
    if working:
        os.environ["QT_QPA_PLATFORM"] = ";".join(working)
    elif asked:
        os.environ["QT_QPA_PLATFORM"] = "wayland" if _wayland_answers() else "xcb"


def _answers(platform: str) -> bool:
    """Whether Qt can open a window on a platform: a display answers, and Qt knows the platform."""
    if platform.startswith("wayland"):
        return _wayland_answers()
    return platform == "xcb" and _x_answers()


def explain(error: ImportError) -> SetupError:
    """Why Qt could not be loaded, with the package to install."""
    found = re.search(r"lib[\w.+-]+\.so[.\d]*", str(error))
    library = found.group() if found else "PySide6"
    return _missing(library, resources.system_libraries().get(library, library))


def _missing(library: str, package: str) -> SetupError:
    return SetupError(
        tr(
            "The window needs {library}, which is missing here. Install it with: sudo apt-get "
            "install {package}",
            library=library,
            package=package,
        )
    )


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]


def _loads(library: str) -> bool:
    import ctypes  # as below: not on systems that have no need to be asked

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _wayland_answers() -> bool:
    if "WAYLAND_DISPLAY" not in os.environ or not _loads("libwayland-client.so.0"):
        return False
    import ctypes

    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    display = ctypes.c_void_p(library.wl_display_connect(None))
    if display.value:
        library.wl_display_disconnect(display)
    return bool(display.value)


def _x_answers() -> bool:
    return _has_x(os.environ.get("DISPLAY", ""))


@cache
def _has_x(display: str) -> bool:
    """Whether an X server answers. Asked once: some start anew when their last client leaves."""
    if not display:
        return False
    if not _loads("libxcb.so.1"):
        return True  # there may well be a screen; the missing library is named next
    import ctypes

    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.xcb_connect(display.encode(), None))
    failed = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not failed
