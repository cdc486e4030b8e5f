"""The content hash and the content that a save carries."""

import re
from dataclasses import replace

from engine.rules.definitions.base import Definition, Text
from engine.storage.carried import CarriedContent, content_code, texts_of
from tests.support import make_world, shipped


def carried() -> CarriedContent:
    """Return the content of the shipped scenario."""
    return CarriedContent.of(make_world())


def with_first_place(**changes: object) -> CarriedContent:
    """Return the content with its first place changed."""
    content = carried()
    first, *rest = content.district.places
    places = (first.model_copy(update=changes), *rest)
    return replace(content, district=content.district.model_copy(update={"places": places}))


def test_figures_count_and_words_do_not() -> None:
    """A figure changes the hash; a text, a source or a reason does not."""
    content, place = carried(), carried().district.places[0]
    hours = place.road_hours
    farther = hours.model_copy(update={"value": hours.value + 1})
    better_known = hours.model_copy(update={"reason": "Otra razón", "source": "Otra fuente"})
    assert with_first_place(road_hours=farther).hash() != content.hash()
    assert with_first_place(road_hours=better_known).hash() == content.hash()
    about = content.district.district.about
    reworded = content.district.district.model_copy(update={"about": Text(about.id, "Otra frase")})
    district = content.district.model_copy(update={"district": reworded})
    assert replace(content, district=district).hash() == content.hash()


def test_what_is_packed_is_unpacked_whole() -> None:
    """Every definition and the Spanish of every text come back."""
    content = carried()
    again = CarriedContent.unpacked(content.packed())
    assert again == content and again.hash() == content.hash()
    assert spanish(again) == spanish(content)


def spanish(content: CarriedContent) -> dict[str, str]:
    """Return every text of the content by its id."""
    parts = (content.district, content.model, content.law, content.cards)
    return {text.id: text.spanish for part in parts for text in texts_of(part)}


def test_every_text_is_found() -> None:
    """The walk over definitions misses no text: their ids are all that stand in the JSON."""
    content = carried()
    raw = content.district.model_dump_json()
    found = {text.id for text in texts_of(content.district)}
    assert len(found) > 500 and all(f'"{id}"' in raw for id in found)
    assert list(texts_of({"one": (Text("a", "uno"), [Text("b", "dos")])})) == [
        Text("a", "uno"),
        Text("b", "dos"),
    ]
    assert not list(texts_of(Definition()))


def test_four_letters_tell_contents_apart() -> None:
    """Laptops in one hall compare them: the same for the same content, in any order."""
    content = shipped()
    code = content_code(content.districts, content.model, content.law)
    assert re.fullmatch("[A-Z]{4}", code)
    assert content_code(tuple(reversed(content.districts)), content.model, content.law) == code
    changed = with_first_place(kind="community").district
    assert content_code((changed,), content.model, content.law) != code
