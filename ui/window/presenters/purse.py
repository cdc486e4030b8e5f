"""What a list's purse is made of: what it began with, what came and went, what is planned now."""

from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.rules.playthrough import Playthrough
from engine.rules.view import View
from ui.window.explanation import Explanation


def purse_why(language: Language, playthrough: Playthrough, view: View) -> Explanation:
    """Return the parts of what is left in the player's purse; they sum to it."""
    say, names = language.say, Names.of(language, view)
    start = view.scenario.purse_centimos.value
    came = view.own.money_centimos - start
    parts = [(say("purse.start", "To begin with"), soles(start))]
    if came:
        parts.append((say("purse.since", "What came and went since"), _signed(came)))
    for action in view.plan:
        cost = action.spends(playthrough.world, playthrough.state, view.player)
        if cost:
            parts.append((say_action(language, names, action), _signed(-cost)))
    return Explanation(
        title=say("purse.title", "The purse"),
        text=say(
            "purse.text",
            "Money of the list, not of the municipality. What is planned is paid when the turn is "
            "handed in.",
        ),
        parts=tuple(parts),
        total=(say("purse.left", "Left"), soles(view.money_left)),
        source=language.origin(
            view.scenario.purse_centimos.source or view.scenario.purse_centimos.reason
        ),
    )


def _signed(centimos: int) -> str:
    return f"+{soles(centimos)}" if centimos > 0 else f"−{soles(-centimos)}"
