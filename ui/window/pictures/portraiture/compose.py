"""A whole portrait as SVG, its parts laid one over another."""

from functools import lru_cache

from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraiture.features import (
    brows,
    eyes,
    glasses,
    lines_of_age,
    mouth,
    nose,
)
from ui.window.pictures.portraiture.garments import garment
from ui.window.pictures.portraiture.grounds import ground
from ui.window.pictures.portraiture.hair import beard, before, behind, braids, earrings
from ui.window.pictures.portraiture.hats import hat
from ui.window.pictures.portraiture.head import ears, head, neck
from ui.window.pictures.portraiture.traits import traits_of

WIDTH, HEIGHT = 400, 480


@lru_cache(maxsize=128)
def portrait_svg(spec: PortraitSpec) -> str:
    """The person's portrait, 400 by 480; also for exported pages."""
    traits = traits_of(spec)
    clothes_behind, clothes_before = garment(traits)
    covered = traits.hair.style in ("loose", "bob", "hidden") or "chullo" in traits.outfit.hat
    parts = (
        ground(traits),
        behind(traits),
        clothes_behind,
        neck(traits),
        clothes_before,
        "" if covered else ears(traits),
        head(traits),
        eyes(traits),
        brows(traits),
        nose(traits),
        mouth(traits),
        lines_of_age(traits),
        beard(traits),
        earrings(traits),
        braids(traits),
        before(traits),
        glasses(traits),
        hat(traits),
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' width="{WIDTH}" height="{HEIGHT}">{"".join(parts)}</svg>'
    )
