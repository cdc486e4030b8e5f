"""Protects the pool: what is ready is heard at once, and what is called off ends at once."""

import os
import time

import pytest

from engine.analysis.workers import BEHIND, spread

LONG = 60


def slept(shared: int, seconds: int) -> int:
    """Work for so many seconds."""
    time.sleep(seconds)
    return shared + seconds


def standing(shared: int, piece: int) -> int:
    """Return how far the process stands back."""
    return os.nice(0) - shared


@pytest.mark.parametrize("workers", [1, 2])
def test_each_result_is_heard_with_its_number(workers: int) -> None:
    """Whoever was ready first; the results come in the order of the pieces all the same."""
    heard: dict[int, int] = {}
    found = spread(slept, 7, [0, 0, 0], workers, hear=heard.__setitem__)
    assert found == [7, 7, 7] == [heard[n] for n in range(3)]


def test_what_is_called_off_does_not_wait_for_what_runs() -> None:
    """A process in the middle of a long piece is ended, and what was ready was heard."""
    heard: list[int] = []

    def stop(done: int, pieces: int) -> None:
        if done:
            raise InterruptedError

    began = time.monotonic()
    with pytest.raises(InterruptedError):
        spread(slept, 0, [0, LONG, LONG], 2, stop, hear=lambda number, _: heard.append(number))
    assert heard == [0]
    assert time.monotonic() - began < LONG / 2


@pytest.mark.skipif(not hasattr(os, "nice"), reason="no such order of processes here")
def test_the_processes_stand_back() -> None:
    """A window beside them goes first."""
    assert spread(standing, os.nice(0), [0], 2) in ([BEHIND], [19 - os.nice(0)])
