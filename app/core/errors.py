"""Errors shown to the user: each is one whole sentence that says what to do.

The command line prints the sentence and exits with 1; the window shows it. Any other exception is a
bug and goes to the report dialog and the log file.
"""


class UserError(Exception):
    """A problem that the user can solve. ``str(error)`` is a whole sentence that says how."""


class FileError(UserError):
    """A file is missing, unreadable, empty or of the wrong kind."""


class ProjectError(UserError):
    """A project file cannot be opened, or cannot be opened for writing."""


class ProjectBusyError(ProjectError):
    """The project is open elsewhere. It can still be opened read-only."""


class DamagedProjectError(ProjectError):
    """The project's file is damaged. From then on, nothing is written to it."""


class ProjectMovedError(ProjectError):
    """An open project's file was moved, deleted or overwritten. From then on, nothing is written to it."""


class InputError(UserError):
    """A value entered by the user is invalid: a name, a column, a text."""


class GoneError(UserError, KeyError):
    """The requested object no longer exists, such as a label deleted while a dialog was open."""

    def __str__(self) -> str:  # KeyError would put quotes around it
        return str(self.args[0])


class NotReadyError(UserError):
    """The project does not have what the verb needs: labels, answers or a model."""


class SetupError(UserError):
    """The machine does not have what the program needs: a screen, a system library."""
