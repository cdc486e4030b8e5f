"""Colours by role, sizes at 100 %, and the contrast they must keep.

A screen never names a colour: it names a role, and the palette in force gives the colour.
``PAIRS`` lists every foreground that is drawn on every background; a test computes the
contrast of each in each palette (WCAG 2.2: 4.5:1 for text, 3:1 for large bold text and signs).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Colour: TypeAlias = tuple[int, int, int]


class Role(StrEnum):
    """What a colour is for."""

    PAPER = "paper"
    PANEL = "panel"
    INK = "ink"
    MUTED = "muted"
    TITLE = "title"
    LINE = "line"
    SHADE = "shade"
    PRIMARY = "primary"
    ON_PRIMARY = "on-primary"
    SECOND = "second"
    ON_SECOND = "on-second"
    DANGER = "danger"
    ON_DANGER = "on-danger"
    WARNING = "warning"
    ON_WARNING = "on-warning"
    GOOD = "good"
    BAD = "bad"
    NOTE = "note"
    ON_NOTE = "on-note"
    BAND = "band"
    ON_BAND = "on-band"
    BAND_ACCENT = "band-accent"
    SELECTED = "selected"
    ON_SELECTED = "on-selected"
    FOCUS = "focus"
    FOCUS_INNER = "focus-inner"
    LIST_1 = "list-1"
    LIST_2 = "list-2"
    LIST_3 = "list-3"
    LIST_4 = "list-4"
    ON_LIST = "on-list"


LIST_ROLES = (Role.LIST_1, Role.LIST_2, Role.LIST_3, Role.LIST_4)


def list_role(index: int) -> Role:
    """Return the colour role of the list at ``index`` (from 0) of the ballot."""
    return LIST_ROLES[index % len(LIST_ROLES)]


@dataclass(frozen=True)
class Palette:
    """A complete set of colours; ``name`` is its stable id in the settings."""

    name: str
    colours: Mapping[Role, Colour]

    def __getitem__(self, role: Role) -> Colour:
        return self.colours[role]


@dataclass(frozen=True)
class Pair:
    """A foreground that some widget draws on a background, and the contrast it needs."""

    foreground: Role
    background: Role
    least: float


TEXT = 4.5
SIGN = 3.0

PAIRS: tuple[Pair, ...] = (
    *(
        Pair(role, ground, TEXT)
        for ground in (Role.PAPER, Role.PANEL, Role.SHADE)
        for role in (Role.INK, Role.MUTED, Role.TITLE, Role.GOOD, Role.BAD)
    ),
    Pair(Role.ON_PRIMARY, Role.PRIMARY, TEXT),
    Pair(Role.ON_SECOND, Role.SECOND, TEXT),
    Pair(Role.ON_DANGER, Role.DANGER, TEXT),
    Pair(Role.ON_WARNING, Role.WARNING, TEXT),
    Pair(Role.ON_NOTE, Role.NOTE, TEXT),
    Pair(Role.ON_BAND, Role.BAND, TEXT),
    Pair(Role.BAND_ACCENT, Role.BAND, TEXT),
    Pair(Role.ON_SELECTED, Role.SELECTED, TEXT),
    *(Pair(Role.ON_LIST, role, TEXT) for role in LIST_ROLES),
    *(
        Pair(role, ground, SIGN)
        for ground in (Role.PAPER, Role.PANEL)
        for role in (*LIST_ROLES, Role.LINE, Role.FOCUS, Role.PRIMARY, Role.SECOND, Role.DANGER)
    ),
    Pair(Role.FOCUS, Role.FOCUS_INNER, SIGN),
    Pair(Role.SELECTED, Role.PAPER, SIGN),
    Pair(Role.SELECTED, Role.PANEL, SIGN),
)


def contrast(one: Colour, other: Colour) -> float:
    """Return the WCAG contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(one: Colour, other: Colour, percent: int) -> Colour:
    """Return ``one`` moved ``percent`` of the way towards ``other``."""
    red, green, blue = (a + (b - a) * percent // 100 for a, b in zip(one, other, strict=True))
    return red, green, blue


def hovered(fill: Colour, text: Colour) -> Colour:
    """Return ``fill`` as it looks under the pointer: away from its text, so contrast grows."""
    away = (0, 0, 0) if _luminance(text) > _luminance(fill) else (255, 255, 255)
    return mixed(fill, away, 16)


def _hex(value: str) -> Colour:
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def _palette(name: str, **colours: str) -> Palette:
    return Palette(name, {Role(key.replace("_", "-")): _hex(v) for key, v in colours.items()})


LIGHT = _palette(
    "light",
    paper="#f6e8cc",
    panel="#fdf6e4",
    ink="#2a1a1c",
    muted="#5c4643",
    title="#6d1f2b",
    line="#83674f",
    shade="#ecd9b0",
    primary="#2f6a4d",
    on_primary="#fffaec",
    second="#27506e",
    on_second="#fffaec",
    danger="#b32a22",
    on_danger="#fffaec",
    warning="#efb23a",
    on_warning="#2a1a1c",
    good="#235a3f",
    bad="#9c221b",
    note="#2a1a1c",
    on_note="#fffaec",
    band="#6d1f2b",
    on_band="#f6e8cc",
    band_accent="#efb23a",
    selected="#27506e",
    on_selected="#fffaec",
    focus="#2a1a1c",
    focus_inner="#efb23a",
    list_1="#b32a22",
    list_2="#27506e",
    list_3="#2f6a4d",
    list_4="#a8325c",
    on_list="#fffaec",
)

DARK = _palette(
    "dark",
    paper="#1d1416",
    panel="#2b1f21",
    ink="#f6e8cc",
    muted="#cdbaa4",
    title="#f3c25f",
    line="#94806f",
    shade="#3b2b2c",
    primary="#7cc49c",
    on_primary="#14100f",
    second="#8cbadb",
    on_second="#14100f",
    danger="#f08a7e",
    on_danger="#14100f",
    warning="#efb23a",
    on_warning="#14100f",
    good="#8fd3ad",
    bad="#f5a499",
    note="#f6e8cc",
    on_note="#1d1416",
    band="#55202a",
    on_band="#f6e8cc",
    band_accent="#f3c25f",
    selected="#8cbadb",
    on_selected="#14100f",
    focus="#f3c25f",
    focus_inner="#1d1416",
    list_1="#f08a7e",
    list_2="#8cbadb",
    list_3="#7cc49c",
    list_4="#ee9dbd",
    on_list="#14100f",
)

HIGH_CONTRAST = _palette(
    "high-contrast",
    paper="#000000",
    panel="#000000",
    ink="#ffffff",
    muted="#ffffff",
    title="#ffe14d",
    line="#ffffff",
    shade="#1f1f1f",
    primary="#ffe14d",
    on_primary="#000000",
    second="#ffffff",
    on_second="#000000",
    danger="#ffab9e",
    on_danger="#000000",
    warning="#ffe14d",
    on_warning="#000000",
    good="#8dffb4",
    bad="#ffab9e",
    note="#ffffff",
    on_note="#000000",
    band="#000000",
    on_band="#ffffff",
    band_accent="#ffe14d",
    selected="#4de1ff",
    on_selected="#000000",
    focus="#4de1ff",
    focus_inner="#000000",
    list_1="#ffab9e",
    list_2="#9ecbff",
    list_3="#8dffb4",
    list_4="#ffb3e0",
    on_list="#000000",
)

PALETTES: Mapping[str, Palette] = {p.name: p for p in (LIGHT, DARK, HIGH_CONTRAST)}

TEXT_SIZES = (100, 125, 150, 200)
"""The steps of the text size, in percent."""

BASE_TEXT = 20
"""Height of running text at 100 %, in pixels."""

TARGET = 44
"""Least height and width of what is pressed, in pixels at 100 %."""

RING = 6
"""How far the focus ring reaches beyond its widget, in pixels (the same at every size)."""


class Space:
    """The spacing scale, in pixels at 100 %."""

    TINY = 4
    SMALL = 8
    GAP = 14
    LARGE = 22
    HUGE = 36
