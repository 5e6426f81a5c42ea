"""Bringing models in, looking after them, and the places where they lie."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from published_model import INDEX, SHARDS, VAE, WANTED, WEIGHTS, published_model, safetensors

from engine import ModelMissing, available_models, find_model, locations, model_store
from engine.errors import EngineError, ModelDamaged, ModelStoreError
from engine.model_store import (
    DownloadProgress,
    Problem,
    add_location,
    find_installed,
    import_folder,
    installed,
    leftovers,
    remove,
    remove_location,
    verify,
)
from engine.model_store.inspection import read_header
from engine.models import MANIFEST, STARTER, fingerprint

WIDER = {"num_attention_heads": 8, "num_cross_attention_heads": 4, "cross_attention_dim": 64}
Edit = Callable[[Path], Any]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A model folder as it is copied from anywhere, with all its variants and pickles."""
    return write_model(tmp_path / "stick" / "My Model (1)")


def write_model(folder: Path) -> Path:
    for name, content in published_model(kilobytes=20).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def bring(folder: Path, **options: Any) -> Path:
    """Runs the import to its end; where the model lies."""
    coming = import_folder(folder, **options)
    while True:
        try:
            next(coming)
        except StopIteration as end:
            return Path(end.value)


def problems(*names: str) -> list[str]:
    return [found.text for found in verify([*names] or None) if isinstance(found, Problem)]


