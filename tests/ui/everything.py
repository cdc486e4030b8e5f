"""A screen with one widget of every kind, and broken screens; for the tests alone."""

from collections.abc import Callable, Sequence

import pygame

from ui.window.explanation import Explanation
from ui.window.layout import Column, Grid
from ui.window.screen import Context, Screen
from ui.window.scroll import Split
from ui.window.text import BOLD
from ui.window.theme import Role, list_role
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.canvas import Brush, Canvas, Spot
from ui.window.widgets.card import Card
from ui.window.widgets.choices import Choices, Option
from ui.window.widgets.entry import Entry
from ui.window.widgets.label import Label, Paragraph, Term
from ui.window.widgets.lines import LineChart, Series
from ui.window.widgets.picture import Picture
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.radio import RadioGroup, Toggle
from ui.window.widgets.reorder import OrderedItem, ReorderList, ReorderTexts
from ui.window.widgets.sign import Sign, Tag
from ui.window.widgets.stepper import Stepper
from ui.window.widgets.table import Table
from ui.window.widgets.why import WhyButton

WHY = Explanation(
    "Votos en Tantamaco",
    "Lo que se suma.",
    parts=(("La reunión del domingo", "+12"), ("La lluvia", "−3")),
    total=("Suma", "9"),
    source="Parámetro: reunión",
)


class Everything(Screen):
    """Every kind of widget; ``log`` keeps what they called back."""

    def __init__(self) -> None:
        self.log: list[object] = []
        self.order = ["Rosa Quispe", "Julián Mamani", "Teófila Condori"]
        self.size, self.loud, self.days, self.name = 100, False, 3, ""
        self.undone = 0
        self.symbol = pygame.Surface((20, 20))

    def title(self, ctx: Context) -> str:
        return ctx.say("test.title", "Everything there is")

    def help(self, ctx: Context) -> str:
        return "Aquí se prueba **todo**."

    def undo(self) -> Callable[[], None] | None:
        return self._undo if self.log else None

    def save(self) -> Callable[[], None] | None:
        return lambda: self.log.append("saved")

    def build(self, ctx: Context) -> Widget:
        return Split([self._asked(ctx), self._shown()], key="panes")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [Button("Entregar", self._note("handed in"), kind=Kind.PRIMARY, key="hand-in")]

    def _asked(self, ctx: Context) -> Widget:
        return Column(
            [
                Paragraph(
                    "El [[vaso|vaso de leche]] llega **los lunes** a todos los anexos.",
                    terms=lambda term: Explanation(term, "Programa de alimentos."),
                    key="text",
                ),
                Choices(
                    [
                        Option("Aceptar la llave", self._note("accept"), key="accept"),
                        Option("Decir que no", self._note("refuse"), detail="Y contarlo"),
                        Option("Firmar", self._note("x"), enabled=False, hint="Falta dinero"),
                    ]
                ),
                RadioGroup(
                    "Tamaño",
                    [(100, "Normal"), (150, "Grande")],
                    self.size,
                    lambda value: setattr(self, "size", value),
                    key="size",
                ),
                Toggle("Con sonido", self.loud, lambda on: setattr(self, "loud", on), key="sound"),
                Stepper(
                    "Días", self.days, lambda days: setattr(self, "days", days), most=6, key="days"
                ),
                Entry(
                    "Nombre de la lista",
                    self.name,
                    lambda name: setattr(self, "name", name),
                    example="Tierra y Agua",
                    on_submit=lambda name: self.log.append(("named", name)),
                    key="name",
                ),
                ProgressBar(40, "Contando mesas"),
                WhyButton("¿por qué?", WHY, key="why"),
                Term("revocatoria", Explanation("revocatoria", "Quitar el cargo por votación.")),
                Label("9 votos", why=WHY, key="votes"),
            ]
        )

    def _shown(self) -> Widget:
        bars = [
            Bar(name, votes, f"{votes} votos", list_role(n), n, self._draw_symbol, WHY)
            for n, (name, votes) in enumerate([("Tierra", 1204), ("Unidad por Carabaya", 998)])
        ]
        return Column(
            [
                ReorderList(
                    [OrderedItem(n, n, "puesto", shaded=i < 1) for i, n in enumerate(self.order)],
                    self._move,
                    ReorderTexts("Subir", "Bajar", "Quitar"),
                    on_remove=self.order.remove,
                    key="order",
                ),
                Grid(
                    [
                        Card(
                            name,
                            [
                                Picture(self.symbol, name, width=90, height=90),
                                Label(name, style=BOLD, align="centre"),
                                Sign("map-pin", "Tantamaco"),
                                Tag("promesa cumplida"),
                            ],
                            self._note(name),
                            chosen=name == "Doña Julia",
                            payload=name,
                            key=f"card-{name}",
                        )
                        for name in ("Doña Julia", "Don Eulogio")
                    ],
                    cell=150,
                ),
                Bars(bars),
                LineChart(
                    [
                        Series("Clientelismo", (10, 30, 70), Role.LIST_1, 0),
                        Series("Derechos", (20, 15, 64), Role.LIST_2, 1),
                    ],
                    ["Semana 1", "Semana 2", "Semana 3"],
                    alternative="Las dos líneas suben",
                ),
                Canvas(
                    self._paint,
                    alternative="Mapa",
                    version=1,
                    spots=[
                        Spot("tantamaco", "Tantamaco", 300, 300, self._note("tantamaco")),
                        Spot("pacaje", "Pacaje", 700, 600, self._note("pacaje"), hint="Lejos"),
                    ],
                    key="map",
                ),
                Table(
                    ["Lista", "Votos", "Lo que se dijo allí"],
                    [["Tierra", "1 204", "Una frase larga que se parte"], ["Unidad", "998", "No"]],
                    aligns="<>",
                    on_choose=lambda row: self.log.append(("row", row)),
                    key="table",
                ),
                Picture(self.symbol, "Un símbolo", width=80, height=60),
            ]
        )

    def _note(self, what: str) -> Callable[[], None]:
        return lambda: self.log.append(what)

    def _undo(self) -> None:
        self.log.pop()
        self.undone += 1

    def _move(self, who: str, place: int) -> None:
        self.order.remove(who)
        self.order.insert(place, who)

    def _draw_symbol(self, size: tuple[int, int]) -> pygame.Surface:
        return pygame.Surface(size)

    def _paint(self, brush: Brush) -> None:
        brush.text("Tantamaco", brush.at(300, 300), ground=Role.PANEL)


class Showing(Screen):
    """A screen of one given widget, built anew each time."""

    def __init__(self, make: Callable[[], Widget], title: str = "Prueba") -> None:
        self._make = make
        self._title = title

    def title(self, ctx: Context) -> str:
        return self._title

    def help(self, ctx: Context) -> str:
        return "Una prueba."

    def build(self, ctx: Context) -> Widget:
        return self._make()
