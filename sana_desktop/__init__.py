"""Sana Desktop: the window and the command line around `engine`."""

from engine.version import VERSION as __version__

__all__ = ["__version__"]
