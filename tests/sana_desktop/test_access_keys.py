"""Access keys: unique in what is seen together, in every language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu

from sana_desktop.windows.access_keys import give_access_keys, with_access_keys


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["&Settings", "&Theme"], ["&Settings", "&Theme"]),
        (["&Settings", "&System"], ["&Settings", "S&ystem"]),
        (["&Save", "&Send", "S&how"], ["&Save", "S&end", "S&how"]),  # nobody loses the letter that is theirs alone
        (["&Copy", "&Compare two"], ["&Copy", "Compare &two"]),  # a word's first letter before others
        (["&a", "&a"], ["&a", "a"]),  # none is left
        (["Fish && chips", "&Fish"], ["Fish && chips", "&Fish"]),
        (["&Fish && chips", "&Fish"], ["&Fish && chips", "F&ish"]),
        (["ファイル(&F)", "フィット(&F)"], ["ファイル(&F)", "フィット(&A)"]),
        (["No key", "&No key"], ["No key", "&No key"]),
    ],
)
def test_a_letter_is_given_to_the_first_that_asks(texts: list[str], expected: list[str]) -> None:
    assert with_access_keys(texts) == expected


@given(st.lists(st.text("ab&cÄ …", max_size=12), max_size=8))
def test_no_two_share_a_letter_and_no_word_is_lost(texts: list[str]) -> None:
    made = with_access_keys(texts)
    keys = [found[1].lower() for text in made if (found := re.search(r"&(?!&)(\S)", text.replace("&&", "")))]
    assert len(keys) == len(set(keys))
    assert [re.sub("&", "", text) for text in made] == [re.sub("&", "", text) for text in texts]


def test_what_is_hidden_takes_no_letter(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    hidden, shown = menu.addAction("&Send"), menu.addAction("&Save")
    hidden.setVisible(False)
    give_access_keys(menu)
    assert shown.text() == "&Save"
    hidden.setVisible(True)
    give_access_keys(menu)
    assert (hidden.text(), shown.text()) == ("&Send", "S&ave")
