"""PicturePage: what can be done with a picture on every page that shows some: rate it, take its settings over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.pages.page import Page
from sana_desktop.studio import ALL_PARTS
from sana_desktop.windows.actions import ActionSpec, menu_titles


def taking_specs() -> list[ActionSpec]:
    """The settings of a picture into Create."""
    translate = QCoreApplication.translate
    picture = menu_titles()["picture"]
    return [
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &all"),
            "use_all",
            ("A",),
            True,
            separator=True,
            tool_tip=translate("gallery_actions", "Take all settings of this picture over into Create (A)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &prompt"),
            "use_prompt",
            ("P",),
            True,
            tool_tip=translate("gallery_actions", "Take the prompt over into Create (P)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &seed"),
            "use_seed",
            ("S",),
            True,
            tool_tip=translate("gallery_actions", "Take the seed over into Create (S)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use si&ze"),
            "use_size",
            ("D",),
            True,
            tool_tip=translate("gallery_actions", "Take the size over into Create (D)"),
        ),
    ]


def rating_specs() -> list[ActionSpec]:
    """Stars, by their digit."""
    translate = QCoreApplication.translate
    rating = translate("gallery_actions", "&Rating")
    return [
        ActionSpec(rating, translate("gallery_actions", "&1 star"), "rate_1", ("1",), True),
        ActionSpec(rating, translate("gallery_actions", "&2 stars"), "rate_2", ("2",), True),
        ActionSpec(rating, translate("gallery_actions", "&3 stars"), "rate_3", ("3",), True),
        ActionSpec(rating, translate("gallery_actions", "&4 stars"), "rate_4", ("4",), True),
        ActionSpec(rating, translate("gallery_actions", "&5 stars"), "rate_5", ("5",), True),
        ActionSpec(rating, translate("gallery_actions", "&No stars"), "rate_0", ("0",), True),
    ]


class PicturePage(Page):
    """Its slots are named by the tables above; which picture is meant, the page knows."""

    def rate(self, stars: int) -> None:
        raise NotImplementedError

    def take_over(self, parts: frozenset[str]) -> None:
        """`parts` of ALL_PARTS, of the picture that is meant, into Create."""
        raise NotImplementedError

    def use_all(self) -> None:
        self.take_over(ALL_PARTS)

    def use_prompt(self) -> None:
        self.take_over(frozenset({"prompt", "negative_prompt"}))

    def use_seed(self) -> None:
        self.take_over(frozenset({"seed"}))

    def use_size(self) -> None:
        self.take_over(frozenset({"size"}))

    def rate_0(self) -> None:
        self.rate(0)

    def rate_1(self) -> None:
        self.rate(1)

    def rate_2(self) -> None:
        self.rate(2)

    def rate_3(self) -> None:
        self.rate(3)

    def rate_4(self) -> None:
        self.rate(4)

    def rate_5(self) -> None:
        self.rate(5)
