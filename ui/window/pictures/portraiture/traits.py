"""What a person looks like: every choice of a portrait, made once from who they are.

Dress follows work and place. In Carabaya women of the communities wear wide felt hats and
*monteras*, men felt hats and *chullos*; caps and bare heads belong to the town; a bowler, the
hat of the altiplano, is seen now and then on a trader.
"""

from dataclasses import dataclass

from ui.window.pictures.colours import mix
from ui.window.pictures.portrait_spec import Chance, PortraitSpec

_SKINS = ("#8f5634", "#9c6038", "#a86a40", "#b37547", "#bd8150", "#c68c5b", "#a2623f", "#b87a52")
_HAIRS = ("#17100f", "#1d1413", "#241815", "#2c1c17")
_BRIGHT = ("#c2416b", "#2f6a4d", "#b32a22", "#27506e", "#7a3f86", "#dd6b26", "#1f7a76", "#a3245a")
_SOBER = ("#27384a", "#4a3a2e", "#2f4a3e", "#3a3a42", "#5a2f2a", "#46505a", "#6b5a3c")
_SOFT = ("#b9573a", "#3f7d6b", "#8c4a78", "#c98a2e", "#4a7396", "#a63d4a", "#6f7f45")
_SHIRTS = ("#f3ead8", "#e4edf2", "#f2e3b8", "#dfe8d6", "#efd9d2")
_FELTS = ("#4b2e20", "#2b2226", "#a98c62", "#6a4a30", "#d8c7a0", "#5d5347", "#33403a")


@dataclass(frozen=True)
class Face:
    """The shape of the head; lengths in canvas units, widths as halves from the middle."""

    skin: str
    temple: float
    cheek: float
    jaw: float
    chin_width: float
    chin: float
    neck: float
    ears: float


@dataclass(frozen=True)
class Features:
    """Eyes, brows, nose, mouth, and what the years have drawn."""

    eye_half: float
    eye_open: float
    eye_gap: float
    eye_tilt: float
    brow_weight: float
    brow_arch: float
    nose_half: float
    nose_tip: float
    nose_hook: float
    mouth_half: float
    mouth_y: float
    lips: float
    smile: float
    teeth: bool
    flush: float
    years: float
    """How far age has lined the face: 0 under thirty, 1 from eighty on."""
    mark: int


@dataclass(frozen=True)
class Hair:
    """Hair and beard."""

    colour: str
    style: str
    beard: str


@dataclass(frozen=True)
class Outfit:
    """What is worn, and in which colours."""

    hat: str
    hat_colour: str
    hat_trim: str
    garment: str
    main: str
    second: str
    shirt: str
    build: float
    glasses: str
    earrings: str


@dataclass(frozen=True)
class Traits:
    """Everything a portrait is drawn from."""

    woman: bool
    face: Face
    features: Features
    hair: Hair
    outfit: Outfit
    variety: int
    """From 0 to 255: decides small things such as the cut of a hat or the light of the day."""
    place: str


# What hats and garments go with each dress: (women's hats, men's hats, women's garments, men's).
# A name that stands twice is twice as frequent.
_WARDROBE: dict[str, tuple[tuple[str, ...], ...]] = {
    "herder": (
        ("felt", "montera", "montera", "knit"),
        ("chullo", "felt-chullo", "felt", "felt"),
        ("lliclla", "lliclla", "shawl"),
        ("poncho", "poncho", "chompa"),
    ),
    "peasant": (
        ("montera", "felt", "felt", "straw"),
        ("felt", "felt", "felt", "chullo", "cap", "straw"),
        ("lliclla", "shawl", "cardigan"),
        ("chompa", "poncho", "jacket", "waistcoat"),
    ),
    "trader": (
        ("bowler", "felt", "none", "straw"),
        ("cap", "none", "felt"),
        ("apron", "apron", "shawl", "cardigan"),
        ("jacket", "waistcoat", "leather"),
    ),
    "teacher": (
        ("none",),
        ("none", "none", "none", "felt"),
        ("cardigan", "cardigan", "blazer"),
        ("cardigan", "blazer", "suit", "chompa"),
    ),
    "nurse": (("none",), ("none",), ("coat",), ("coat",)),
    "official": (
        ("none",),
        ("none",),
        ("blazer", "blazer", "cardigan"),
        ("suit", "suit", "waistcoat", "blazer"),
    ),
    "driver": (
        ("cap", "none"),
        ("cap", "cap", "none", "knit"),
        ("leather", "fleece"),
        ("leather", "leather", "fleece"),
    ),
    "leader": (
        ("montera", "felt", "felt"),
        ("felt", "felt", "felt", "chullo"),
        ("lliclla", "shawl", "blazer"),
        ("poncho", "scarf", "scarf", "suit"),
    ),
    "labourer": (
        ("straw", "cap", "felt"),
        ("helmet", "cap", "knit", "none"),
        ("fleece", "checked", "cardigan"),
        ("checked", "checked", "fleece", "chompa"),
    ),
    "young-town": (
        ("none", "none", "none", "knit"),
        ("none", "none", "cap", "knit"),
        ("hooded", "denim", "fleece"),
        ("hooded", "denim", "fleece"),
    ),
    "religious": (
        ("veil", "none"),
        ("none",),
        ("habit", "cardigan"),
        ("clerical", "suit", "clerical"),
    ),
}


def traits_of(spec: PortraitSpec) -> Traits:
    """The one look of this person."""
    chance = Chance(f"{spec.region}/{spec.person}")
    woman = spec.sex == "woman"
    years = min(1.0, max(0.0, (spec.age - 30) / 50))
    face = _face(chance, woman, years)
    features = _features(chance, woman, years, spec.place == "rural")
    outfit = _outfit(chance, spec, woman)
    hair = _hair(chance, spec, woman, outfit)
    return Traits(woman, face, features, hair, outfit, chance.below(256), spec.place)


