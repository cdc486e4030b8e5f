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


def test_it_prints_votes_and_ledger_with_their_spread() -> None:
    """One line for this game held, one with rivals answering, then the seeds with ±."""
    done = asked("--seed", "4", "--replays", "2")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "patron" in lines[0] and "having given" in lines[0]
    assert all("electors moved" in line and "citizenship" in line for line in lines[2:4])
    for figure in ("votes of the list", "electors moved", "citizenship", "resources", "norms"):
        assert any(figure in line and "±" in line for line in lines[5:]), done.stdout
    assert "same winner without them" in lines[-1]


def test_who_never_gives_is_not_found() -> None:
    """Exit code 2 and one sentence where no such winner is among the seeds."""
    done = asked("--strategy", "idle", "--seed", "1", "--tries", "1")
    assert done.returncode == 2
    assert "gave gifts" in done.stderr
