"""The content that a game is played with: its hash, and the form in which a save carries it.

Texts count by their ids alone, and where a figure comes from does not count: a corrected sentence
or a better source changes no hash.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel, TypeAdapter

from engine.rules.definitions.base import Text
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.law import CouncilLaw, ElectoralLaw, LawContent, RecallLaw, RuleCard
from engine.rules.setup import Setup
from engine.rules.world import World

_CARDS: TypeAdapter[tuple[RuleCard, ...]] = TypeAdapter(tuple[RuleCard, ...])
_WHERE_FROM = (
    "basis",
    "competence_source",
    "coverage_source",
    "real",
    "reason",
    "source",
    "votes_source",
)
"""Fields that say how a figure is known, or that a place is real: prose, like the texts."""
_ONLY_SEEN = ("bands", "dress", "figures", "icon", "name", "symbol", "terrain", "x", "y")
"""Fields of a district that are read or drawn, and that no rule asks for."""
MOST_UNPACKED = 10_000_000
"""Bytes of carried content that are unpacked at most: a save may come from anywhere."""


@dataclass(frozen=True)
class CarriedContent:
    """Everything of the content that one game needs."""

    district: DistrictContent
    model: ModelContent
    law: ElectoralLaw
    recall_law: RecallLaw
    council_law: CouncilLaw
    cards: tuple[RuleCard, ...]

    @classmethod
    def of(cls, world: World) -> Self:
        """Return the content of a world; of the scenarios only the one that is played."""
        return cls(
            world.district.model_copy(update={"scenarios": (world.scenario,)}),
            world.model,
            world.law,
            world.recall_law,
            world.council_law,
            world.cards,
        )

    def world(self, setup: Setup) -> World:
        """Return the world of ``setup`` played with this content."""
        return World(
            setup,
            self.district,
            self.model,
            self.law,
            self.recall_law,
            self.council_law,
            self.cards,
        )

    def hash(self) -> str:
        """Return SHA-256 of what decides how a game goes.

        The rule cards only tell; of the regimes only the one that is played decides, and its values
        stand in the parameters. A scenario with nothing prepared is as one
        that knows of no such thing.
        """
        return _sha256(self._deciding_parts())

    def plays_like(self, other: Self) -> bool:
        """Return whether a game goes the same way with either, whatever it looks like.

        An author may correct texts, names, pictures and the map while a game is being played.
        """
        mine, theirs = self._deciding_parts(), other._deciding_parts()
        mine[0], theirs[0] = _without(mine[0], _ONLY_SEEN), _without(theirs[0], _ONLY_SEEN)
        return _sha256(mine) == _sha256(theirs)

    def _deciding_parts(self) -> list[Any]:
        parts = [
            _plain(part)
            for part in (self.district, self.model, self.law, self.recall_law, self.council_law)
        ]
        del parts[1]["regimes"]
        for scenario in parts[0]["scenarios"]:
            if scenario["prepared"] is None:
                del scenario["prepared"]
        return parts

    def packed(self) -> str:
        """Return it as one line of text: compressed JSON, with the Spanish of its texts."""
        models = {
            "district": _plain(self.district),
            "model": _plain(self.model),
            "law": _plain(self.law),
            "recall_law": _plain(self.recall_law),
            "council_law": _plain(self.council_law),
            "cards": _CARDS.dump_python(self.cards, mode="json", by_alias=True),
        }
        texts = {text.id: text.spanish for text in self._texts()}
        raw = json.dumps({"models": models, "texts": texts}, ensure_ascii=False)
        return base64.b85encode(zlib.compress(raw.encode(), 9)).decode("ascii")

    @classmethod
    def unpacked(cls, packed: str, installed: Iterable[Any] = ()) -> Self:
        """Read what :meth:`packed` wrote; ValueError where it is damaged.

        Texts that ``installed`` content has as well are said as they stand there, since a
        correction is always meant. A parameter that is newer than the save is taken from there:
        the rules of today ask for it.
        """
        installed = tuple(installed)
        try:
            stream = zlib.decompressobj()
            raw = stream.decompress(base64.b85decode(packed), MOST_UNPACKED)
            data = json.loads(raw)
        except (zlib.error, UnicodeDecodeError, RecursionError) as fault:
            raise ValueError(str(fault)) from fault
        known = {text.id: text.spanish for part in installed for text in texts_of(part)}
        context = {"texts": {**data["texts"], **known}}
        models = data["models"]

        def read(kind: type[BaseModel], name: str) -> Any:
            return kind.model_validate_json(json.dumps(models[name]), context=context)

        return cls(
            read(DistrictContent, "district"),
            _with_newer_parameters(read(ModelContent, "model"), installed),
            read(ElectoralLaw, "law"),
            read(RecallLaw, "recall_law"),
            read(CouncilLaw, "council_law"),
            _CARDS.validate_json(json.dumps(models["cards"]), context=context),
        )

    def _texts(self) -> Iterator[Text]:
        for part in (self.district, self.model, self.law, self.recall_law, self.council_law):
            yield from texts_of(part)
        yield from texts_of(self.cards)


def _with_newer_parameters(model: ModelContent, installed: tuple[Any, ...]) -> ModelContent:
    known = {parameter.id for parameter in model.parameters}
    newer = tuple(
        parameter
        for part in installed
        if isinstance(part, ModelContent)
        for parameter in part.parameters
        if parameter.id not in known
    )
    if not newer:
        return model
    return model.model_copy(update={"parameters": (*model.parameters, *newer)})


def content_code(districts: Iterable[DistrictContent], model: ModelContent, law: LawContent) -> str:
    """Return four letters by which machines in one hall see whether they play the same content."""
    by_id = sorted(districts, key=lambda district: district.district.id)
    digest = _sha256([_plain(part) for part in (*by_id, model, law)])
    number = int(digest, 16)
    letters = ""
    for _ in range(4):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


def texts_of(value: object) -> Iterator[Text]:
    """Yield every text in a definition, or in a tuple or mapping of definitions."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from texts_of(getattr(value, name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts_of(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_of(item)


def _plain(model: BaseModel) -> Any:
    return model.model_dump(mode="json", by_alias=True)


def _sha256(data: Any) -> str:
    text = json.dumps(
        _without(data, _WHERE_FROM), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


def _without(data: Any, names: tuple[str, ...]) -> Any:
    """Return the data without the fields of these names, however deep."""
    if isinstance(data, dict):
        return {k: _without(v, names) for k, v in data.items() if k not in names}
    if isinstance(data, list):
        return [_without(item, names) for item in data]
    return data
