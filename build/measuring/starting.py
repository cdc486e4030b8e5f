"""The start of the program, beside the start of Python itself."""

import subprocess
import sys

from build.measuring.asked import Asked
from build.measuring.rows import Row, beside, in_turn


def start(asked: Asked) -> list[Row]:
    """Measure ``game.py --version`` beside ``python -c pass``, each a new process."""

    def run(*arguments: str) -> None:
        subprocess.run(
            [sys.executable, *arguments], cwd=asked.root, check=True, stdout=subprocess.DEVNULL
        )

    program, python = in_turn(
        asked.runs, lambda: run("game.py", "--version"), lambda: run("-c", "pass")
    )
    return [
        beside(
            "start", "game.py --version", 1000 * program, "ms", ("python -c pass", 1000 * python)
        )
    ]
