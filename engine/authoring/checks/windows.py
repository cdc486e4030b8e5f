"""Protects what is written from never being read: windows in which no turn lies."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import Situation, situations
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Phrase, Problem, one_of, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.parameters import Length
from engine.rules.definitions.situations import Case, Incident
from engine.rules.schedule import Slot, build_schedule

ID = "windows"
FAILING = Change(
    f"{DISTRICT}/cases.yaml",
    "window: {phase: office, start: 0, end: 1000}\n  when: [{kind: has-flag, flag: took-1}]",
    "window: {phase: office, start: 1, end: 9}\n  when: [{kind: has-flag, flag: took-1}]",
)
PASSING = Change(
    f"{DISTRICT}/cases.yaml",
    "window: {phase: office, start: 0, end: 1000}\n  when: [{kind: has-flag, flag: took-1}]",
    "window: {phase: office, start: 0, end: 9}\n  when: [{kind: has-flag, flag: took-1}]",
)

DEALING = ("registration", "campaign", "office", "recall")
"""Phases in which offers and incidents come to players; cases come in office alone."""
DEALING_CASES = ("office", "recall")


def find(library: Library) -> Iterator[Problem]:
    """Yield situations that come in no turn of any length of any scenario."""
    lengths = library.content.model.lengths
    for piece in situations(library):
        assert piece.district is not None
        situation = piece.value
        phases = DEALING_CASES if isinstance(situation, Case) else DEALING
        if situation.window.phase not in phases:
            yield _unreachable(piece, ("window", "phase"), one_of(phases))
        elif not any(_comes(situation, slot) for slot in _turns(piece, piece.district, lengths)):
            yield _unreachable(
                piece,
                ("window",),
                phrase("authoring.expected.window", "a window with a turn of some length in it"),
            )


def _turns(
    piece: Piece[Situation], district: DistrictContent, lengths: tuple[Length, ...]
) -> Iterator[Slot]:
    for length in lengths:
        if isinstance(piece.value, Incident) and length.id not in piece.value.lengths:
            continue
        phases = {stretch.phase for stretch in length.stretches}
        for scenario in district.scenarios:
            if {scenario.begins, scenario.ends} <= phases:
                yield from build_schedule(length, scenario.begins, scenario.ends)


def _comes(situation: Situation, slot: Slot) -> bool:
    window = situation.window
    return window.phase == slot.phase and window.start <= slot.progress <= window.end


def _unreachable(piece: Piece[Situation], at: tuple[str, ...], expected: Phrase) -> Problem:
    return piece.problem(
        ID,
        at,
        phrase("authoring.found.unreachable", '"{name}", which never comes', name=piece.value.id),
        expected,
        phrase(
            "authoring.mend.unreachable",
            "Widen the window (0 is the first turn of the phase, 1000 the last), or its lengths.",
        ),
    )
