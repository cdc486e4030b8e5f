"""The command line: one subcommand a file.

Adding a command: write a module here with :func:`add_parser`, which enters the command, and
:func:`run`, which returns the exit code (0 done, 1 found something wrong), and add the module to
``COMMANDS`` in ``all.py``. What is heavy is imported inside :func:`run`, so that ``--help``
stays quick. What cannot be done as asked is raised as ``options.CannotDo`` with its sentence.
"""