def _face(chance: Chance, woman: bool, years: float) -> Face:
    # Five kinds of face, then a little of one's own: (temple, cheek, jaw, chin's half width, chin).
    temple, cheek, jaw, chin_width, chin = chance.one_of(
        (
            (60, 62, 48, 19, 310),
            (59, 66, 52, 22, 304),
            (61, 63, 55, 27, 308),
            (58, 60, 43, 15, 313),
            (63, 67, 54, 20, 311),
        )
    )
    wide = chance.between(0.95, 1.05) * (0.97 if woman else 1.01)
    jaw_wide = wide * (0.94 if woman else 1.03)
    return Face(
        skin=chance.one_of(_SKINS),
        temple=temple * wide,
        cheek=cheek * wide,
        jaw=jaw * jaw_wide + 2 * years,
        chin_width=chin_width * (0.9 if woman else 1.1),
        chin=chin + chance.between(-4, 5) - (2 if woman else -2),
        neck=27 + chance.between(0, 4) + (0 if woman else 5),
        ears=chance.between(0.9, 1.12),
    )


def _features(chance: Chance, woman: bool, years: float, rural: bool) -> Features:
    smile = chance.one_of((0.15, 0.3, 0.5, 0.5, 0.7, 0.9))
    return Features(
        eye_half=chance.between(13.2, 16.2) + (0.6 if woman else 0),
        eye_open=chance.between(6.2, 8.4) - 1.2 * years + (0.8 if woman else 0),
        eye_gap=chance.between(28, 31.5),
        eye_tilt=chance.between(-0.5, 2.6),
        brow_weight=chance.between(4.2, 6.2) - (1.4 if woman else 0),
        brow_arch=chance.between(2, 7) + (1.5 if woman else 0),
        nose_half=chance.between(13.5, 19.5) - (1.5 if woman else 0),
        nose_tip=chance.between(247, 256) + 2 * years,
        nose_hook=chance.between(0, 1),
        mouth_half=chance.between(20, 27),
        mouth_y=chance.between(274, 279),
        lips=chance.between(0.85, 1.3) - 0.3 * years + (0.12 if woman else 0),
        smile=smile,
        teeth=smile > 0.6 and chance.below(3) == 0,
        flush=chance.between(0.12, 0.3) * (1.25 if rural else 0.7),
        years=years,
        mark=chance.below(8),
    )


def _hair(chance: Chance, spec: PortraitSpec, woman: bool, outfit: Outfit) -> Hair:
    grey = max(0.0, min(1.0, (spec.age - 44 + chance.between(-8, 8)) / 26))
    colour = mix(chance.one_of(_HAIRS), "#cfc8bf", 0.86 * grey)
    if woman:
        braided = spec.place == "rural" and spec.dress in (
            "herder",
            "peasant",
            "leader",
            "labourer",
        )
        if outfit.hat == "veil":
            style = "hidden"
        elif braided or outfit.hat in ("bowler", "montera"):
            style = chance.one_of(("braids", "braids", "braid-front", "braids-back"))
        elif spec.dress == "nurse":
            style = chance.one_of(("bun", "ponytail", "bob"))
        elif spec.age > 55:
            style = chance.one_of(("bun", "bob", "braid-front"))
        else:
            style = chance.one_of(("loose", "bob", "ponytail", "bun", "braid-front", "loose"))
        return Hair(colour, style, "none")
    old = (
        ("receding", "side", "crop", "bald")
        if spec.age > 52
        else ("crop", "side", "fringe", "swept")
    )
    beards: tuple[str, ...] = ("none",) * 5
    beards += ("moustache", "stubble") if spec.age > 26 else ("none", "none")
    if spec.age > 55:
        beards += ("moustache", "goatee")
    return Hair(colour, chance.one_of(old), chance.one_of(beards))


def _outfit(chance: Chance, spec: PortraitSpec, woman: bool) -> Outfit:
    women_hats, men_hats, women_clothes, men_clothes = _WARDROBE[spec.dress]
    hat = chance.one_of(women_hats if woman else men_hats)
    garment = chance.one_of(women_clothes if woman else men_clothes)
    if garment == "habit":
        hat = "veil"
    elif hat == "veil":
        hat = "none"
    bright = garment in ("lliclla", "shawl", "poncho", "chompa", "hooded")
    soft = garment in ("cardigan", "apron", "fleece", "checked", "blazer") and (
        woman or garment != "blazer"
    )
    main = chance.one_of(_BRIGHT if bright else _SOFT if soft else _SOBER)
    second = chance.one_of([colour for colour in _BRIGHT if colour != main])
    glasses_in_ten = {"teacher": 5, "official": 4, "religious": 4, "nurse": 3}.get(spec.dress, 1)
    glasses_in_ten += 2 if spec.age > 50 and spec.place == "town" else 0
    glasses = "none"
    if chance.below(10) < glasses_in_ten:
        glasses = chance.one_of(("round", "square", "half"))
    earrings = (
        chance.one_of(("drop", "stud", "ring", "none")) if woman and hat != "veil" else "none"
    )
    return Outfit(
        hat=hat,
        hat_colour=chance.one_of(_FELTS if hat in ("felt", "felt-chullo", "bowler") else _BRIGHT),
        hat_trim=chance.one_of(_BRIGHT),
        garment=garment,
        main=main,
        second=second,
        shirt=chance.one_of(_SHIRTS),
        build=chance.between(0.88, 0.97) if woman else chance.between(0.95, 1.06),
        glasses=glasses,
        earrings=earrings,
    )
