"""Content made to break a check: files that can be read, and are far too much of something."""

import time
from pathlib import Path

import pytest

from engine.authoring.checks.sample import DISTRICT, sample_content
from engine.authoring.loader import check_content
from engine.authoring.source import MOST_FAULTS
from tests.content.folders import write_content

SOON_SECONDS = 3.0
"""Of the processor, for the sample with one file that is far too much; alone it takes a tenth."""

EVE, OFFERS, PLACES, TERRAIN = (
    f"{DISTRICT}/{name}.yaml" for name in ("eve", "offers", "places", "terrain")
)
SAMPLE = sample_content()
ROADS = "\n".join(
    f"  - {{surface: road, points: [[{n % 1000}, {n // 9}], [{n % 997}, 5], [{n % 991}, 9]]}}"
    for n in range(3_000)
)

TOO_MUCH = {
    "numbers for offers": (OFFERS, "- 1\n" * 25_000),
    "empty offers": (OFFERS, "- {}\n" * 15_000),
    "unknown fields": (PLACES, "- {a: 1, b: 2}\n" * 5_000),
    "unknown names": (PLACES, "".join(f"- {{id: lugar{n}, nam: x}}\n" for n in range(5_000))),
    "one id": (
        f"{DISTRICT}/eve.yaml",
        "- {id: a, text: !t Luz., place: lugar-1, risk: 1}\n" * 5_000,
    ),
    "roads": (TERRAIN, f"peaks: []\nrivers: []\nsource: dibujo\nroads:\n{ROADS}\n"),
    "wrong needs": (
        PLACES,
        SAMPLE[PLACES].replace(
            "needs: {water: 900}", f"needs: {{{', '.join(f'watr{n}: 9' for n in range(400))}}}"
        ),
    ),
    "conditions": (
        f"{DISTRICT}/cases.yaml",
        SAMPLE[f"{DISTRICT}/cases.yaml"].replace(
            "[{kind: has-flag, flag: took-0}]",
            f"[{', '.join(['{kind: has-flag, flag: took-0}'] * 9_000)}]",
        ),
    ),
    "signs of a link": (
        EVE,
        SAMPLE[EVE].replace("!t Hay luz en el patio de la escuela.", f'!t "{"[a](" * 1_200}"'),
    ),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_too_much_of_something_is_told_soon(name: str, tmp_path: Path) -> None:
    """No check takes time that grows faster than the file, and nobody reads thousands of lines."""
    file, text = TOO_MUCH[name]
    assert text != SAMPLE[file]
    folder = write_content(tmp_path, {**SAMPLE, file: text})
    began = time.process_time()
    problems = check_content([folder])
    assert time.process_time() - began < SOON_SECONDS
    assert problems or name == "roads"
    assert all("broke down" not in str(problem.found) for problem in problems)
    assert all(str(problem) for problem in problems[:MOST_FAULTS])
