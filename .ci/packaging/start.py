"""The first module of the built program: Jobtag, or one of its worker processes."""

import runpy
import sys

_LOKY = "joblib.externals.loky.backend."


def main() -> None:
    """Start what the command line asks for.

    joblib starts its workers as ``python -m MODULE`` and ``python -c CODE``. In a built program,
    ``sys.executable`` is the program itself, so it has to understand these.
    """
    arguments = sys.argv[1:]
    while arguments and arguments[0][:2] in {"-W", "-X", "-B", "-E", "-I", "-O", "-s", "-S", "-u"}:
        del arguments[0]  # options of the interpreter
    if arguments[:1] == ["-m"] and arguments[1].startswith(_LOKY):
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    elif arguments[:1] == ["-c"] and arguments[1].startswith(f"from {_LOKY}"):
        exec(arguments[1], {})
    elif arguments[:1] == ["--multiprocessing-fork"]:  # on Windows
        from joblib.externals.loky.backend.popen_loky_win32 import main as work

        work(int(arguments[1]))
    else:
        from app.__main__ import main as start

        start()


if __name__ == "__main__":
    main()
