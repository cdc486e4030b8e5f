"""Protects the report: what it says is what happened, to whom it speaks, and how it is written."""

from pathlib import Path

import pytest

from engine.analysis.debrief.placement import RULES
from engine.language.wording.amounts import number
from engine.storage.record import replay_text
from tests.workshop.exports.games import blocks, language, led_by_people, played, report, subject
from workshop.debrief import headings
from workshop.exports.blocks import Heading, Listing, Marks, Table, Words
from workshop.exports.report import report_of
from workshop.exports.sections import law
from workshop.exports.write import Source, write_report

PHASES = ("registration", "campaign", "debate", "election", "office", "")


def section(title: str) -> tuple[object, ...]:
    """Return the blocks of a chapter by its id."""
    return next(s.blocks for s in report().sections if s.id == title)


def test_votes_and_seats_are_those_of_the_count() -> None:
    """Each list's votes, and one sign for every seat, round for every woman."""
    game = played()
    election = game.state.election
    assert election is not None
    table = section("result")[0]
    assert isinstance(table, Table)
    by_list = dict(zip(table.signs, table.rows, strict=True))
    women = 0
    for name in game.world.lists:
        row = by_list[name]
        assert row[1] == number(election.votes[name])
        marks = row[5]
        assert isinstance(marks, Marks)
        assert len(marks.women) == election.seats[name]
        women += sum(marks.women)
    sexes = [game.world.aspirants[seat.aspirant].sex for seat in election.elected]
    assert women == sexes.count("woman")


def test_every_rule_of_then_says_what_is_different_today() -> None:
    """The law of 2002 is not taught as today's."""
    cards = section("law")
    assert len(cards) >= 6
    for card in cards:
        assert getattr(card, "today").startswith("**Hoy:**")  # noqa: B009


def test_the_questions_are_for_those_who_played() -> None:
    """One list led by people: three questions, and what it did not know then is said so."""
    told = report_of(led_by_people("vizcacha"))
    chapters = {s.id: s.blocks for s in told.sections}
    questions = [b for b in chapters["questions"] if isinstance(b, Listing)]
    assert [len(listing.items) for listing in questions] == [3]
    assert not any(isinstance(b, Heading) for b in chapters["questions"])
    lines = [i for b in chapters["chronicle"] if isinstance(b, Listing) for i in b.items]
    mark = headings.NOT_KNOWN.said(language(), text="").strip()
    unknown = [line for line in lines if line.endswith(mark)]
    assert 0 < len(unknown) < len(lines)


def test_two_teams_get_three_questions_each() -> None:
    """Each under the name of its list, in the order of the ballot."""
    told = report_of(led_by_people("tinya", "vizcacha"))
    chapter = next(s for s in told.sections if s.id == "questions")
    assert [b.text for b in chapter.blocks if isinstance(b, Heading)] == ["La Tinya", "La Vizcacha"]
    assert sum(len(b.items) for b in chapter.blocks if isinstance(b, Listing)) == 6


@pytest.mark.parametrize("phase", PHASES)
def test_a_game_stopped_anywhere_can_be_told(phase: str) -> None:
    """Nothing is made up; a game that is not over says so before it tells secrets."""
    told = report(phase=phase)
    warned = [b for b in told.lead if isinstance(b, Words) and b.tone == "warning"]
    assert len(warned) == (1 if phase else 0)
    assert {"result", "ledgers", "questions", "chronicle"} <= {s.id for s in told.sections}
    assert blocks(told)


def test_everything_is_written_and_the_way_is_told(tmp_path: Path) -> None:
    """Page, paper, tables and replay; the bar only grows and ends at a hundred."""
    seen: list[int] = []
    written = write_report(played(), language(), tmp_path / "deep" / "down", watch=seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 100)
    assert all(path.stat().st_size for path in written.files)
    assert {path.suffix for path in written.files} == {".html", ".pdf", ".csv", ".txt", ".json"}
    assert written.source.read_text("utf-8") == replay_text(played())
    assert list((tmp_path / "deep" / "down").rglob("*.new")) == []


def test_work_that_is_called_off_writes_nothing(tmp_path: Path) -> None:
    """What was asked to stop leaves no half of a report behind."""

    class CalledOff(Exception):
        pass

    def watch(percent: int) -> None:
        if percent >= 70:
            raise CalledOff

    with pytest.raises(CalledOff):
        write_report(played(), language(), tmp_path, watch=watch)
    assert list(tmp_path.iterdir()) == []


def test_the_file_of_the_game_lies_beside_under_its_name(tmp_path: Path) -> None:
    """A save brings its content along, so the save itself is copied and named in the report."""
    source = Source("macusani-tinya.json", b"{}")
    written = write_report(played("campaign"), language("en"), tmp_path, source)
    assert written.source.read_bytes() == b"{}"
    assert "game.py replay macusani-tinya.json" in written.page.read_text("utf-8")


def test_what_a_list_added_is_told_where_it_is_known() -> None:
    """One list was computed here; the others are left out, not made up."""
    chapter = next(s for s in report().sections if s.id == "own")
    assert [b.text for b in chapter.blocks if isinstance(b, Heading)] == ["La Tinya"]
    assert all(s.id != "own" for s in report(phase="campaign").sections)
    assert subject().own["tinya"].player == "tinya"


def test_no_question_is_asked_twice_in_one_hall() -> None:
    """Four lists, twelve questions, and each team has others."""
    chapter = next(s for s in report().sections if s.id == "questions")
    asked = [item for b in chapter.blocks if isinstance(b, Listing) for item in b.items]
    assert len(asked) == len(set(asked)) == 12


def test_what_was_not_measured_is_said_to_be_so() -> None:
    """The chapter of the decisions stands where a game is over, and says how to have them."""
    chapter = next(s for s in report().sections if s.id == "decisions")
    texts = [b.text for b in chapter.blocks if isinstance(b, Words)]
    assert "game.py debrief replay.json --replays 10" in texts[0]
    assert len(texts) == 2
    assert all(s.id != "decisions" for s in report(phase="campaign").sections)


def test_every_other_rule_names_people_and_stands_with_todays_law() -> None:
    """Who would have entered under each of the other four rules; none is taken for the law."""
    (changes,) = [b for b in section("elected") if isinstance(b, Listing)]
    assert len(changes.items) == 4
    assert all("**Hoy:**" in change for change in changes.items)
    names = {person.name for person in played().world.aspirants.values()}
    assert any(name in change for change in changes.items for name in names)


def test_the_cards_that_are_asked_for_exist() -> None:
    """A card that is renamed would leave the chapter of the law without a word."""
    known = {card.id for card in subject().hindsight().view.cards}
    wanted = {*law.CAMPAIGN_CARDS, *law.OFFICE_CARDS, *RULES}
    assert wanted - known == set()
    assert any(card.startswith(law.RECALL_CARDS) for card in known)


@pytest.mark.parametrize("phase", PHASES)
def test_the_end_says_who_is_invented_and_whose_law_it_is(phase: str) -> None:
    """On every report, whatever was played."""
    closing = " ".join(report(phase=phase).closing)
    assert "inventad" in closing
    assert "ley de hoy" in closing
