"""The launcher: `python3 installer/launch.py`. Not part of the installed program."""
