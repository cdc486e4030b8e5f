"""How long the built Windows program takes from its start to its first picture, under Wine.

    python3 build/package/first_frame.py PROGRAM DISPLAY [TIMES]

Prints the seconds of each start. The start of Wine is part of them; so is what the machine does
beside. The first start of all reads the program from the disk, later ones from memory.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LONGEST = 120


def seconds_to_first_frame(program: Path, screen: str) -> float:
    """Start the program once, wait for its first picture, and end it.

    Raises TimeoutError where none comes.
    """
    with tempfile.TemporaryDirectory() as notes:
        shown = Path(notes) / "shown.json"
        environment = {**os.environ, "DISPLAY": screen, "VOZ_Y_VOTO_WITNESS": f"Z:{notes}"}
        environment = {k: v for k, v in environment.items() if not k.startswith("SDL_")}
        began = time.time()
        process = subprocess.Popen(
            ["wine", str(program), "--data", f"Z:{notes}/data"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            while not shown.is_file():
                if time.time() - began > LONGEST or process.poll() is not None:
                    raise TimeoutError(f"{program.name} showed nothing")
                time.sleep(0.02)
            return float(json.loads(shown.read_text("utf-8"))["first_drawn_at"]) - began
        finally:
            process.kill()
            process.wait()


if __name__ == "__main__":
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    found = [seconds_to_first_frame(Path(sys.argv[1]), sys.argv[2]) for _ in range(times)]
    print("start to the first frame: " + ", ".join(f"{each:.1f} s" for each in found))
