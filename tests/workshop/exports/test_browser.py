"""Protects the page in a real browser: no request, no complaint, and no need of colour."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import pygame
import pytest

from tests.workshop.exports.games import report
from tests.workshop.exports.machine import Grey, browser
from workshop.exports.html import page_of

ROOM = 30
"""Pixels between one bar and the next in the picture that compares them."""


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page of a short game in Spanish."""
    return page_of(report())


@contextmanager
def listening() -> Iterator[tuple[int, list[str]]]:
    """Stand in for every server there is, and keep what is asked of it."""
    asked: list[str] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            with client:
                asked.append(client.recv(300).decode("latin-1").split("\r\n")[0])

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield server.getsockname()[1], asked
    finally:
        server.close()


def opened(page: str, folder: Path) -> tuple[str, list[str], list[str]]:
    """Open a page; return what the browser made of it, its complaints, and what it asked for."""
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    with listening() as (port, asked):
        done = browser(
            folder,
            f"--proxy-server=127.0.0.1:{port}",
            "--proxy-bypass-list=<-loopback>",
            "--virtual-time-budget=3000",
            "--dump-dom",
            file.as_uri(),
        )
    complaints = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    ours = [line for line in asked if not re.search(r"google(apis)?\.com|gvt1\.com", line)]
    return done.stdout, complaints, ours


def pictured(page: str, folder: Path, width: int, height: int) -> Grey:
    """Return a page as it looks in a window of this size, in grey."""
    file, picture = folder / "page.html", folder / "page.png"
    file.write_text(page, "utf-8")
    browser(folder, f"--window-size={width},{height}", f"--screenshot={picture}", file.as_uri())
    colours = pygame.image.tobytes(pygame.image.load(picture), "RGB")
    grey = bytes(
        (299 * red + 587 * green + 114 * blue) // 1000
        for red, green, blue in zip(colours[::3], colours[1::3], colours[2::3], strict=True)
    )
    return Grey(width, len(grey) // width, grey)


def test_it_opens_without_a_request_and_without_a_complaint(page: str, tmp_path: Path) -> None:
    """Headless Chromium whose every request goes to us: none comes, and its console is silent."""
    made, complaints, asked = opened(page, tmp_path)
    assert "Voz y Voto" in made
    assert complaints == []
    assert asked == []


def test_a_request_and_a_complaint_would_be_noticed(page: str, tmp_path: Path) -> None:
    """The same page with an image from elsewhere: its own rule forbids it, and the browser says so;
    without that rule the request comes.
    """
    spoilt = page.replace("<main>", '<main><img src="http://elsewhere.invalid/a.png">')
    _, complaints, asked = opened(spoilt, tmp_path)
    assert complaints
    assert asked == []
    ruleless = re.sub(r"<meta http-equiv[^>]*>", "", spoilt)
    _, _, asked = opened(ruleless, tmp_path)
    assert any("elsewhere.invalid" in line for line in asked)


@pytest.mark.parametrize("width", [1366, 683, 512])
def test_nothing_leaves_the_window(width: int, page: str, tmp_path: Path) -> None:
    """As on an old laptop, at 200 % there, and at 200 % in 1024: the right edge stays empty."""
    seen = pictured(page, tmp_path, width, 3000)
    edge = seen.part(seen.width - 8, 0, 8, seen.height)
    assert set(edge) == {max(seen.pixels)}


def test_lists_are_told_apart_in_grey(page: str, tmp_path: Path) -> None:
    """All inks made the same grey, the bars of any two lists still differ by their pattern."""
    bars = re.findall(r'<svg class="bar ink-list-\d".*?</svg>', page, re.DOTALL)[:4]
    assert len(bars) == 4
    lengthened = [re.sub(r'width="[\d.]+%"', 'width="100%"', bar) for bar in bars]
    placed = "".join(
        f'<div style="position:absolute;left:0;top:{ROOM * n}px;width:200px">{bar}</div>'
        for n, bar in enumerate(lengthened)
    )
    grey = re.sub(r"--c: #[0-9a-f]+", "--c: #555555", page)
    definitions = re.search(r'<svg width="0".*?</defs>\s*</svg>', grey, re.DOTALL)
    assert definitions is not None
    head = grey.split("<body>")[0]
    seen = pictured(f"{head}<body>{definitions[0]}{placed}</body></html>", tmp_path, 400, 200)
    looks = [seen.part(10, ROOM * n + 4, 100, 12) for n in range(4)]
    for one, other in combinations(looks, 2):
        differing = sum(abs(a - b) > 60 for a, b in zip(one, other, strict=True))
        assert differing > len(one) // 10
