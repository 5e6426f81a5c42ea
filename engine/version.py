"""The version, in one place that both packages may read; a test holds pyproject.toml to it."""

PROGRAM_NAME = "Sana Desktop"
VERSION = "0.1.0"
