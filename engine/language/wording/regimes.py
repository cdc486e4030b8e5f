"""The regime of the model in words: how a game reads the evidence where studies disagree."""

from engine.language.language import Language
from engine.rules.definitions.parameters import Regime


def regime_line(language: Language, regime: Regime) -> str:
    """Return the line that names the regime of a game, wherever it is not the base."""
    return language.say(
        "regime.of-the-game", "How the evidence is read: {name}", name=language.text(regime.name)
    )


def regime_origin(language: Language, regime: Regime) -> str:
    """Return which studies a regime follows, and why it is an assumption all the same."""
    parts = [language.origin(regime.source)] if regime.source else []
    if regime.reason:
        reason = language.origin(regime.reason)
        parts.append(language.say("source.assumed", "Assumption: {reason}", reason=reason))
    return ". ".join(parts)
