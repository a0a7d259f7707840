"""Run calls on all cores in joblib's threads, in steps that never wait long."""

from __future__ import annotations

import queue
import threading
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from app.learning.pools import connected, disconnect

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

T = TypeVar("T")

_CLUSTER: ContextVar[Any] = ContextVar("cluster", default=None)
"""The Dask client whose workers run the calls; None for threads of this process."""

WAIT_SECONDS = 0.05
"""The longest wait of a step while no result is ready, so that a job can be cancelled at any time."""


@contextmanager
def on_cluster(address: str) -> Iterator[None]:
    """Run the calls within the block on a Dask cluster (see ``pools.connected``)."""
    client = connected(address)
    token = _CLUSTER.set(client)
    try:
        yield
    finally:
        _CLUSTER.reset(token)
        disconnect(client)


class _Done(NamedTuple):
    """Marks the end of the results, or holds the error."""

    error: BaseException | None


def in_parallel(
    function: Callable[..., T], calls: Iterable[tuple[Any, ...]], threads: int | None = None
) -> Generator[T | None, None, None]:
    """Yield the results of ``function`` for the arguments of each call, in order.

    Yields None from time to time while no result is ready. Runs on this many ``threads``, by default one per
    core, or on a cluster (see ``on_cluster``), with the same results. The function must release the
    interpreter and share no state. If the generator is closed early, no further call begins, and running ones
    finish unnoticed.

    Joblib runs in a thread of its own, since its generator blocks until the next result, and warns when it is
    closed before the last one.
    """
    results: queue.SimpleQueue[T | _Done] = queue.SimpleQueue()
    closed = threading.Event()
    driver = threading.Thread(
        target=_drive,
        args=(function, calls, threads, results, closed, _CLUSTER.get()),
        name="fits",
        daemon=True,
    )
    driver.start()
    try:
        while True:
            try:
                found = results.get(timeout=WAIT_SECONDS)
            except queue.Empty:
                yield None
                continue
            if isinstance(found, _Done):
                if found.error is not None:
                    raise found.error
                driver.join()
                return
            yield found
    finally:
        closed.set()


def _drive(
    function: Callable[..., T],
    calls: Iterable[tuple[Any, ...]],
    threads: int | None,
    results: queue.SimpleQueue[T | _Done],
    closed: threading.Event,
    cluster: Any,
) -> None:
    import joblib  # late: see fitting.load_libraries

    def unless_closed(*call: Any) -> T | None:
        return None if closed.is_set() else function(*call)

    try:
        if cluster is not None:
            with joblib.parallel_config("dask", client=cluster):
                parallel = joblib.Parallel(-1, return_as="generator", batch_size=1)
                found_there = parallel(joblib.delayed(function)(*call) for call in _until(closed, calls))
                for found in found_there:
                    results.put(found)
            results.put(_Done(None))
            return
        number = joblib.cpu_count() if threads is None else threads
        # one call at a time, since a batch returns only as a whole
        parallel = joblib.Parallel(number, prefer="threads", return_as="generator", batch_size=1)
        for found in parallel(joblib.delayed(unless_closed)(*call) for call in calls):
            if not closed.is_set():
                results.put(found)
        results.put(_Done(None))
    except BaseException as error:
        results.put(_Done(error))


def _until(closed: threading.Event, calls: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    for call in calls:
        if closed.is_set():
            return
        yield call
