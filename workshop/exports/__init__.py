"""A game on paper: one report of blocks, drawn as a page and as a PDF, and tables beside it.

``report.py`` puts a game into blocks (``blocks.py``), one section a file below ``sections/``;
``html.py`` and ``pdf.py`` draw the blocks; ``tables.py`` gives the figures as CSV; ``write.py``
writes everything into a folder.
"""
