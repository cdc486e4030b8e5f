"""What ``build/measure.py`` measures, one subject a file, each beside what it is compared with."""
