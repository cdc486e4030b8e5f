"""The author's page: everything that can come in a district, and one of it in words."""

from collections.abc import Callable
from dataclasses import dataclass, field

from engine.authoring.library import Content
from engine.language.language import Language
from engine.rules.definitions.content import DistrictContent
from ui.window.game import Game
from ui.window.presenters.preview import (
    DEBT,
    Entry,
    Sheet,
    entries_of,
    find_entry,
    game_with,
    sheet_of,
)


@dataclass
class AuthorsPresenter:
    """One district as its author sees it. ``content`` is asked anew each time: it may be reread."""

    content: Callable[[], Content]
    district_id: str
    opened: str = field(default="")
    """What is shown in words; empty is the first."""

    @property
    def district(self) -> DistrictContent:
        """The district, or the first there is where its author has renamed it meanwhile."""
        content = self.content()
        return content.district(self.district_id) or content.districts[0]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that can come, in the order of the files."""
        return entries_of(self.district)

    @property
    def entry(self) -> Entry | None:
        """What is opened."""
        found = find_entry(self.district, self.opened)
        return found or next(iter(self.entries), None)

    def name(self, language: Language, entry: Entry) -> str:
        """Return the line of an entry in the list."""
        title = language.text(entry.situation.title)
        say = language.say
        return {
            "offer": say("authors.offer", "Offer: {title}", title=title),
            "debt": say("authors.debt", "Its debt: {title}", title=title),
            "incident": say("authors.incident", "Incident: {title}", title=title),
            "case": say("authors.case", "Case: {title}", title=title),
        }[entry.kind]

    def sheet(self, language: Language) -> Sheet | None:
        """Return what is opened in words."""
        entry = self.entry
        if entry is None:
            return None
        world = self.game(entry).playthrough.world
        return sheet_of(language, world, self.district, entry)

    def game(self, entry: Entry | None) -> Game:
        """Return a game with an entry on the table, or as it begins: as the files stand now."""
        current = find_entry(self.district, entry.id) if entry is not None else None
        return game_with(self.content(), self.district, current)


def file_of(entry: Entry) -> str:
    """Return the file in which an entry stands."""
    kind = "offer" if entry.id.endswith(DEBT) else entry.kind
    return f"{kind}s.yaml"
