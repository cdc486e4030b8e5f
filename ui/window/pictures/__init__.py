"""The pictures of the game, drawn by code: icons, list symbols, bands, faces, maps, scenes.

Everything here is a pure function with a cache: the same arguments give the same surface, which
callers must not draw upon. Colours come in as arguments; nothing here knows the palette or the
screens.
"""
