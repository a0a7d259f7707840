"""State shared by all parts of a session: the project file, cached facts, and models in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import GoneError, NotReadyError
from app.core.jobs import run_to_end
from app.core.records import Changes, Progress
from app.core.translation import tr
from app.session.steps import as_progress
from app.store import reading
from app.store.edits import ChangeOptions

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from app.core.goals import Tuned
    from app.core.records import Label, Options
    from app.core.tagging import Tagging
    from app.learning.features.features import FeatureCache
    from app.learning.training.model import Model
    from app.store.edits import Edit
    from app.store.project import Project


class State:
    """The state of an open project. It changes only through ``apply`` and ``refresh``.

    ``labels``, ``options`` and ``current`` (the facts of the current model) are read once and cached.
    ``model`` is the current model, once it is loaded; ``partial`` is one published by a training in progress.
    ``tuned`` holds the results of tuning for the goals, by label id. The tagging of the current posting, the
    counters, the titles of undo and redo and the newest edit that affects learning are read on demand and
    cached until an edit changes them.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.labels = project.labels()
        self.options = project.options()
        self.current = project.current_model()
        self.model: Model | None = None
        self.partial: Model | None = None
        self.tuned: Mapping[int, Tuned] = {}
        self._features: FeatureCache | None = None
        self._tagging: tuple[int, Tagging] | None = None
        self._counters: Mapping[str, int] | None = None
        self._titles: dict[bool, str | None] = {}
        self._newest_to_learn_from: int | None = None

    def apply(self, edit: Edit) -> Changes:
        """Write an edit to the project. Returns what it changed."""
        changes = self.refresh(self.project.apply(edit))
        self._titles = {False: edit.title, True: None}
        return changes

    def refresh(self, changes: Changes | None) -> Changes:
        """Read changed facts from the file again. Returns the changes, empty ones for None."""
        if changes is None:
            return Changes()
        self._counters, self._titles = None, {}
        if changes.learning:
            self._newest_to_learn_from = None
        if changes.tagging is not None:
            (posting_id,) = changes.postings
            self._tagging = posting_id, changes.tagging
        elif changes.postings or changes.posting_list:
            self._tagging = None
        if changes.labels or changes.label_list:
            self.labels = self.project.labels()
        if changes.goals:
            self.options = self.project.options()
        return changes

    def forget_edits(self) -> None:
        """Empty the journal."""
        self.project.forget_edits()
        self._titles, self._newest_to_learn_from = {}, None

    def tagging(self, posting_id: int) -> Tagging:
        """The tagging of a posting. Raises KeyError if it does not exist."""
        if self._tagging is None or self._tagging[0] != posting_id:
            self._tagging = posting_id, self.project.tagging(posting_id)
        return self._tagging[1]

    def next_title(self, *, forward: bool) -> str | None:
        """The title of the edit that undo would revert, or that redo (``forward``) would repeat."""
        if forward not in self._titles:
            self._titles[forward] = self.project.next_title(forward=forward)
        return self._titles[forward]

    @property
    def counters(self) -> Mapping[str, int]:
        """The counters of the project by name, such as "answered"."""
        if self._counters is None:
            self._counters = self.project.counters()
        return self._counters

    @property
    def newest_to_learn_from(self) -> int:
        """The number of the newest edit that affects learning; 0 if there is none.

        Anything learned at another number is stale.
        """
        if self._newest_to_learn_from is None:
            self._newest_to_learn_from = self.project.newest_to_learn_from()
        return self._newest_to_learn_from

    def set_options(self, options: Options) -> Changes:
        """Change the project's options."""
        if options == self.options:
            return Changes()
        return self.apply(ChangeOptions(self.options, options, tr("Change the project's options")))

    def make_current(self, number: int, model: Model) -> Changes:
        """Make this model, number ``number`` in the file, the current one."""
        changes = self.project.make_current(number)
        self.model, self.partial, self._counters = model, None, None
        self.labels = self.project.labels()
        self.current = self.project.current_model()
        return changes

    def label(self, label_id: int) -> Label:
        """The label with this id. Raises GoneError, which is a KeyError, if it was deleted."""
        for label in self.labels:
            if label.id == label_id:
                return label
        raise GoneError(tr("This label has been deleted. Undo its deletion, or choose another label."))

    @property
    def shown_model(self) -> Model | None:
        """The model whose probabilities are shown: the partial one while a training runs."""
        return self.partial or self.model

    def required_model(self) -> Model:
        """The current model, loaded if necessary. Raises NotReadyError if there is none."""
        if self.model is None:
            self.model = run_to_end(load_model(self.project))
        if self.model is None:
            raise NotReadyError(tr("This project has no model yet. Answer some postings, then train it."))
        return self.model

    def feature_cache(self) -> FeatureCache:
        """The cache of token counts. Used only by jobs, which run in one thread."""
        from app.learning.features.features import (
            FeatureCache,
        )  # late, since importing numpy takes longer than the first paint

        if self._features is None:
            self._features = FeatureCache()
        return self._features


def load_model(project: Project, number: int | None = None) -> Generator[Progress, None, Model | None]:
    """Load a model from the file, by default the current one; None before the first training.

    Raises:
        ProjectError: it is gone, damaged, or from another version.
    """
    from app.learning.features import spans  # late, since numpy loads longer than the first paint takes
    from app.learning.training.model import Model

    yield Progress(None, tr("Loading the model"))
    with project.sibling() as connection:
        stored = reading.read_model(connection, number)
    if stored is None:
        return None
    yield from as_progress(spans.load_tables(), tr("Loading the model"))
    return Model.from_arrays(stored.revision, stored.quality, stored.settings, stored.arrays)
