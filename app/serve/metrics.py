"""What a server has done, in the text format of Prometheus."""

from __future__ import annotations

import threading
from collections import Counter

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the time that a request takes, in seconds."""


class Metrics:
    """Counts of requests by path and status, of postings, and of how long requests took."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, int]] = Counter()
        self._within = [0] * len(BOUNDS)
        self._seconds, self._postings = 0.0, 0

    def count_request(self, path: str, status: int, seconds: float) -> None:
        with self._lock:
            self._requests[path, status] += 1
            self._seconds += seconds
            for place, bound in enumerate(BOUNDS):
                self._within[place] += seconds <= bound

    def count_postings(self, number: int) -> None:
        with self._lock:
            self._postings += number

    def text(self) -> str:
        with self._lock:
            total = sum(self._requests.values())
            lines = ["# TYPE jobtag_requests_total counter"]
            for (path, status), number in sorted(self._requests.items()):
                lines.append(f'jobtag_requests_total{{path="{path}",status="{status}"}} {number}')
            lines += ["# TYPE jobtag_postings_total counter", f"jobtag_postings_total {self._postings}"]
            lines.append("# TYPE jobtag_request_seconds histogram")
            for bound, number in zip(BOUNDS, self._within, strict=True):
                lines.append(f'jobtag_request_seconds_bucket{{le="{bound:g}"}} {number}')
            lines.append(f'jobtag_request_seconds_bucket{{le="+Inf"}} {total}')
            lines += [
                f"jobtag_request_seconds_sum {self._seconds:.6f}",
                f"jobtag_request_seconds_count {total}",
            ]
        return "\n".join(lines) + "\n"
