"""The council chamber for the screen: who sits there, and how each voted last."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.language.language import Language
from engine.language.wording.facts import say_fact
from engine.language.wording.names import Names
from engine.rules.chronicle import Fact
from engine.rules.council.office_state import Councillor
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.presenters.people import face_of
from ui.window.presenters.reasons import reasons_of, say_reason

Vote = Literal["", "no", "yes"]


@dataclass(frozen=True)
class Seat:
    """Somebody in the chamber, and their vote on the last motion."""

    aspirant: str
    name: str
    list: str
    sex: str
    is_mayor: bool
    vote: Vote
    face: PortraitSpec


@dataclass(frozen=True)
class Session:
    """The last motion: what it was and how it ended."""

    title: str
    result: str
    why: Explanation


@dataclass(frozen=True)
class Rule:
    """A rule in force."""

    name: str
    icon: str
    why: Explanation


def seats(language: Language, view: View) -> tuple[Seat, ...]:
    """Return the council, the mayor first, with the votes on the last motion."""
    fact = _last_motion(view)
    yes = _people(fact, "yes")
    no = _people(fact, "no")
    office = view.office
    return tuple(
        _seat(language, view, councillor, yes, no)
        for councillor in (office.council if office is not None else ())
    )


def session(language: Language, view: View) -> Session | None:
    """Return the last motion that the council voted on."""
    fact = _last_motion(view)
    if fact is None:
        return None
    names = Names.of(language, view)
    measure = next((m for m in view.model.measures if m.id == fact.details["measure"]), None)
    rule = (
        language.say(
            "chamber.rule.votes",
            "By the law of the day the mayor votes as one of the council, and once more on a tie.",
        )
        if view.mayors_vote.kind == "votes-and-breaks-ties"
        else language.say(
            "chamber.rule.ties", "By the law of the day the mayor votes only to break a tie."
        )
    )
    return Session(
        title=names.measure(str(fact.details["measure"])),
        result=say_fact(language, names, fact) or "",
        why=Explanation(
            title=names.measure(str(fact.details["measure"])),
            text=(language.text(measure.about) if measure is not None else "") + " " + rule,
            parts=tuple(_members(language, names, view, fact)),
            total=(
                language.say("chamber.for", "For"),
                language.say(
                    "chamber.of", "{yes} of {all}", yes=fact.after, all=fact.after + fact.before
                ),
            ),
        ),
    )


def _members(language: Language, names: Names, view: View, fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield each member with their vote, and the reason that weighed most on that side."""
    yes, no = _people(fact, "yes"), _people(fact, "no")
    measure = fact.details["measure"]
    same = [f for f in view.facts_of(fact.turn) if f.details.get("measure") == measure]
    for who in (*yes, *no):
        for_it = who in yes
        reasons = reasons_of(same, "session-read", who)
        voted = (
            language.say("chamber.yes", "for") if for_it else language.say("chamber.no", "against")
        )
        name = view.aspirants[who].name
        if reasons:
            most = max(reasons, key=lambda r: r[1] if for_it else -r[1])[0]
            name = language.say(
                "chamber.member",
                "{name} ({reason})",
                name=name,
                reason=say_reason(language, names, most),
            )
        yield name, voted


def rules(language: Language, view: View) -> tuple[Rule, ...]:
    """Return the rules in force and the alliances that stand."""
    office = view.office
    if office is None:
        return ()
    in_force = [m for m in view.model.measures if m.id in office.rules]
    allied = [a for a in view.district.alliances if a.id in office.alliances]
    lines = [
        Rule(
            language.text(m.name),
            m.icon,
            Explanation(
                title=language.text(m.name),
                text=language.text(m.about)
                + (f" {language.text(m.today)}" if m.today is not None else ""),
                source=m.needs_law if m.needs_law != "none" else "",
            ),
        )
        for m in in_force
    ]
    lines += [
        Rule(
            language.text(a.name),
            a.icon,
            Explanation(title=language.text(a.name), text=language.text(a.about)),
        )
        for a in allied
    ]
    return tuple(lines)


def _last_motion(view: View) -> Fact | None:
    found = (f for f in reversed(view.facts) if f.kind in ("motion-carried", "motion-lost"))
    return next(found, None)


def _people(fact: Fact | None, side: str) -> frozenset[str]:
    names = fact.details.get(side, ()) if fact is not None else ()
    return frozenset(str(name) for name in names) if isinstance(names, tuple) else frozenset()


def _seat(
    language: Language,
    view: View,
    councillor: Councillor,
    yes: frozenset[str],
    no: frozenset[str],
) -> Seat:
    aspirant = view.aspirants[councillor.aspirant]
    vote: Vote = "yes" if councillor.aspirant in yes else "no" if councillor.aspirant in no else ""
    office = view.office
    return Seat(
        aspirant=councillor.aspirant,
        name=aspirant.name,
        list=councillor.list,
        sex=aspirant.sex,
        is_mayor=office is not None and councillor.aspirant == office.mayor,
        vote=vote,
        face=face_of(view, aspirant),
    )
