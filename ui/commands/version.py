"""What ``--version`` prints."""

import argparse
from collections.abc import Iterator

from engine.language.language import Language
from engine.version import VERSION
from ui.commands.content import content_of


def version_lines(args: argparse.Namespace, language: Language) -> Iterator[str]:
    """Yield version and content code, by which machines in one hall can be compared.

    The version comes first, so that it is known even where the content cannot be read.
    """
    yield f"Voz y Voto {VERSION}"
    yield language.say("version.content", "content {code}", code=content_code_of(args, language))


def content_code_of(args: argparse.Namespace, language: Language) -> str:
    """Return the four letters of the content that is played with."""
    from engine.storage.carried import content_code

    content = content_of(args, language)
    return content_code(content.districts, content.model, content.law)
