"""How far long work is: a bar on stderr where that is a terminal, else nothing."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm  # type: ignore[import-untyped]


@contextmanager
def progress(total: int, what: str) -> Iterator[Callable[[int], None]]:
    """Show a bar of ``total`` steps; what is yielded is called with the steps just done."""
    bar = tqdm(
        total=total, desc=what, file=sys.stderr, disable=not sys.stderr.isatty(), leave=False
    )
    try:
        yield lambda done: bar.update(done) and None
    finally:
        bar.close()
