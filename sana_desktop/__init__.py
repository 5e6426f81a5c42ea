"""Sana Desktop: the window and the command line around `engine`.

Imports nothing: the launcher reads `machine.py` in here before any package is installed. The version: `engine.version`.
"""
