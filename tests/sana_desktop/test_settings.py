"""Settings come back as they were; a damaged file costs nothing but the settings."""

from __future__ import annotations

import json

import pytest

from sana_desktop.parameters import Parameters
from sana_desktop.settings import Settings, load_settings, save_settings

FULL = Settings(
    prompt="a fox 🦊\nin the snow",
    negative_prompt="rain",
    parameters=Parameters(width=672, height=384, count=4, guidance_scale=6.5, seed=2**64 - 1, seed_locked=True),
    theme="dark",
    geometry="AdnQ",
)


def test_settings_come_back_as_they_were(settings_path):
    save_settings(FULL, settings_path)

    assert load_settings(settings_path) == FULL


def test_the_first_start_has_the_defaults(settings_path):
    assert load_settings(settings_path) == Settings()


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", '"text"', '{"prompt": "\\ud8', "\0\0\0", "[" * 100_000])
def test_a_damaged_file_is_set_aside(settings_path, damage):
    settings_path.parent.mkdir()
    settings_path.write_text(damage)

    assert load_settings(settings_path) == Settings()
    assert settings_path.with_name("settings.json.damaged").read_text() == damage


def test_a_file_that_is_not_text_is_set_aside(settings_path):
    settings_path.parent.mkdir()
    settings_path.write_bytes(b"\xff\xfe\x00")

    assert load_settings(settings_path) == Settings()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"prompt": 5, "negative_prompt": "rain"}, Settings(negative_prompt="rain")),
        ({"prompt": "a fox", "from_the_future": 1}, Settings(prompt="a fox")),
        ({"theme": "pink"}, Settings()),
        ({"parameters": {"steps": "many", "count": 2}}, Settings(parameters=Parameters(count=2))),
        ({"parameters": {"guidance_scale": 5, "steps": True}}, Settings(parameters=Parameters(guidance_scale=5))),
        ({"parameters": 7}, Settings()),
    ],
)
def test_what_cannot_be_is_left_out_value_by_value(settings_path, values, expected):
    settings_path.parent.mkdir()
    settings_path.write_text(json.dumps(values))

    assert load_settings(settings_path) == expected


def test_a_failed_save_leaves_the_old_file_and_no_part_of_a_new_one(settings_path, monkeypatch):
    save_settings(FULL, settings_path)

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr("sana_desktop.settings.os.replace", fail)
    with pytest.raises(OSError, match="disk full"):
        save_settings(Settings(), settings_path)

    assert load_settings(settings_path) == FULL
    assert [path.name for path in settings_path.parent.iterdir()] == ["settings.json"]


def test_a_prompt_with_half_a_character_does_not_keep_the_window_from_closing(settings_path):
    save_settings(Settings(prompt="\ud800"), settings_path)

    assert load_settings(settings_path).prompt == "?"
