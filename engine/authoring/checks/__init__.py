"""The fourth pass: what loads and is wrong all the same. One check a module.

Adding a check:

1. Write a module here whose docstring says what it protects, with an ``ID``, a function ``find``
   that yields problems, and two changes of the sample content (``sample.py``): ``FAILING``, which
   it must find, and ``PASSING``, close by, which it must not.
2. Enter it in ``CHECKS`` of ``registry.py``.
3. Run ``tests/engine/authoring/test_checks.py`` and ``python game.py check``.
"""
