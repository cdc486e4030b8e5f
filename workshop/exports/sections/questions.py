"""Questions to talk about, for every list that people led."""

from workshop.debrief import headings
from workshop.exports.blocks import Block, Heading, Listing, Section, Words
from workshop.exports.subject import Subject


def questions(subject: Subject) -> Section:
    """Return the chapter: three questions a list, large enough to be read aloud from."""
    language = subject.language
    blocks: list[Block] = [Words(headings.QUESTIONS_ABOUT.said(language))]
    heard: set[str] = set()
    for name in subject.told:
        if len(subject.told) > 1:
            blocks.append(Heading(subject.names.list(name)))
        hindsight = subject.hindsight(name)
        blocks.append(Listing(hindsight.questions(language, heard), "large-numbers"))
        heard |= {question.id for question in hindsight.asked(heard)}
    return Section("questions", headings.PAGES["questions"].said(language), tuple(blocks))
