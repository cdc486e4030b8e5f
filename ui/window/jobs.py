"""Long work beside the window: threads that report, and can be asked to stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import pygame

T = TypeVar("T")

WAKE = pygame.event.custom_type()
"""The event that tells the window to look at its jobs; never more than one is waiting."""


class Cancelled(Exception):
    """Raised inside a job whose work was called off."""


@dataclass(frozen=True)
class Progress:
    """How far a job is: ``percent`` from 0 to 100, and what it is doing."""

    percent: int
    text: str = ""


class Reporter:
    """What a job is handed: where it says how far it is and learns that it should stop."""

    def __init__(self, job: "Job[Any]") -> None:
        self._job = job

    @property
    def cancelled(self) -> bool:
        """Whether the player called the work off."""
        return self._job.cancelled

    def report(self, percent: int, text: str = "") -> None:
        """Say how far the work is. Raises Cancelled where it was called off."""
        if self._job.cancelled:
            raise Cancelled
        self._job.set_progress(Progress(percent, text))


class Job(Generic[T]):
    """A piece of work in a thread. Its callbacks run in the window's own thread."""

    def __init__(
        self,
        work: Callable[[Reporter], T],
        on_progress: Callable[[Progress], None] | None,
        on_done: Callable[[T], None] | None,
        on_failed: Callable[[BaseException], None] | None,
        wake: Callable[[], None],
    ) -> None:
        self._work = work
        self._calls = (on_progress, on_done, on_failed)
        self._wake = wake
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._news: Progress | None = None
        self._result: list[T] = []
        self._error: BaseException | None = None
        self.finished = False
        self.thread = threading.Thread(target=self._run, daemon=True)

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Call it off; neither of its callbacks is called any more."""
        self._stop.set()

    def set_progress(self, progress: Progress) -> None:
        """Keep the latest progress for the window."""
        with self._lock:
            self._news = progress
        self._wake()

    def deliver(self) -> bool:
        """Call back with what is new; True where anything was."""
        on_progress, on_done, on_failed = self._calls
        with self._lock:
            news, self._news = self._news, None
        done = not self.thread.is_alive() or bool(self._result) or self._error is not None
        if self.cancelled:
            self.finished = done
            return False
        if news is not None and on_progress is not None:
            on_progress(news)
        if done and not self.finished:
            self.finished = True
            if self._error is not None:
                if on_failed is None:
                    raise self._error
                on_failed(self._error)
            elif self._result and on_done is not None:
                on_done(self._result[0])
            return True
        return news is not None

    def _run(self) -> None:
        try:
            self._result.append(self._work(Reporter(self)))
        except Cancelled:
            self._stop.set()
        except BaseException as error:
            self._error = error
        self._wake()


class Jobs:
    """All running work of one window."""

    def __init__(self) -> None:
        self._jobs: list[Job[Any]] = []
        self._lock = threading.Lock()
        self._woken = False

    def start(
        self,
        work: Callable[[Reporter], T],
        on_progress: Callable[[Progress], None] | None = None,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> Job[T]:
        """Begin ``work`` in a thread; an error without ``on_failed`` is raised in the window."""
        job = Job(work, on_progress, on_done, on_failed, self._wake)
        self._jobs.append(job)
        job.thread.start()
        return job

    @property
    def running(self) -> int:
        """How many jobs are not finished."""
        return sum(not job.finished for job in self._jobs)

    def deliver(self) -> bool:
        """Call back for every job with news; True where anything may have changed."""
        with self._lock:
            self._woken = False
        changed = [job.deliver() for job in list(self._jobs)]
        self._jobs = [job for job in self._jobs if not job.finished]
        return any(changed)

    def cancel_all(self) -> None:
        """Call everything off (on leaving)."""
        for job in self._jobs:
            job.cancel()

    def _wake(self) -> None:
        with self._lock:
            if self._woken:
                return
            self._woken = True
        if pygame.display.get_init():
            pygame.event.post(pygame.event.Event(WAKE))
