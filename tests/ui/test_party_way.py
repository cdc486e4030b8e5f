"""Protects the help of the list builder: what the party men would hand in passes the law."""

import pytest

from tests.ui.games import new_game, shipped
from ui.window.presenters.party_way import fill_as_the_party_would

LISTS = ("colibri", "tinya", "vizcacha", "zampona")


@pytest.mark.parametrize("law", shipped().law.electoral_ids)
@pytest.mark.parametrize("name", LISTS)
def test_the_party_mens_list_can_be_handed_in(name: str, law: str) -> None:
    """Under every law and for every list: full, accepted place by place, and legal."""
    game = new_game(people=(name,), law=law)
    assert fill_as_the_party_would(game) is None
    assert len(game.view.composed) == game.view.council_seats + 1
    assert game.hand_in() is None


def test_women_stand_where_the_law_of_2002_lets_them_be_put() -> None:
    """Without a rule of placement the party men put the women last, as the law allows."""
    game = new_game()
    fill_as_the_party_would(game)
    sexes = [game.view.aspirants[a].sex for a in game.view.composed[1:]]
    assert sexes == sorted(sexes)
