"""What a view must not show: above all the plans of others."""

from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, play_until, submitted


def test_the_form_that_is_being_written_is_no_news_to_rivals() -> None:
    """Lines of the assembly's form stand in the plan of who governs until the turn is resolved."""
    game = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "office")
    assert game.state.office is not None
    governs = game.state.office.governs
    rival = next(name for name in LISTS if name != governs)
    before = game.view(rival).assembly_design["site"].id
    game = submitted(game, governs, SetAssemblyRule("site", "site-in-turn"))
    assert game.view(governs).assembly_design["site"].id == "site-in-turn"
    assert game.view(rival).assembly_design["site"].id == before == "site-town"
