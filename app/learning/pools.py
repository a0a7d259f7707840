"""Process batches in processes of this machine or on a Dask cluster, with results in order.

A pool gets a ``state`` once, such as a model, which each worker keeps; after that only batches are sent. No
worker outlives the program.
"""

from __future__ import annotations

import concurrent.futures
import os
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.core.errors import InputError, SetupError
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Protocol, Self

    class Future(Protocol):
        """A future of ``concurrent.futures`` or of Dask."""

        def result(self) -> Any: ...

    class Executor(Protocol):
        """An executor of loky."""

        def submit(self, function: Callable[[Any], Any], batch: Any, /) -> concurrent.futures.Future[Any]: ...
        def shutdown(self, *, wait: bool, kill_workers: bool) -> None: ...


Batch = TypeVar("Batch")
Result = TypeVar("Result")

AHEAD = 2
"""Batches per worker that run or wait: enough to keep workers busy, few enough to hold in memory."""
CLOSING_SECONDS = 5.0
"""The longest that a pool which is left early waits for the batches under way."""
IDLE_SECONDS = 60
"""A worker that has been idle for this long ends."""
WATCH_SECONDS = 1.0
TRIES = 5
"""How often a batch is sent again after a worker was lost."""


class Pool(ABC, Generic[Batch, Result]):
    """Workers that hold a state. Enter it before the first batch, and leave it after the last result."""

    workers: int

    @abstractmethod
    def submit(self, batch: Batch) -> Future: ...

    def result(self, batch: Batch, future: Future) -> Result:
        """Wait for the result of a batch."""
        found: Result = future.result()
        return found

    @abstractmethod
    def close(self) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def in_order(pool: Pool[Batch, Result], batches: Iterable[Batch]) -> Iterator[Result]:
    """Yield the results in the order of the batches; reads ahead only as far as keeps all workers busy."""
    under_way: deque[tuple[Batch, Future]] = deque()
    for batch in batches:
        under_way.append((batch, pool.submit(batch)))
        if len(under_way) > AHEAD * pool.workers:
            yield pool.result(*under_way.popleft())
    while under_way:
        yield pool.result(*under_way.popleft())


class Processes(Pool[Batch, Result]):
    """A process for each core, by joblib's loky. ``function`` and ``state`` must be picklable.

    If the system kills a process, as it does when memory runs out, all of them are restarted, and unfinished
    batches are submitted again.
    """

    def __init__(
        self, function: Callable[[Any, Batch], Result], state: object, workers: int | None = None
    ) -> None:
        import joblib

        self.workers = workers or joblib.cpu_count()
        self._initial = (function, state, os.getpid())
        self._executor = self._started()
        self._under_way: list[concurrent.futures.Future[Result]] = []

    def _started(self) -> Executor:
        from joblib.externals.loky import ProcessPoolExecutor

        executor: Executor = ProcessPoolExecutor(
            self.workers,
            timeout=IDLE_SECONDS,
            initializer=_take_state,
            initargs=self._initial,
            env={"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"},
        )
        return executor

    def submit(self, batch: Batch) -> Future:
        from joblib.externals.loky import BrokenProcessPool

        try:
            future = self._executor.submit(_work_on, batch)
        except BrokenProcessPool:
            self.close()
            self._executor = self._started()
            future = self._executor.submit(_work_on, batch)
        self._under_way = [other for other in self._under_way if not other.done()]
        self._under_way.append(future)
        return future

    def result(self, batch: Batch, future: Future) -> Result:
        from joblib.externals.loky import BrokenProcessPool

        for _ in range(TRIES):
            try:
                found: Result = future.result()
            except BrokenProcessPool:
                future = self.submit(batch)
            else:
                return found
        raise SetupError(
            tr("The system ended Jobtag's processes again and again. Close other programs, then try again.")
        )

    def close(self) -> None:
        # Loky's own thread would trip over a batch that has not reached a worker yet.
        concurrent.futures.wait(self._under_way, CLOSING_SECONDS)
        self._executor.shutdown(wait=True, kill_workers=True)


class _OfThisWorker:
    """The state that this process keeps between batches."""

    function: Callable[[Any, Any], Any]
    state: object


def _take_state(function: Callable[[Any, Any], Any], state: object, parent: int) -> None:
    _OfThisWorker.function = staticmethod(function)
    _OfThisWorker.state = state
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process soon after its parent, even if the parent was killed."""
    while os.name == "nt" or os.getppid() == parent:
        time.sleep(WATCH_SECONDS)
    os._exit(1)


def _work_on(batch: Any) -> Any:
    return _OfThisWorker.function(_OfThisWorker.state, batch)


class Cluster(Pool[Batch, Result]):
    """A Dask cluster: a scheduler's address, or ``local:4`` to start one of four processes here.

    The state is sent to each worker once. Batches of a worker that is lost are given to others; where the
    state is lost with it, it is sent again.

    Raises:
        SetupError: Dask is not installed, or there is no scheduler at the address.
        InputError: the address is none.
    """

    def __init__(self, function: Callable[[Any, Batch], Result], state: object, address: str) -> None:
        client = connected(address)
        self._client, self._function, self._state = client, function, state
        self.workers = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
        self._send()

    def _send(self) -> None:
        self._sent = self._client.scatter(self._state, broadcast=True, hash=False)

    def submit(self, batch: Batch) -> Future:
        future: Future = self._client.submit(self._function, self._sent, batch, pure=False, retries=TRIES)
        return future

    def result(self, batch: Batch, future: Future) -> Result:
        from concurrent.futures import CancelledError

        from distributed import KilledWorker

        for _ in range(TRIES):
            try:
                found: Result = future.result()
            except (CancelledError, KilledWorker):
                self._send()
                future = self.submit(batch)
            else:
                return found
        raise SetupError(
            tr("The cluster lost its workers again and again. Look at their logs, then try again.")
        )

    def close(self) -> None:
        disconnect(self._client)


def connected(address: str) -> Any:
    """A client of the cluster at an address, to be given to ``disconnect``.

    Raises:
        SetupError: Dask is not installed, or there is no scheduler at the address.
        InputError: the address is none.
    """
    if find_spec("distributed") is None:
        raise SetupError(
            tr('To use a cluster, install Dask with pip install "jobtag[cluster]", here and on each worker.')
        )
    kind, _, rest = address.partition(":")
    if kind == "local":
        if not rest.isdecimal() or not int(rest):
            raise InputError(
                tr(
                    '"{address}" does not say how many workers. Write local:4 for four of them.',
                    address=address,
                )
            )
        return _local(int(rest))
    if "://" not in address:
        raise InputError(
            tr('"{address}" is not an address. Write tcp://host:8786, or local:4.', address=address)
        )
    from distributed import Client

    make: Any = Client  # it declares no types
    try:
        return make(address, timeout=10, set_as_default=False)
    except (OSError, ValueError) as error:
        raise SetupError(
            tr(
                "There is no Dask scheduler at {address}. Start one with dask scheduler, or check "
                "the address.",
                address=address,
            )
        ) from error


def disconnect(client: Any) -> None:
    """Disconnect from a cluster; end it if it was started here."""
    cluster = client.cluster
    client.close()
    if cluster is not None:
        cluster.close()


def _local(workers: int) -> Any:
    from distributed import Client, LocalCluster

    make_cluster: Any = LocalCluster  # neither declares types
    make_client: Any = Client
    cluster = make_cluster(
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1",
        memory_limit=0,
    )  # fmt: skip
    client = make_client(cluster, set_as_default=False)
    client.wait_for_workers(workers)
    return client
