"""The seat allocation in sentences: what each step decides, and why.

A step is a code with its numbers (``engine/rules/electoral_law/seats.py``); whoever shows it puts
the name of the list in the place of its number first.
"""

from collections.abc import Mapping
from math import gcd

from engine.language.language import Language

Params = Mapping[str, int | str]


def step_title(language: Language, code: str, params: Params) -> str:
    """Return what a step decides: a seat, a list, or a part of the allocation."""
    say, said = language.say, _said(params)
    if "seat" in params:
        return say("allocation.title.seat", "Seat {seat}: {list}, place {place}", **said)
    match code:
        case "no-votes":
            return say("allocation.title.no-votes", "No votes")
        case "winner" | "winner-by-lot":
            return say("allocation.title.winner", "Mayor: {list}", **said)
        case "winner-bonus":
            return say("allocation.title.bonus", "Majority bonus: {list}", **said)
        case "winner-share":
            return say("allocation.title.share", "D'Hondt share: {list}", **said)
        case "cifra":
            return say("allocation.title.cifra", "Cifra repartidora")
        case "vacant":
            return say("allocation.title.vacant", "Vacant")
        case _:
            return str(params.get("list", code))


def step_reason(language: Language, code: str, params: Params) -> str:
    """Return why, in one or two plain sentences; an unknown code is returned as it is."""
    if "seat" in params:
        return _reason_of_seat(language, code, params)
    if code.startswith("winner"):
        return _reason_of_winner(language, code, params)
    return _reason_of_others(language, code, params)


def _reason_of_winner(language: Language, code: str, params: Params) -> str:
    say, said = language.say, _said(params)
    match code:
        case "winner":
            return say(
                "allocation.winner",
                "It has the most votes, {votes}. Whoever heads it becomes mayor.",
                **said,
            )
        case "winner-by-lot":
            return say(
                "allocation.winner-by-lot",
                "{tied} lists share the first place with {votes} votes each. The lot fell on this "
                "one. Whoever heads it becomes mayor.",
                **said,
            )
        case "winner-bonus":
            return say(
                "allocation.winner-bonus",
                "It won: half of {council} seats and one more, rounded up, are {seats}. Its "
                "D'Hondt share would be {share}.",
                **said,
            )
        case "winner-share":
            return say(
                "allocation.winner-share",
                "It won. Its D'Hondt share, {seats} of {council} seats, is better than half and "
                "one more, which would be {bonus}.",
                **said,
            )
    return code


def _reason_of_seat(language: Language, code: str, params: Params) -> str:
    say, said = language.say, _said(params)
    match code:
        case "seat-bonus":
            return say("allocation.seat-bonus", "Majority bonus of the winner.", **said)
        case "seat-share":
            return say("allocation.seat-share", "D'Hondt share of the winner.", **said)
        case "seat-quotient":
            return say(
                "allocation.seat-quotient",
                "{votes} votes divided by {divisor} make {quotient}: the highest quotient left.",
                **said,
            )
        case "seat-lot":
            return say(
                "allocation.seat-lot",
                "{tied} lists have the same quotient, {quotient}. The lot fell on this one.",
                **said,
            )
        case "seat-decimal" if params["tied"] == 1:
            return say(
                "allocation.seat-decimal",
                "A seat was left over. This list has the largest decimal part, {decimal}.",
                **said,
            )
        case "seat-decimal":
            return say(
                "allocation.seat-decimal-lot",
                "A seat was left over. {tied} lists have the largest decimal part, {decimal}. The "
                "lot fell on this one.",
                **said,
            )
        case "seat-nobody-else":
            return say("allocation.seat-nobody-else", "No other list can fill it.")
    return code


def _reason_of_others(language: Language, code: str, params: Params) -> str:
    say, plural, said = language.say, language.say_plural, _said(params)
    match code:
        case "no-votes":
            return say("allocation.no-votes", "No list has a vote. No seat is given.")
        case "cifra":
            return plural(
                "allocation.cifra",
                "{number} seat is left for the other lists. Their votes are divided by 1, 2, 3 and "
                "so on; the last quotient that takes a seat is {quotient}.",
                "{number} seats are left for the other lists. Their votes are divided by 1, 2, 3 "
                "and so on; the last quotient that takes a seat is {quotient}.",
                int(params["seats"]),
                **said,
            )
        case "lot-lost":
            return say(
                "allocation.lot-lost", "It tied for the last seat, and the lot fell elsewhere."
            )
        case "below-cifra":
            return say(
                "allocation.below-cifra",
                "Its {votes} votes do not reach the cifra repartidora. It has no seat.",
                **said,
            )
        case "without-votes":
            return say("allocation.without-votes", "It has no votes, so it has no seat.")
        case "short-list":
            return plural(
                "allocation.short-list",
                "Seats due to it: {due}. It has only {number} candidate.",
                "Seats due to it: {due}. It has only {number} candidates.",
                int(params["candidates"]),
                **said,
            )
        case "vacant":
            return plural(
                "allocation.vacant",
                "{number} seat stays empty: no list has anybody left for it.",
                "{number} seats stay empty: no list has anybody left for them.",
                int(params["seats"]),
            )
    return code


def _said(params: Params) -> dict[str, str]:
    """Return the numbers as they are read, with the quotient and the decimal part made of them."""
    said = {name: f"{v:,}" if isinstance(v, int) else v for name, v in params.items()}
    votes, divisor = params.get("votes"), params.get("divisor")
    if isinstance(votes, int) and isinstance(divisor, int):
        said["quotient"] = mixed_number(votes, divisor)
    rest, of = params.get("rest"), params.get("of")
    if isinstance(rest, int) and isinstance(of, int):
        said["decimal"] = mixed_number(rest, of)
    return said


def mixed_number(dividend: int, divisor: int) -> str:
    """Return a quotient exactly, as people write it: ``33,333 1/3``."""
    whole, rest = divmod(dividend, divisor)
    if not rest:
        return f"{whole:,}"
    common = gcd(rest, divisor)
    fraction = f"{rest // common}/{divisor // common}"
    return f"{whole:,} {fraction}" if whole else fraction
