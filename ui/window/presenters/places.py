"""Places in groups as screens list them: the town, the communities, the other districts."""

from collections.abc import Iterable, Iterator

from engine.language.language import Language
from engine.rules.definitions.geography import Place
from engine.rules.view import View

MOST_IN_A_GROUP = 7


def in_groups(language: Language, view: View) -> Iterator[tuple[str, tuple[Place, ...]]]:
    """Yield all places in groups of at most seven, the nearest first."""
    say = language.say
    homes = (
        ("town-quarter", say("places.town", "The town")),
        ("community", say("places.communities", "Communities")),
        ("district", say("places.districts", "Other districts")),
    )
    for kind, title in homes:
        here = [p for p in view.places.values() if p.kind == kind]
        here.sort(key=lambda p: (p.road_hours.value, p.name))
        yield from _cut(language, view, title, here)


def _cut(
    language: Language, view: View, title: str, places: Iterable[Place]
) -> Iterator[tuple[str, tuple[Place, ...]]]:
    """Yield one group, or where it is too long one for each number of days on the way."""
    here = tuple(places)
    if len(here) <= MOST_IN_A_GROUP:
        if here:
            yield title, here
        return
    for days in sorted({view.days_to(p.id) for p in here}):
        there = tuple(p for p in here if view.days_to(p.id) == days)
        if days == 1:
            near = language.say("places.near", "{group}, in one day", group=title)
        else:
            near = language.say("places.far", "{group}, in {days} days", group=title, days=days)
        for start in range(0, len(there), MOST_IN_A_GROUP):
            yield near, there[start : start + MOST_IN_A_GROUP]


def days_text(language: Language, days: int) -> str:
    """Return a number of days in words."""
    return language.say_plural("places.days", "{number} day", "{number} days", days)
