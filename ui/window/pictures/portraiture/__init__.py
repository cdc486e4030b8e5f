"""Portraits from parts: traits are chosen once, each part is drawn as SVG from them.

The canvas is 400 wide and 480 high; the face stands in its middle at x = 200, the eyes at
y = 214, so that everybody looks from the same level.
"""
