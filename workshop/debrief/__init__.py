"""The debrief in words, one page a file: for the screen and for what is printed and sent."""
