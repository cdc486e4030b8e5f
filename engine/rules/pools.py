"""The aspirants of each list: written by the author for one, made from the district for others."""

from collections.abc import Mapping

from engine.rules.chance import Stream
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.geography import LanguageId, Place, SegmentId, Sex
from engine.rules.definitions.people import Aspirant, ElectoralList
from engine.rules.definitions.scenario import Scenario

POOL_SIZE = 18
"""Aspirants from whom a list is composed (game.md, One world, many players)."""

_DRESS = {
    "herders": "herder",
    "labourers": "labourer",
    "notables": "leader",
    "peasants": "peasant",
    "professionals": "teacher",
    "traders": "trader",
}


def build_pools(
    district: DistrictContent, scenario: Scenario, script_seed: int
) -> Mapping[str, tuple[Aspirant, ...]]:
    """Return the pool of each list of the scenario, in id order of the aspirants."""
    pools: dict[str, tuple[Aspirant, ...]] = {}
    for definition in district.lists:
        if definition.id == scenario.main_list:
            pool = tuple(district.aspirants)
        elif definition.id in scenario.lists:
            pool = _made(district, definition, script_seed)
        else:
            continue
        pools[definition.id] = tuple(sorted(pool, key=lambda a: a.id))
    return pools


def _made(district: DistrictContent, definition: ElectoralList, seed: int) -> tuple[Aspirant, ...]:
    """Make the pool of a list: its home and its kind of people more often than others."""
    stream = Stream(seed, "pool", district.district.id, "registration", definition.id)
    names = district.district.names
    women = stream.of(f"{definition.id}/women").shuffled(names.women)
    men = stream.of(f"{definition.id}/men").shuffled(names.men)
    surnames = stream.of(f"{definition.id}/surnames").shuffled(names.surnames)
    people: list[Aspirant] = []
    for number in range(POOL_SIZE):
        sex: Sex = "woman" if number % 2 else "man"
        firsts = women if sex == "woman" else men
        first = firsts[number // 2 % len(firsts)]
        last = (
            f"{surnames[2 * number % len(surnames)]} {surnames[(2 * number + 1) % len(surnames)]}"
        )
        person = f"{definition.id}-{number + 1:02d}"
        people.append(_person(district, definition, seed, person, f"{first} {last}", sex))
    return tuple(people)


def _person(
    district: DistrictContent,
    definition: ElectoralList,
    seed: int,
    person: str,
    name: str,
    sex: Sex,
) -> Aspirant:
    stream = Stream(seed, "aspirant", district.district.id, "registration", person)
    places = tuple(sorted(district.places, key=lambda p: p.id))
    home = _home(stream.of(f"{person}/home"), places, definition)
    segment = _segment(stream.of(f"{person}/segment"), home, definition)
    trades = district.district.names.trades[segment]
    known = stream.of(f"{person}/known")
    following = {home.id: 150 + 10 * known.below(30)}
    for index, place in enumerate(stream.of(f"{person}/elsewhere").shuffled(places)[:3]):
        if place.id != home.id:
            following[place.id] = 20 + 10 * known.below(9, index + 1)
    occupation = trades[stream.of(f"{person}/trade").below(len(trades))]
    languages: tuple[LanguageId, ...] = (
        ("quechua", "spanish") if home.languages.get("quechua", 0) > 300 else ("spanish",)
    )
    return Aspirant(
        id=person,
        name=name,
        age=24 + stream.of(f"{person}/age").below(44),
        sex=sex,
        home=home.id,
        occupation=occupation,
        segment=segment,
        languages=languages,
        following=following,
        experience=100 * stream.of(f"{person}/experience").below(9),
        money_centimos=10_000 * stream.of(f"{person}/money").below(15),
        debts_centimos=0,
        past=occupation,
        dress=_DRESS[segment],  # type: ignore[arg-type]
    )


def _home(stream: Stream, places: tuple[Place, ...], definition: ElectoralList) -> Place:
    if stream.happens(350, 1):
        return next(place for place in places if place.id == definition.home)
    return stream.lot(places)


def _segment(stream: Stream, home: Place, definition: ElectoralList) -> SegmentId:
    own = tuple(s for s in definition.leans if home.segments.get(s, 0) > 0)
    if own and stream.happens(500, 1):
        return stream.lot(own)
    return stream.lot(tuple(sorted(s for s, share in home.segments.items() if share > 0)))
