"""Which garment is which: every name of the wardrobe, and what draws it."""

from collections.abc import Callable

from ui.window.pictures.portraiture import land_garments, town_garments
from ui.window.pictures.portraiture.cut import Layers
from ui.window.pictures.portraiture.traits import Traits


def garment(traits: Traits) -> Layers:
    """The person's clothes."""
    return _GARMENTS[traits.outfit.garment](traits)


_GARMENTS: dict[str, Callable[[Traits], Layers]] = {
    "lliclla": land_garments.lliclla,
    "shawl": land_garments.shawl,
    "poncho": land_garments.poncho,
    "chompa": land_garments.chompa,
    "cardigan": town_garments.cardigan,
    "blazer": town_garments.blazer,
    "suit": town_garments.suit,
    "jacket": land_garments.jacket,
    "leather": town_garments.leather,
    "fleece": town_garments.fleece,
    "coat": town_garments.coat,
    "denim": town_garments.denim,
    "hooded": town_garments.hooded,
    "checked": land_garments.checked,
    "waistcoat": land_garments.waistcoat,
    "apron": land_garments.apron,
    "scarf": land_garments.scarf,
    "habit": town_garments.habit,
    "clerical": town_garments.clerical,
}
