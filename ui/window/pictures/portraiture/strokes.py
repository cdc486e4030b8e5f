"""Pieces of SVG: filled shapes, lines, smooth outlines, cloth along a curve."""

import math
from collections.abc import Callable, Sequence

from ui.window.pictures.weave import Weave

XY = tuple[float, float]
Curve = Callable[[float], tuple[float, float, float, float]]
"""A course from 0 to 1: the place, and the direction across it (a unit vector)."""


def shape(d: str, fill: str, opacity: float = 1) -> str:
    """A filled path."""
    faint = "" if opacity == 1 else f' opacity="{opacity:.2f}"'
    return f'<path d="{d}" fill="{fill}"{faint}/>'


def line(d: str, colour: str, width: float, opacity: float = 1, cap: str = "round") -> str:
    """A stroked path."""
    faint = "" if opacity == 1 else f' opacity="{opacity:.2f}"'
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:.1f}"'
        f' stroke-linecap="{cap}" stroke-linejoin="round"{faint}/>'
    )


def oval(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    """A filled ellipse."""
    faint = "" if opacity == 1 else f' opacity="{opacity:.2f}"'
    return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}"{faint}/>'


def smooth(points: Sequence[XY]) -> str:
    """An open course through the points (Catmull–Rom), beginning with a move."""
    ends = [points[0], *points, points[-1]]
    return _move(points[0]) + "".join(_bend(*ends[i : i + 4]) for i in range(len(points) - 1))


def outline(points: Sequence[XY]) -> str:
    """A closed course through the points."""
    ring = [points[-1], *points, points[0], points[1]]
    return _move(points[0]) + "".join(_bend(*ring[i : i + 4]) for i in range(len(points))) + "Z"


def both_sides(right: Sequence[XY], axis: float = 200) -> list[XY]:
    """The points and their mirror images: down the right side, up the left one.

    Points upon the axis are not doubled.
    """
    left = [(2 * axis - x, y) for x, y in reversed(right) if abs(x - axis) > 0.05]
    return [*right, *left]


def bezier(start: XY, first: XY, second: XY, end: XY) -> Curve:
    """A cubic curve as a course."""

    def at(t: float) -> tuple[float, float, float, float]:
        u = 1 - t
        x, y = (
            u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d
            for a, b, c, d in zip(start, first, second, end, strict=True)
        )
        dx, dy = (
            u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c)
            for a, b, c, d in zip(start, first, second, end, strict=True)
        )
        length = math.hypot(dx, dy) or 1
        return x, y, -dy / length, dx / length

    return at


def cloth_along(weave: Weave, course: Curve, width: float, cells: int) -> str:
    """A woven band laid along the course: its ground, then each thread that lies upon it."""
    rows = len(weave.rows)

    def corner(cell: int, row: int) -> str:
        x, y, across_x, across_y = course(cell / cells)
        aside = (row / rows - 0.5) * width
        return f"{x + across_x * aside:.1f} {y + across_y * aside:.1f}"

    colours = [weave.colour(cell, row) for row in range(rows) for cell in range(cells)]
    ground = max(sorted(set(colours)), key=colours.count)
    edge = [corner(cell, 0) for cell in range(cells + 1)]
    edge += [corner(cell, rows) for cell in range(cells, -1, -1)]
    drawn = [shape(f"M{'L'.join(edge)}Z", ground)]
    patches: dict[str, list[str]] = {}
    for row in range(rows):
        cell = 0
        while cell < cells:
            colour, start = weave.colour(cell, row), cell
            while cell < cells and weave.colour(cell, row) == colour:
                cell += 1
            if colour != ground:
                above = [corner(at, row) for at in range(start, cell + 1)]
                below = [corner(at, row + 1) for at in range(cell, start - 1, -1)]
                patches.setdefault(colour, []).append(f"M{'L'.join(above + below)}Z")
    drawn += [shape("".join(parts), colour) for colour, parts in patches.items()]
    return "".join(drawn)


def _move(point: XY) -> str:
    return f"M{point[0]:.1f} {point[1]:.1f}"


def _bend(before: XY, start: XY, end: XY, after: XY) -> str:
    x1, y1 = start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6
    x2, y2 = end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6
    return f"C{x1:.1f} {y1:.1f} {x2:.1f} {y2:.1f} {end[0]:.1f} {end[1]:.1f}"
