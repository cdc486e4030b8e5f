"""Ledgers over time: every row of a table of parts adds up to the ledger of that turn."""

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from tests.ui.played import game_at
from ui.window.presenters.debrief import DebriefPresenter
from workshop.debrief.ledgers import LedgersPage


def whole(text: str) -> int:
    """Read points as they are written."""
    return int(text.split(" ")[0].replace(",", "").replace("−", "-").replace("+", ""))


def test_rows_add_up_and_answers_name_the_parts() -> None:
    """Power and the three parts of citizenship, in every turn; so does the answer to why."""
    language = Language.load("es", shipped_folder("locale"))
    page = LedgersPage(DebriefPresenter(game_at("over", way="programme")).hindsight, language)
    lines = (page.power(), *page.parts())
    for line in lines:
        head, rows = page.parts_over_time(line)
        assert len(head) > 2 and len(rows) == len(line.values)
        for row in rows:
            assert sum(whole(cell) for cell in row[1:-1]) == whole(row[-1]), row
    for why in page.changes(lines):
        values = [(name, whole(shown)) for name, shown in why.parts]
        ledgers = sum(points for name, points in values if not name.startswith("·"))
        assert ledgers == sum(points for name, points in values if name.startswith("·"))
