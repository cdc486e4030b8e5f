"""Pages that are made from the content say what the content says."""

import subprocess
import sys

from tests.support import ROOT


def test_the_page_of_the_model_is_fresh() -> None:
    """Every parameter in docs/model.md is read from content/model, none typed twice."""
    command = [sys.executable, str(ROOT / "build" / "model_page.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
