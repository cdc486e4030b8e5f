"""Protects votes that are written down: every elector of every place did one thing."""

from collections.abc import Iterator

from engine.authoring.checks.prepared import BEGINNINGS
from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, did_you_mean, one_of, phrase
from engine.rules.definitions.scenario import Prepared, Scenario
from engine.rules.electorate.utility import ABSENT, BLANK, NULL

ID = "prepared-votes"
FAILING = Change(
    f"{DISTRICT}/scenarios/prueba-2003.yaml", "pueblo: {lista-0: 40", "pueblo: {lista-0: 41"
)
PASSING = Change(
    f"{DISTRICT}/scenarios/prueba-2003.yaml",
    "pueblo: {lista-0: 40, lista-1: 20",
    "pueblo: {lista-0: 41, lista-1: 19",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield votes that are missing, that are too early, or that do not add up."""
    for piece in library.of(Scenario):
        prepared, begins = piece.value.prepared, piece.value.begins
        if prepared is None or begins not in BEGINNINGS or begins == "registration":
            continue
        if begins != "office":
            yield from _too_early(piece, prepared)
        elif not prepared.votes:
            yield piece.key_problem(
                ID,
                ("prepared",),
                phrase("authoring.found.no-votes", "a council that nobody voted for"),
                phrase("authoring.expected.votes", 'the field "votes"'),
                phrase("authoring.mend.no-votes", "Write the votes of every place."),
            )
        else:
            yield from _counted(piece, prepared)


def _too_early(piece: Piece[Scenario], prepared: Prepared) -> Iterator[Problem]:
    if prepared.votes:
        yield piece.key_problem(
            ID,
            ("prepared", "votes"),
            phrase("authoring.found.votes-early", "votes before the election"),
            phrase("authoring.expected.votes-early", "votes only where office begins"),
            phrase("authoring.mend.votes-early", 'Delete them, or begin with "office".'),
        )


def _counted(piece: Piece[Scenario], prepared: Prepared) -> Iterator[Problem]:
    """Yield a result without its source, and places whose electors did more or less than one."""
    if prepared.votes_source is None:
        yield piece.key_problem(
            ID,
            ("prepared", "votes"),
            phrase("authoring.found.votes-no-source", "votes without their source"),
            phrase("authoring.expected.votes-source", 'the field "votes_source"'),
            phrase(
                "authoring.mend.votes-source",
                "Write where they come from, or why they are assumed.",
            ),
        )
    names = (*piece.value.lists, BLANK, NULL, ABSENT)
    places = piece.district.places if piece.district is not None else ()
    for place in places:
        votes = prepared.votes.get(place.id)
        if votes is None:
            yield piece.key_problem(
                ID,
                ("prepared", "votes"),
                phrase("authoring.found.no-count", 'no votes of "{place}"', place=place.id),
                phrase("authoring.expected.every-place", "the votes of every place"),
                phrase("authoring.mend.no-count", "Add a line for it."),
            )
            continue
        at = ("prepared", "votes", place.id)
        strange = [name for name in votes if name not in names]
        for name in strange:
            yield piece.key_problem(
                ID,
                (*at, name),
                phrase("authoring.found.vote-for", 'votes for "{name}"', name=name),
                one_of(names),
                did_you_mean(name, names, phrase("authoring.mend.choose", "Choose one of these.")),
            )
        total, electors = sum(votes.values()), place.electors.value
        if not strange and total != electors:
            yield piece.problem(
                ID,
                at,
                phrase("authoring.found.count", "{total} electors who did something", total=total),
                phrase(
                    "authoring.expected.count",
                    '{electors}, the electors of "{place}"',
                    electors=electors,
                    place=place.id,
                ),
                phrase(
                    "authoring.mend.count-votes",
                    'Correct the votes; who stayed at home is "{absent}".',
                    absent=ABSENT,
                ),
            )
