"""The names of turns: a week, a round, the eve, a quarter of office."""

from engine.language.language import Language
from engine.rules.branch import Branch
from engine.rules.definitions.situations import PhaseId
from engine.rules.schedule import Slot
from engine.rules.world import World


def turn_name(language: Language, world: World, slot: Slot) -> str:
    """Return the name of a turn: ``Week 3``, ``Quarter 5``."""
    say, number = language.say, slot.number
    match slot.phase:
        case "registration":
            return say("turn.registration", "Registration")
        case "campaign":
            return say("turn.week", "Week {number}", number=number)
        case "debate":
            return say("turn.round", "Debate, round {number}", number=number)
        case "election":
            return say("turn.election", "Eve and vote")
        case "recall":
            return say("turn.recall", "Recall")
    if world.length.months_a_turn == 6:
        return say("turn.half-year", "Half-year {number}", number=number)
    return say("turn.quarter", "Quarter {number}", number=number)


def short_turn_name(language: Language, world: World, slot: Slot) -> str:
    """Return the name of a turn for the foot of a chart: ``W3``, ``Q5``."""
    say, number = language.say, slot.number
    match slot.phase:
        case "registration":
            return say("turn.short.registration", "Lists")
        case "campaign":
            return say("turn.short.week", "W{number}", number=number)
        case "debate":
            return say("turn.short.round", "D{number}", number=number)
        case "election":
            return say("turn.short.election", "Vote")
        case "recall":
            return say("turn.short.recall", "Rec.")
    if world.length.months_a_turn == 6:
        return say("turn.short.half-year", "H{number}", number=number)
    return say("turn.short.quarter", "Q{number}", number=number)


def branch_line(language: Language, world: World, branch: Branch | None) -> str:
    """Return which game a branch left and where; nothing of a usual game."""
    if branch is None:
        return ""
    return language.say(
        "branch.mark",
        "Branch of {of}, from: {turn}",
        of=branch.of,
        turn=turn_name(language, world, world.schedule[branch.turn]),
    )


def phase_name(language: Language, phase: PhaseId) -> str:
    """Return the name of a phase."""
    say = language.say
    return {
        "registration": say("phase.registration", "The list"),
        "campaign": say("phase.campaign", "The campaign"),
        "debate": say("phase.debate", "The debate"),
        "election": say("phase.election", "The eve and the vote"),
        "office": say("phase.office", "Office"),
        "recall": say("phase.recall", "The recall"),
    }[phase]
