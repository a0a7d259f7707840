"""Errors a person is told about: each carries one whole sentence that says what to do.

The command line prints the sentence and exits with 1; the window shows it. Any other exception is a
bug and goes to the report dialog and the log file.
"""


class UserError(Exception):
    """Something a person can mend. ``str(error)`` is a whole sentence that says how."""


class FileError(UserError):
    """A file that is missing, unreadable, empty, or not what it should be."""


class ProjectError(UserError):
    """A project file that cannot be opened, or not for writing."""


class ProjectBusyError(ProjectError):
    """The project is open elsewhere. It can still be opened read-only."""


class DamagedProjectError(ProjectError):
    """The project's file is damaged. Nothing is written to it from the moment this is noticed."""


class ProjectMovedError(ProjectError):
    """The file of an open project was moved, deleted or overwritten. Nothing is written to it any more."""


class InputError(UserError):
    """A value a person gave that cannot be used: a name, a column, a text."""


class GoneError(UserError, KeyError):
    """What was asked for is there no more, such as a label that was deleted while a dialog was open."""

    def __str__(self) -> str:  # a KeyError would put quotes around it
        return str(self.args[0])


class NotReadyError(UserError):
    """The project lacks what the verb needs: labels, answers or a model."""


class SetupError(UserError):
    """The machine lacks something: a screen, a system library."""
