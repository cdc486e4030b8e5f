"""Protects the command that asks what a win owed to gifts."""

import subprocess
import sys

from tests.support import ROOT


def asked(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run(
        [sys.executable, str(ROOT / "build" / "without_gifts.py"), *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_it_prints_votes_and_ledgers_with_their_spread() -> None:
    """A line a win, the spread over the wins, then the first of them among other people."""
    done = asked("--seed", "4", "--wins", "1", "--replays", "2")
    assert done.returncode == 0, done.stderr
    table, _, people = done.stdout.partition("having given")
    assert "1 wins of the patron" in table and people
    for figure in ("votes of the list", "citizenship", "resources", "norms", "institutions"):
        for part in (table, people):
            assert any(figure in line and "±" in line for line in part.splitlines()), figure
    assert any("power of the list" in line and "±" in line for line in table.splitlines())
    lines = people.splitlines()
    assert all("electors moved" in line and "citizenship" in line for line in lines[2:4])
    assert "same winner without them" in lines[-1]


def test_who_never_gives_is_not_found() -> None:
    """Exit code 2 and one sentence where no such winner is among the seeds."""
    done = asked("--strategy", "idle", "--seed", "1", "--tries", "1")
    assert done.returncode == 2
    assert "gave gifts" in done.stderr
