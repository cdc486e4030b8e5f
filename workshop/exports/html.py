"""A report as one page that needs nothing else: fonts and charts in it, no script, no request."""

import base64
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from workshop.exports import palette
from workshop.exports.blocks import Bar, LineChart, Report
from workshop.exports.charts import (
    DrawnChart,
    Frame,
    dash_of,
    laid_out,
    marker_of,
    pattern_of,
)
from workshop.exports.fonts import FACES, cut
from workshop.exports.markup import runs
from workshop.exports.sign_paths import sign_path

TEMPLATES = Path(__file__).resolve().parent / "templates"
CHART = Frame(60, 12, 676, 250)
"""Where a chart's lines lie in its picture of 760 by 300."""
CHART_LETTER = 15
BAND = ("#2a1a1c", "#b32a22", "#efb23a", "#2f6a4d", "#27506e")
"""The stripes of the woven border: ornament only."""
_TAGS = re.compile(r"<[^>]*>")


def page_of(report: Report) -> str:
    """Return the whole page."""
    environment = _environment()
    template = environment.get_template("report.html.j2")
    bare = template.render(report=report, style="")
    letters = frozenset(_TAGS.sub("", bare))
    return template.render(report=report, style=Markup(_style(environment, letters)))


def _style(environment: Environment, letters: frozenset[str]) -> str:
    faces = [
        {
            "family": face.family,
            "bold": face.bold,
            "data": base64.b64encode(cut(face, letters)).decode("ascii"),
        }
        for face in FACES
    ]
    return environment.get_template("report.css.j2").render(
        faces=faces,
        ink=palette.hex_of(palette.INK),
        quiet=palette.hex_of(palette.QUIET),
        title=palette.hex_of(palette.TITLE),
        rule=palette.hex_of(palette.RULE),
        shade=palette.hex_of(palette.SHADE),
        paper=palette.hex_of(palette.PAPER),
        link=palette.hex_of(palette.INKS["blue"]),
        inks=[(name, palette.hex_of(colour)) for name, colour in palette.INKS.items()],
        band=_stripes(),
    )


def _stripes() -> list[str]:
    step = 100 // len(BAND)
    return [f"{colour} {step * n}% {step * (n + 1)}%" for n, colour in enumerate(BAND)]


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[..., Any]] = {
        "at": lambda value: f"{value:.1f}".removesuffix(".0"),
        "dash": dash_of,
        "figure": sign_path,
        "is_bar": lambda cell: isinstance(cell, Bar),
        "kind": lambda block: type(block).__name__,
        "laid_out": _laid_out,
        "marker": marker_of,
        "pattern": pattern_of,
        "runs": runs,
        "share": lambda value, longest: f"{100 * value / longest:.2f}",
        "side": lambda align: "right" if align == ">" else "left",
    }
    environment.filters.update(filters)
    return environment


def _laid_out(chart: LineChart) -> DrawnChart:
    return laid_out(chart, CHART, CHART_LETTER)
