"""Sentences in tables: an id and its English, said later with what fills them."""

from dataclasses import dataclass

from engine.language.language import Language


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence that any language can say."""

    context: str
    english: str

    def said(self, language: Language, /, **params: object) -> str:
        """Return it in ``language`` with its placeholders filled."""
        return language.say(self.context, self.english, **params)


def phrase(context: str, english: str) -> Phrase:
    """Make a phrase; both arguments are literals, since they are extracted."""
    return Phrase(context, english)
