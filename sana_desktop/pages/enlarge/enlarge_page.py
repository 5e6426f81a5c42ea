"""EnlargePage: to come."""

from __future__ import annotations

from sana_desktop.pages.page import Page


class EnlargePage(Page):
    name = "enlarge"
