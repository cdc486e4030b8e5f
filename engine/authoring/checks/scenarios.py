"""Protects scenarios: lists, phases and dates that fit each other."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, one_of, phrase
from engine.rules.definitions.scenario import Scenario

ID = "scenarios"
FAILING = Change(
    f"{DISTRICT}/scenarios/prueba-2002.yaml",
    "lists: [lista-0, lista-1, lista-2, lista-3]",
    "lists: [lista-1, lista-1, lista-2, lista-3]",
)
PASSING = Change(
    f"{DISTRICT}/scenarios/prueba-2002.yaml",
    "lists: [lista-0, lista-1, lista-2, lista-3]",
    "lists: [lista-3, lista-1, lista-2, lista-0]",
)

ORDER = ("registration", "campaign", "debate", "election", "office", "recall")


def find(library: Library) -> Iterator[Problem]:
    """Yield scenarios whose parts contradict each other."""
    days = {law.id: law.election_day for law in library.content.law.electoral}
    for piece in library.of(Scenario):
        scenario = piece.value
        if scenario.main_list not in scenario.lists:
            yield piece.problem(
                ID,
                ("main_list",),
                phrase(
                    "authoring.found.main-list",
                    'the main list "{name}", which does not stand',
                    name=scenario.main_list,
                ),
                one_of(scenario.lists),
                phrase("authoring.mend.main-list", 'Add it to "lists", or choose another.'),
            )
        if len(set(scenario.lists)) < len(scenario.lists):
            yield piece.problem(
                ID,
                ("lists",),
                phrase("authoring.found.list-twice", "a list that stands twice"),
                phrase("authoring.expected.four-lists", "four different lists"),
                phrase("authoring.mend.list-twice", "Put another in its place."),
            )
        if ORDER.index(scenario.begins) > ORDER.index(scenario.ends):
            yield piece.problem(
                ID,
                ("ends",),
                phrase("authoring.found.ends-early", "an end before the beginning"),
                phrase(
                    "authoring.expected.order",
                    "phases in this order: {names}",
                    names=", ".join(ORDER),
                ),
                phrase("authoring.mend.ends-early", 'Correct "begins" or "ends".'),
            )
        day = days.get(scenario.law.partition("+")[0])
        if day is not None and day != scenario.election_day:
            yield piece.problem(
                ID,
                ("election_day",),
                phrase("authoring.found.election-day", "the day {day}", day=scenario.election_day),
                phrase("authoring.expected.election-day", "{day}, the day of its law", day=day),
                phrase("authoring.mend.election-day", "Correct the day, or choose another law."),
            )