class TestImport:
    def test_copies_one_variant_and_no_pickle(self, stick: Path, home: Path) -> None:
        progress = list(import_folder(stick))
        (model,) = available_models()
        assert (model.name, model.folder) == ("My-Model-1", home / "My-Model-1")
        there = {file.relative_to(model.folder).as_posix() for file in model.folder.rglob("*") if file.is_file()}
        assert there == WANTED | {MANIFEST}
        assert all((model.folder / name).read_bytes() == (stick / name).read_bytes() for name in WANTED)
        assert progress[-1].bytes_done == progress[-1].total and problems() == [] and leftovers(home) == {}

    def test_takes_a_folder_that_diffusers_wrote(self, model: Path) -> None:
        bring(model, name="tiny")
        assert find_model("tiny").native_size == find_model(str(model)).native_size and problems("tiny") == []

    def test_takes_the_name_that_is_given(self, stick: Path) -> None:
        bring(stick, name="mine")
        assert find_model("mine").native_size == 1024

    def test_linked_it_stays_where_it_is(self, stick: Path, home: Path) -> None:
        assert bring(stick, name="mine", link=True) == stick and not home.exists()
        assert find_model("mine").folder == stick and find_installed("mine").origin == "linked"
        assert remove("mine").info.folder == stick
        assert available_models() == [] and (stick / WEIGHTS).is_file()

    def test_a_linked_model_whose_disk_is_away(self, stick: Path) -> None:
        bring(stick, name="mine", link=True)
        shutil.move(stick, stick.with_name("away"))
        assert available_models() == [] and installed() == []
        with pytest.raises(ModelMissing, match="plug the disk in"):
            find_model("mine")
        remove("mine")
        with pytest.raises(ModelMissing, match="no model and no folder"):
            find_model("mine")

    @pytest.mark.parametrize("link", [False, True])
    @pytest.mark.parametrize("name", ["../mine", "a/b", "", "con", "x" * 65, ".incoming", STARTER, "taken"])
    def test_names_that_cannot_be(self, stick: Path, home: Path, name: str, link: bool) -> None:
        write_model(home / "taken")
        if not name:
            return
        with pytest.raises(ModelStoreError, match=r"cannot be a model's name|already"):
            bring(stick, name=name, link=link)

    @pytest.mark.parametrize(
        ("damage", "words"),
        [
            (lambda folder: (folder / "model_index.json").unlink(), "no model_index.json"),
            (lambda folder: (folder / "model_index.json").write_text('{"_class_name": "FluxPipeline"}'), "not a Sana"),
            (lambda folder: (folder / "vae/config.json").write_text("{"), "not valid JSON"),
            (lambda folder: (folder / "scheduler/scheduler_config.json").write_text("[]"), "no JSON object"),
            (lambda folder: (folder / "text_encoder/config.json").write_text("{}"), "hidden_size"),
            (lambda folder: (folder / "text_encoder/config.json").write_text('{"hidden_size": 8}'), "different models"),
            (lambda folder: change(folder / "transformer/config.json", num_layers=3), "3 blocks"),
            (lambda folder: change(folder / "transformer/config.json", **WIDER), "width"),
            (
                lambda folder: change(folder / "transformer/config.json", in_channels=8, out_channels=8),
                "different models",
            ),
            (lambda folder: change(folder / "transformer/config.json", num_layers=10**9), "num_layers"),
            (lambda folder: cut(folder / WEIGHTS, 100), "should have"),
            (lambda folder: cut(folder / WEIGHTS, 0), "not a whole safetensors"),
            (lambda folder: (folder / VAE).write_bytes(safetensors({"a": [4]}, "I8")), "no floating-point"),
            (lambda folder: (folder / SHARDS[1]).write_bytes(safetensors({"other": [4]})), "disagree"),
            (lambda folder: (folder / SHARDS[1]).write_bytes((folder / SHARDS[0]).read_bytes()), "two files"),
            (lambda folder: change(folder / INDEX, weight_map={"a": "../../x.safetensors"}), "does not name"),
            (lambda folder: [shutil.rmtree(folder), folder.write_text("")], "cannot be read"),
            (lambda folder: only_pickles(folder / "transformer"), "can run code"),
        ],
    )
    @pytest.mark.parametrize("link", [False, True])
    def test_what_is_no_whole_model_is_refused(
        self, stick: Path, home: Path, damage: Edit, words: str, link: bool
    ) -> None:
        damage(stick)
        with pytest.raises(ModelDamaged, match=words) as caught:
            bring(stick, link=link)
        assert "\n" not in str(caught.value) and available_models() == [] and not locations.linked_models()

    @pytest.mark.parametrize("place", [WEIGHTS, "model_index.json", "vae"])
    def test_links_out_of_the_folder_are_not_followed(self, stick: Path, tmp_path: Path, place: str) -> None:
        shutil.move(stick / place, tmp_path / "secret")
        (stick / place).symlink_to(tmp_path / "secret")
        with pytest.raises(ModelDamaged, match="leads out"):
            bring(stick)

    def test_links_within_the_folder_are(self, stick: Path, home: Path) -> None:
        shutil.move(stick / WEIGHTS, stick / "blob")
        (stick / WEIGHTS).symlink_to(stick / "blob")
        assert not (bring(stick) / WEIGHTS).is_symlink() and problems() == []

    def test_a_copy_that_a_stick_has_spoilt_is_noticed(self, stick: Path, home: Path) -> None:
        first = bring(stick, name="first")
        shutil.copytree(first, stick.with_name("copy"))
        flip(stick.with_name("copy") / WEIGHTS)
        with pytest.raises(ModelStoreError, match="not what it was"):
            bring(stick.with_name("copy"), name="second")
        assert [model.name for model in available_models()] == ["first"]

    def test_closing_leaves_nothing(self, stick: Path, home: Path) -> None:
        coming = import_folder(stick)
        next(coming)
        coming.close()
        assert available_models() == [] and leftovers(home) == {}
        bring(stick)

    def test_a_full_disk_leaves_nothing(self, stick: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("engine.model_store.importing.os.fsync", full)
        with pytest.raises(ModelStoreError, match="is full"):
            bring(stick)
        assert available_models() == [] and sum(leftovers(home).values()) == 0

    def test_what_is_known_already_need_not_be_linked(self, stick: Path, home: Path) -> None:
        with pytest.raises(ModelStoreError, match="known already, as mine"):
            bring(bring(stick, name="mine"), name="again", link=True)


def test_a_published_model_that_is_not_here_can_be_fetched() -> None:
    for name in ("sana-1.6b", "Efficient-Large-Model/Sana_1600M_1024px_BF16_diffusers"):
        with pytest.raises(ModelMissing, match=r"`sana-desktop models download sana-1\.6b` fetches it"):
            find_model(name)


class TestHeader:
    def test_of_a_whole_file(self, tmp_path: Path) -> None:
        (tmp_path / "x").write_bytes(safetensors({"a": [2, 3], "b": []}))
        assert {name: tensor.shape for name, tensor in read_header(tmp_path / "x").items()} == {"a": (2, 3), "b": ()}

    @pytest.mark.parametrize(
        "entry",
        [
            *(None, 3, [], {}, {"dtype": "BF16"}, {"dtype": [], "shape": [1], "data_offsets": [0, 2]}),
            *({"dtype": "BF16", "shape": shape, "data_offsets": [0, 2]} for shape in (None, 1, [-1], [1.0], [True])),
            *({"dtype": "BF16", "shape": shape, "data_offsets": [0, 2]} for shape in ([1] * 9, [10**30], [2**47] * 8)),
            *(
                {"dtype": "BF16", "shape": [1], "data_offsets": place}
                for place in (None, [0], [2, 0], [0, 2, 4], [0, 3])
            ),
            {"dtype": "BF16", "shape": [1], "data_offsets": [-2, 0]},
        ],
    )
    def test_that_cannot_be(self, tmp_path: Path, entry: Any) -> None:
        text = json.dumps({"a": entry}).encode()
        (tmp_path / "x").write_bytes(len(text).to_bytes(8, "little") + text + b"\0\0")
        with pytest.raises(ModelDamaged):
            read_header(tmp_path / "x")

    @pytest.mark.parametrize(
        "data", [b"", b"\0" * 7, b"\xff" * 8, b"\x02" + b"\0" * 7 + b"[]", b"\x09" + b"\0" * 7 + b"[" * 9]
    )
    def test_that_is_none(self, tmp_path: Path, data: bytes) -> None:
        (tmp_path / "x").write_bytes(data)
        with pytest.raises(ModelDamaged):
            read_header(tmp_path / "x")


class TestVerify:
    def test_each_wrong_file_is_one_line(self, stick: Path) -> None:
        folder = bring(stick, name="mine")
        assert problems() == problems("mine") == []
        flip(folder / WEIGHTS)
        cut(folder / VAE, 1)
        (folder / "README.md").unlink()
        found = "\n".join(sorted(problems()))
        assert len(problems()) == 3
        assert "README.md cannot be read" in found and "other content" in found and f"{VAE} has " in found

    def test_weights_that_do_not_belong_there_are_told(self, stick: Path) -> None:
        folder = bring(stick, name="mine")
        (folder / "transformer" / "diffusion_pytorch_model.fp16.safetensors").write_bytes(b"")
        (folder / "text_encoder" / "model.bin").write_bytes(b"")
        assert len(problems("mine")) == 2

    def test_a_model_without_a_manifest_is_looked_at(self, home: Path) -> None:
        write_model(home / "mine")
        assert problems() == []
        cut(home / "mine" / WEIGHTS, 5)
        assert len(problems()) == 1

    @pytest.mark.parametrize(
        "content",
        [
            *("", "[]", "{}", '{"files": 3}', '{"files": [3]}'),
            '{"files": [{"path": "../../x", "size": 1, "sha256": "%s"}]}' % ("0" * 64),
            '{"files": [{"path": "x", "size": -1, "sha256": "%s"}]}' % ("0" * 64),
            '{"files": [{"path": "x", "size": 1, "sha256": "0"}]}',
        ],
    )
    def test_a_damaged_manifest_is_a_problem_and_the_model_still_listed(self, stick: Path, content: str) -> None:
        folder = bring(stick, name="mine")
        (folder / MANIFEST).write_text(content)
        assert len(problems("mine")) == 1 and [model.name for model in installed()] == ["mine"]

    def test_it_tells_how_far_it_is(self, stick: Path) -> None:
        bring(stick, name="mine")
        steps = [found for found in verify() if isinstance(found, DownloadProgress)]
        assert steps[-1].bytes_done == steps[-1].total == find_installed("mine").size - manifest_size("mine")

    def test_the_manifest_is_no_part_of_the_models_fingerprint(self, stick: Path) -> None:
        folder = bring(stick, name="mine")
        before = fingerprint(folder)
        (folder / MANIFEST).unlink()
        assert fingerprint(folder) == before


class TestRemove:
    def test_deletes_the_folder_and_follows_no_link(self, stick: Path, tmp_path: Path, home: Path) -> None:
        folder = bring(stick, name="mine")
        (tmp_path / "precious").mkdir()
        (tmp_path / "precious" / "file").write_text("")
        (folder / "link").symlink_to(tmp_path / "precious")
        remove("mine")
        assert available_models() == [] and not folder.exists() and (tmp_path / "precious" / "file").is_file()
        assert leftovers(home) == {}

    def test_of_a_link_in_the_models_folder_takes_the_link_alone(self, stick: Path, home: Path) -> None:
        home.mkdir()
        (home / "mine").symlink_to(stick)
        remove("mine")
        assert list(home.iterdir()) == [] and (stick / WEIGHTS).is_file()

    def test_leaves_the_starter_model(self, tmp_path: Path) -> None:
        starter = write_model(tmp_path / "resources" / "models" / STARTER)
        with pytest.raises(ModelStoreError, match="belongs to the program"):
            remove(STARTER)
        assert (starter / WEIGHTS).is_file() and installed()[0].origin == "starter"

    @pytest.mark.parametrize("name", ["nothing", "..", "", "../stick", "/"])
    def test_knows_only_models_in_known_places(self, stick: Path, name: str) -> None:
        for given in (name, str(stick)):
            with pytest.raises(ModelStoreError, match="no model called"):
                remove(given)
        assert (stick / WEIGHTS).is_file()


class TestLocations:
    def test_the_environment_and_the_user_add_some(
        self, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for place in ("env", "added"):
            write_model(tmp_path / place / f"model-{place}")
        monkeypatch.setenv("SANA_DESKTOP_MODELS", f"{tmp_path / 'env'}{os.pathsep}{os.pathsep}{tmp_path / 'env'}")
        add_location(tmp_path / "added")
        assert [(place.folder.name, place.origin) for place in model_store.locations()] == [
            *(("models", "own"), ("env", "environment"), ("added", "added")),
        ]
        assert [model.name for model in available_models()] == ["model-env", "model-added"]
        assert find_model("model-added").folder == tmp_path / "added" / "model-added"
        assert [model.origin for model in installed()] == ["environment", "added"]
        remove_location(tmp_path / "added")
        assert [model.name for model in available_models()] == ["model-env"]

    def test_one_that_is_away_is_passed_over_and_named_in_errors(self, tmp_path: Path) -> None:
        write_model(tmp_path / "usb" / "mine")
        add_location(tmp_path / "usb")
        (tmp_path / "usb").rename(tmp_path / "pulled")
        assert available_models() == [] and [place.is_here for place in model_store.locations()][1] is False
        with pytest.raises(ModelMissing, match="usb cannot be searched: not there now"):
            find_model("mine")

    def test_a_name_in_two_places_is_the_first_ones(self, tmp_path: Path, home: Path) -> None:
        write_model(home / "mine")
        second = write_model(tmp_path / "disk" / "mine")
        add_location(tmp_path / "disk")
        assert [model.name for model in available_models()] == ["mine", str(second)]
        assert find_model("mine").folder == home / "mine" and find_model(str(second)).folder == second
        remove(str(second))
        assert not second.exists() and (home / "mine").exists()

    def test_hidden_folders_are_no_models(self, home: Path) -> None:
        write_model(home / ".incoming")
        assert available_models() == []

    @pytest.mark.parametrize("folder", ["nowhere", "file", "~nobody-of-that-name/x"])
    def test_what_is_no_folder_is_not_added(self, tmp_path: Path, folder: str) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(ModelStoreError, match="not a folder"):
            add_location(tmp_path / folder)
        with pytest.raises(ModelStoreError, match="not among"):
            remove_location(tmp_path / folder)

    @pytest.mark.parametrize(
        "content",
        [
            *(
                "",
                "{",
                "3",
                "[]",
                '{"locations": 3, "linked": []}',
                '{"locations": [3, null, "relative", "/a\\u0000"]}',
            ),
            *('{"linked": {"": "/x", "a": 3, "b": "relative"}}', "[" * 100_000),
        ],
    )
    def test_a_damaged_register_is_passed_over(self, tmp_path: Path, content: str) -> None:
        locations.register_file().parent.mkdir(parents=True)
        locations.register_file().write_text(content)
        assert len(model_store.locations()) == 1 and locations.linked_models() == {}
        add_location(tmp_path)
        assert model_store.locations()[-1].folder == tmp_path

    def test_a_register_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "config").write_text("a file where the folder should be")
        with pytest.raises(EngineError, match="cannot be written"):
            add_location(tmp_path)


def change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def cut(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[: -size if size else 0])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-3] ^= 1
    file.write_bytes(content)


def only_pickles(folder: Path) -> None:
    for file in folder.glob("*.safetensors"):
        file.unlink()
    (folder / "diffusion_pytorch_model.bin").write_bytes(b"")


def manifest_size(name: str) -> int:
    return (find_installed(name).info.folder / MANIFEST).stat().st_size
