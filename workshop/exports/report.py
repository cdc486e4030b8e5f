"""A game put into a report: its chapters in their order, its head and its closing words."""

from engine.language.wording.invented import say_invented
from engine.language.wording.turn_names import branch_line, turn_name
from engine.storage.carried import CarriedContent
from engine.version import VERSION
from workshop.exports.blocks import Block, Report, Words
from workshop.exports.sections.chronicle import chronicle
from workshop.exports.sections.council import council
from workshop.exports.sections.decisions import decisions
from workshop.exports.sections.elected import elected
from workshop.exports.sections.law import WARNING, law
from workshop.exports.sections.ledgers import ledgers
from workshop.exports.sections.money import money
from workshop.exports.sections.own import own
from workshop.exports.sections.questions import questions
from workshop.exports.sections.result import result
from workshop.exports.subject import Subject

CHAPTERS = (result, elected, ledgers, own, decisions, money, council, questions, law, chronicle)


def report_of(subject: Subject) -> Report:
    """Return the whole report of a game in the subject's language."""
    say, world = subject.language.say, subject.playthrough.world
    made = (chapter(subject) for chapter in CHAPTERS)
    return Report(
        language=subject.language.code,
        title=say("report.title", "What was done: {place}", place=world.district.district.name),
        subtitle=subject.language.text(world.scenario.title),
        facts=_facts(subject),
        lead=_lead(subject),
        sections=tuple(section for section in made if section is not None),
        lists=subject.signs,
        contents=say("report.contents", "In this report"),
        page_number=say("report.page", "Page {page} of {pages}", page="{page}", pages="{pages}"),
        closing=_closing(subject),
    )


def stopped_at(subject: Subject) -> str:
    """Return where a game was stopped, or nothing where it came to its end."""
    playthrough = subject.playthrough
    if playthrough.is_over:
        return ""
    return subject.language.say(
        "report.stopped",
        "This game was stopped at this turn: {turn}. The report tells everything, also what the "
        "lists kept from each other. Do not read it while somebody means to play on.",
        turn=turn_name(subject.language, playthrough.world, playthrough.slot),
    )


def _lead(subject: Subject) -> tuple[Block, ...]:
    blocks: list[Block] = [Words(WARNING.said(subject.language), "quiet")]
    stopped = stopped_at(subject)
    return (Words(stopped, "warning"), *blocks) if stopped else tuple(blocks)


def _facts(subject: Subject) -> tuple[tuple[str, str], ...]:
    say, world = subject.language.say, subject.playthrough.world
    setup = world.setup
    led = ", ".join(subject.names.list(name) for name in subject.led)
    nobody = say("report.fact.nobody", "nobody, the computer played all lists")
    script, luck = setup.seeds.script, setup.seeds.people
    regime = subject.language.text(world.regime.name) if world.regime is not None else ""
    branch = branch_line(subject.language, world, subject.playthrough.branch)
    read = say("report.fact.regime", "How the evidence is read")
    return (
        (say("report.fact.led", "Lists played by people"), led or nobody),
        (say("report.fact.length", "Length"), subject.language.text(world.length.name)),
        (say("report.fact.law", "Electoral law"), setup.law),
        *([(read, regime)] if regime else []),
        *([(say("report.fact.branch", "Kind of game"), branch)] if branch else []),
        (say("report.fact.seed", "Seed"), str(luck) if script == luck else f"{script} / {luck}"),
        (say("report.fact.version", "Game"), f"Voz y Voto {VERSION}"),
        (say("report.fact.content", "Content"), CarriedContent.of(world).hash()[:8]),
    )


def _closing(subject: Subject) -> tuple[str, ...]:
    say = subject.language.say
    return (
        say_invented(subject.language, subject.playthrough.world.district.district),
        WARNING.said(subject.language),
        say(
            "report.closing.computed",
            "Every figure is computed from what was decided in this game. Anybody can compute it "
            "anew from the file beside this report: game.py replay {file}",
            file=subject.source,
        ),
        say(
            "report.closing.source",
            "The game builds on a published evaluation of 2005. Its authors and publishers have "
            "not checked this report and do not answer for it.",
        ),
    )
