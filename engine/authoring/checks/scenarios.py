"""Protects scenarios: lists, phases and dates that fit each other."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, one_of, phrase
from engine.rules.definitions.law import LawContent
from engine.rules.definitions.parameters import Length
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
    """Yield scenarios whose parts contradict each other, the law or the lengths."""
    for piece in library.of(Scenario):
        if piece.district is not None:
            yield from _lists(piece, {one.id for one in piece.district.lists})
        yield from _phases(piece, library.content.model.lengths)
        yield from _day(piece, library.content.law)


def _lists(piece: Piece[Scenario], known: set[str]) -> Iterator[Problem]:
    scenario = piece.value
    if not {scenario.main_list, *scenario.lists} <= known:
        # A list that is not there is told already.
        return
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


def _phases(piece: Piece[Scenario], lengths: tuple[Length, ...]) -> Iterator[Problem]:
    scenario = piece.value
    for field in ("begins", "ends"):
        name = getattr(scenario, field)
        for length in lengths:
            phases = tuple(stretch.phase for stretch in length.stretches)
            if name not in phases:
                yield piece.problem(
                    ID,
                    (field,),
                    phrase(
                        "authoring.found.no-phase",
                        'the phase "{name}", which the length "{length}" lacks',
                        name=name,
                        length=length.id,
                    ),
                    one_of(dict.fromkeys(phases)),
                    phrase("authoring.mend.no-phase", "Choose another, or add it to the length."),
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


def _day(piece: Piece[Scenario], law: LawContent) -> Iterator[Problem]:
    day = {one.id: one.election_day for one in law.electoral}.get(piece.value.law.partition("+")[0])
    if day is not None and day != piece.value.election_day:
        yield piece.problem(
            ID,
            ("election_day",),
            phrase("authoring.found.election-day", "the day {day}", day=piece.value.election_day),
            phrase("authoring.expected.election-day", "{day}, the day of its law", day=day),
            phrase("authoring.mend.election-day", "Correct the day, or choose another law."),
        )
    if piece.value.office_from <= piece.value.election_day:
        yield piece.problem(
            ID,
            ("office_from",),
            phrase("authoring.found.office-early", "the day {day}", day=piece.value.office_from),
            phrase(
                "authoring.expected.office-later",
                "a day after the election, {day}",
                day=piece.value.election_day,
            ),
            phrase("authoring.mend.office-early", "Correct one of the two days."),
        )
