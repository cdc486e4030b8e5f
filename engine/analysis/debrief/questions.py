"""Three questions to talk about after a game, chosen by what happened."""

from collections.abc import Collection

from engine.analysis.debrief.figures import Figures
from engine.analysis.debrief.question import Question
from engine.analysis.debrief.question_table import QUESTIONS

ASKED = 3


def chosen_questions(
    figures: Figures, asked: int = ASKED, heard: Collection[str] = ()
) -> tuple[Question, ...]:
    """Return the most striking questions that what happened allows, one a topic.

    Those that another team in the hall has ``heard`` already come last.
    """
    open_now = [q for q in QUESTIONS if all(holds.on(figures) for holds in q.when)]
    chosen: list[Question] = []
    for question in sorted(open_now, key=lambda q: (q.id in heard, -q.weight)):
        if all(other.topic != question.topic for other in chosen):
            chosen.append(question)
    return tuple(chosen[:asked])
