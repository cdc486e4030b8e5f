"""The works of this office for the screen: how far, how well, by which door."""

from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import percent, soles
from engine.language.wording.names import Names
from engine.rules.council.office_state import Work
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.presenters.office import door_name


@dataclass(frozen=True)
class WorkLine:
    """A work in words, and what a map needs to draw it."""

    id: str
    name: str
    place: str
    icon: str
    status: str
    done: int
    """Permille built."""
    state: str
    why: Explanation


def works(language: Language, view: View) -> tuple[WorkLine, ...]:
    """Return the works, those in hand first, then what stands, then what was left half."""
    order = {"building": 0, "stands": 1, "given-up": 2}
    office = view.office
    found = sorted(
        office.works if office is not None else (),
        key=lambda w: (order[w.status], w.place, w.id),
    )
    return tuple(_line(language, view, work) for work in found)


def _line(language: Language, view: View, work: Work) -> WorkLine:
    names = Names.of(language, view)
    project = next(p for p in view.district.projects if p.id == work.project)
    return WorkLine(
        id=work.id,
        name=language.say(
            "works.name",
            "{project}, {place}",
            project=names.project(work.project),
            place=names.place(work.place),
        ),
        place=work.place,
        icon=project.icon,
        status=work.status,
        done=work.done,
        state=_state(language, work),
        why=_why(language, names, work),
    )


def _state(language: Language, work: Work) -> str:
    say = language.say
    match work.status:
        case "building":
            return say("works.building", "{done} built", done=percent(work.done))
        case "stands":
            return say("works.stands", "Stands · {quality}", quality=_quality(language, work))
        case _:
            return say("works.given-up", "Left half: {done} built", done=percent(work.done))


def _quality(language: Language, work: Work) -> str:
    say = language.say
    if work.quality >= 800:
        return say("works.good", "well built")
    if work.quality >= 550:
        return say("works.fair", "it serves")
    return say("works.bad", "badly built")


def _why(language: Language, names: Names, work: Work) -> Explanation:
    say = language.say
    parts = [
        (say("works.paid", "Paid"), soles(work.paid_centimos)),
        (say("works.left", "Still to pay"), soles(work.left_centimos)),
    ]
    watched = ", ".join(names.list(who) for who in work.watched)
    text = say("works.door", "Door: {door}.", door=door_name(language, work.door))
    if watched:
        text += " " + say("works.watched", "Watched by {who}.", who=watched)
    return Explanation(
        title=names.project(work.project),
        text=text,
        parts=tuple(parts),
        total=(say("works.cost", "Cost"), soles(work.cost_centimos)),
    )
