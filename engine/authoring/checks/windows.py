"""Protects what is written from never being read: windows in which no turn lies."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import Situation, situations
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Phrase, Problem, one_of, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import Queue
from engine.rules.definitions.parameters import Length
from engine.rules.definitions.situations import Case, Incident, PhaseId
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

AT_THE_LIST: tuple[PhaseId, ...] = ("registration",)
ON_THE_WAY: tuple[PhaseId, ...] = ("campaign", "office", "recall")
IN_OFFICE: tuple[PhaseId, ...] = ("office", "recall")
"""Phases in which something comes: offers begin with the list, cases need an office."""


def find(library: Library) -> Iterator[Problem]:
    """Yield situations that come in no turn of any length of any scenario."""
    lengths = library.content.model.lengths
    queued = {(id(piece.district), piece.value.incident) for piece in library.of(Queue)}
    for piece in situations(library):
        assert piece.district is not None
        # What is queued comes when its turn has come, whatever its window says.
        if (id(piece.district), piece.value.id) in queued:
            continue
        situation = piece.value
        phases = _phases_of(situation)
        if situation.window.phase not in phases:
            yield _unreachable(piece, ("window", "phase"), one_of(phases))
        elif (turns := tuple(_turns(piece, piece.district, lengths))) and not any(
            _comes(situation, slot) for slot in turns
        ):
            yield _unreachable(
                piece,
                ("window",),
                phrase("authoring.expected.window", "a window with a turn of some length in it"),
            )


def _phases_of(situation: Situation) -> tuple[PhaseId, ...]:
    if isinstance(situation, Case):
        return IN_OFFICE
    return ON_THE_WAY if isinstance(situation, Incident) else (*AT_THE_LIST, *ON_THE_WAY)


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
