"""Cells: the electors of one place, segment and sex, who have their ties in common."""

from dataclasses import dataclass

from engine.rules.arithmetic import largest_remainder, part
from engine.rules.definitions.geography import SEXES, Place, Segment, Sex


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``electors`` are persons, the rest are permille."""

    index: int
    id: str
    place: str
    segment: str
    sex: Sex
    electors: int
    awareness: int
    secrecy: int
    dependence: int
    illiteracy: int
    eloquence: int
    road_hours: int
    is_rural: bool


def build_cells(places: tuple[Place, ...], segments: tuple[Segment, ...]) -> tuple[Cell, ...]:
    """Return the cells in id order: place, segment, sex. Cells without electors are left out."""
    by_id = {segment.id: segment for segment in segments}
    cells: list[Cell] = []
    for place in sorted(places, key=lambda place: place.id):
        kinds = [(segment, sex) for segment in sorted(place.segments) for sex in SEXES]
        weights = [place.segments[segment] for segment, _ in kinds]
        shares = largest_remainder(place.electors.value, weights)
        for (segment, sex), electors in zip(kinds, shares, strict=True):
            if electors:
                cells.append(_cell(len(cells), place, by_id[segment], sex, electors))
    return tuple(cells)


def _cell(index: int, place: Place, segment: Segment, sex: Sex, electors: int) -> Cell:
    illiteracy = segment.illiteracy_men if sex == "man" else segment.illiteracy_women
    # The poor depend more: half of the segment's dependence stands, half goes with poverty.
    dependence = part(segment.dependence.value, 500 + part(place.poverty.value, 600))
    return Cell(
        index=index,
        id=f"{place.id}/{segment.id}/{sex}",
        place=place.id,
        segment=segment.id,
        sex=sex,
        electors=electors,
        awareness=segment.awareness.value,
        secrecy=segment.secrecy.value,
        dependence=min(1000, dependence),
        illiteracy=illiteracy.value,
        eloquence=segment.eloquence.value,
        road_hours=place.road_hours.value,
        is_rural=place.is_rural,
    )
