"""What an author has written, on the very screens on which a player would see it."""

from collections.abc import Callable, Sequence

from ui.window.game import Game
from ui.window.layout import Column
from ui.window.presenters.planner import Mark, PlannerPresenter
from ui.window.presenters.preview import Entry
from ui.window.screen import Context, Screen
from ui.window.screens.district_map import MapTexts, district_map
from ui.window.screens.offer import OfferScreen
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label


class PreviewScreen(OfferScreen):
    """A situation upon the table: its answers can be tried, and nothing comes of it.

    ``make`` returns its game anew, so that what was edited meanwhile is shown.
    """

    def __init__(self, make: Callable[[], Game], entry: Entry) -> None:
        super().__init__(make(), entry.situation.id)
        self._make = make

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "preview.help",
            "This is how a player sees it. All answers are there, also those that need a "
            "condition. Try them: nothing comes of it. F5 reads the files anew.",
        )

    def reread(self) -> None:
        """Put the situation on a new table, as it stands in the files now."""
        self._take(self._make())

    def _take(self, game: Game) -> None:
        self._game = game
        self.offer.game = game

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return ()

    def _answers(self, ctx: Context) -> Widget | None:
        if self.offer.answers(ctx.language):
            return super()._answers(ctx)
        return Label(
            ctx.say("preview.news", "This is news: it asks nothing and acts at once."),
            colour=Role.MUTED,
        )


class MapPreviewScreen(Screen):
    """The map of a district with all its places, and the same places in a list."""

    def __init__(self, make: Callable[[], Game]) -> None:
        self._make = make
        self._game = make()

    def title(self, ctx: Context) -> str:
        return ctx.say(
            "preview.map", "The map of {place}", place=self._game.view.district.district.name
        )

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "preview.map.help",
            "The map as the game draws it. The list names every place with its position, so that "
            "you find it in the file. F5 reads the files anew.",
        )

    def reread(self) -> None:
        """Take the map as it stands in the files now."""
        self._game = self._make()

    def build(self, ctx: Context) -> Widget:
        view, marks = self._game.view, PlannerPresenter(self._game).marks()
        texts = MapTexts(self.title(ctx), lambda mark: self._line(ctx, mark))
        rows = [
            Column(
                [Label(mark.name, style=BOLD), Label(self._line(ctx, mark), style=SMALL)],
                gap=0,
            )
            for mark in marks
        ]
        return Split(
            [district_map(ctx, view, marks, texts, None), Column(rows, gap=Space.SMALL)],
            shares=(7, 3),
            least=260,
            key="map-preview",
        )

    def _line(self, ctx: Context, mark: Mark) -> str:
        return ctx.say(
            "preview.map.place",
            "x {x}, y {y}; {electors} electors",
            x=mark.x,
            y=mark.y,
            electors=mark.electors,
        )
