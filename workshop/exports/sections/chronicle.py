"""The whole game turn by turn, what was secret then included."""

from engine.language.wording.turn_names import phase_name
from workshop.debrief import headings
from workshop.debrief.chronicle import Chronicle, Line
from workshop.exports.blocks import Block, Heading, Listing, Section, Words
from workshop.exports.subject import Subject


def chronicle(subject: Subject) -> Section:
    """Return the chapter; where one list alone was led by people, what it did not know is said."""
    language = subject.language
    told = Chronicle(subject.hindsight(), language)
    blocks: list[Block] = []
    for phase in told.phases:
        blocks.append(Heading(phase_name(language, phase)))
        for turn in told.turns("all", phase):
            blocks.append(Heading(turn.name, 4))
            if turn.lines:
                blocks.append(Listing(tuple(_line(subject, line) for line in turn.lines)))
            else:
                blocks.append(Words(headings.NOTHING_TOLD.said(language), "quiet"))
    return Section("chronicle", headings.PAGES["chronicle"].said(language), tuple(blocks))


def _line(subject: Subject, line: Line) -> str:
    if line.was_known or len(subject.told) > 1:
        return line.text
    return headings.NOT_KNOWN.said(subject.language, text=line.text)
