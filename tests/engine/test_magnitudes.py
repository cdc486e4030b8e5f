"""The magnitudes of docs/model.md, 13, on a few seeds; the command reproduces them on many."""

import subprocess
import sys

from tests.support import ROOT


def test_the_model_keeps_its_magnitudes() -> None:
    """Turnout, blank and null, spread, the eve's party and a costed visit stay where they were."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "build" / "magnitudes.py"), "--runs", "16"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("holds") == 10
