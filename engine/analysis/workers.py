"""Many pieces of work at once: a pool of processes that tells how far it is and can be called off.

Each process is started afresh and handed what all pieces share; so it works the same on every
operating system. Results come in the order of the pieces, whoever was ready first.
"""

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import Any, TypeVar

Shared = TypeVar("Shared")
Piece = TypeVar("Piece")
Result = TypeVar("Result")

Watch = Callable[[int, int], None]
"""Is told how many pieces of how many are done, several times a second; what it raises ends all."""

LOOK_UP = 0.25
"""Seconds after which a waiting pool asks whether it should go on."""
BEHIND = 10
"""How far the processes step back (``nice``), so that what people do goes first."""

_shared: list[Any] = []


def unwatched(done: int, pieces: int) -> None:
    """Watch nothing."""


def unheard(number: int, result: object) -> None:
    """Hear nothing."""


def spread(
    work: Callable[[Shared, Piece], Result],
    shared: Shared,
    pieces: Sequence[Piece],
    workers: int = 1,
    watch: Watch = unwatched,
    *,
    hear: Callable[[int, Result], None] = unheard,
) -> list[Result]:
    """Return ``work(shared, piece)`` of every piece, by so many processes; 1 works in this one.

    ``work`` is a function of a module and all it is handed can be pickled. ``hear`` is told each
    result with the number of its piece as soon as it is there: what is called off keeps it so.
    """
    if workers <= 1 or not pieces:
        return _alone(work, shared, pieces, watch, hear)
    pool = ProcessPoolExecutor(
        min(workers, len(pieces)),
        multiprocessing.get_context("spawn"),
        initializer=_take,
        initargs=(shared,),
    )
    try:
        return _gathered(pool, work, pieces, watch, hear)
    except BaseException:
        _end(pool)
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _end(pool: ProcessPoolExecutor) -> None:
    """End the pool's own processes at once: nobody waits for what they are in the middle of."""
    for process in list((pool._processes or {}).values()):
        process.terminate()


def _alone(
    work: Callable[[Shared, Piece], Result],
    shared: Shared,
    pieces: Sequence[Piece],
    watch: Watch,
    hear: Callable[[int, Result], None],
) -> list[Result]:
    found: list[Result] = []
    for number, piece in enumerate(pieces):
        watch(len(found), len(pieces))
        found.append(work(shared, piece))
        hear(number, found[-1])
    watch(len(found), len(pieces))
    return found


def _gathered(
    pool: ProcessPoolExecutor,
    work: Callable[[Shared, Piece], Result],
    pieces: Sequence[Piece],
    watch: Watch,
    hear: Callable[[int, Result], None],
) -> list[Result]:
    futures: list[Future[Result]] = [pool.submit(_do, work, piece) for piece in pieces]
    numbers = {future: number for number, future in enumerate(futures)}
    waiting = set(futures)
    while waiting:
        ready, waiting = wait(waiting, timeout=LOOK_UP, return_when=FIRST_COMPLETED)
        for future in ready:
            hear(numbers[future], future.result())  # a fault in a process is told here
        watch(len(futures) - len(waiting), len(futures))
    return [future.result() for future in futures]


def _take(shared: Any) -> None:
    # Ctrl+C is for the one who asked; the processes end because nothing more is asked of them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(BEHIND)
    _shared[:] = [shared]


def _do(work: Callable[[Any, Piece], Result], piece: Piece) -> Result:
    return work(_shared[0], piece)
