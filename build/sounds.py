"""The game's few sounds, made from noise and sines: ``python build/sounds.py`` writes them anew.

Short and quiet: they are heard in a room where people talk. Written as WAV, which the standard
library writes and every machine plays (docs/decisions/sounds-as-wav.md).
"""

import io
import math
import random
import sys
import wave
from collections.abc import Callable, Mapping
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE = 11_025
"""Samples a second: enough for wood and drum, and a quarter of the bytes of music."""
LOUDEST = 0.5
"""Part of the full height that no sample goes beyond."""

Wave = Callable[[float, random.Random], float]
"""Height from -1 to 1 at a time in seconds."""


def click(t: float, noise: random.Random) -> float:
    """Return a key that is pressed: two milliseconds of a knock."""
    return math.sin(2 * math.pi * 1400 * t) * math.exp(-t * 160)


def wood(t: float, noise: random.Random) -> float:
    """Return a knock on a table, for what falls into its place."""
    body = math.sin(2 * math.pi * 420 * t) + 0.5 * math.sin(2 * math.pi * 1010 * t)
    return body * math.exp(-t * 45) / 1.5


def paper(t: float, noise: random.Random) -> float:
    """Return a leaf that is turned: noise that swells and goes."""
    return noise.uniform(-1, 1) * math.sin(math.pi * min(1.0, t / 0.3)) ** 2 * 0.5


def drum(t: float, noise: random.Random) -> float:
    """Return a tinya, the small drum: a skin whose tone sinks, with a rattle at the stroke."""
    tone = math.sin(2 * math.pi * (150 * t - 40 * t * t)) * math.exp(-t * 9)
    return tone * 0.9 + noise.uniform(-1, 1) * math.exp(-t * 90) * 0.4


def bell(t: float, noise: random.Random) -> float:
    """Return a small church bell, for what is decided."""
    partials = ((1.0, 660, 3.2), (0.6, 1325, 4.6), (0.35, 1990, 6.5), (0.2, 2710, 9.0))
    return sum(a * math.sin(2 * math.pi * f * t) * math.exp(-d * t) for a, f, d in partials) / 2.15


def murmur(t: float, noise: random.Random) -> float:
    """Return many people at a distance: low voices that come and go."""
    swell = math.sin(math.pi * min(1.0, t / 1.6)) ** 2
    voices = sum(
        math.sin(2 * math.pi * f * t + n) * (0.5 + 0.5 * math.sin(2 * math.pi * r * t + 2 * n))
        for n, (f, r) in enumerate(((118, 2.3), (143, 3.1), (171, 2.7), (196, 3.7), (231, 4.1)))
    )
    return swell * (voices / 5 + noise.uniform(-1, 1) * 0.12)


SOUNDS: Mapping[str, tuple[Wave, float]] = {
    "click": (click, 0.04),
    "wood": (wood, 0.14),
    "paper": (paper, 0.3),
    "drum": (drum, 0.5),
    "bell": (bell, 1.2),
    "murmur": (murmur, 1.6),
}
"""Name → how it sounds, and for how many seconds."""


def samples(name: str) -> list[int]:
    """Return the heights of a sound, from -32,768 to 32,767; the same every time."""
    make, seconds = SOUNDS[name]
    noise = random.Random(name)
    return [
        round(32_767 * LOUDEST * max(-1.0, min(1.0, make(n / RATE, noise))))
        for n in range(round(RATE * seconds))
    ]


def written(name: str) -> bytes:
    """Return a sound as a WAV file: one channel, 16 bits."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(s.to_bytes(2, "little", signed=True) for s in samples(name)))
    return file.getvalue()


def main() -> int:
    """Write every sound."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        (FOLDER / f"{name}.wav").write_bytes(written(name))
        print(f"{name}: {len(written(name)):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
