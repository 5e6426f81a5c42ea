"""What the hub says is data: names, sizes and hashes that cannot be, and answers that are none."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback_hub import LoopbackHub, Trouble
from published_model import INDEX, LICENCE, SHARDS, VAE, WANTED, WEIGHTS, published_model

from engine.errors import ModelDamaged, ModelStoreError
from engine.model_store import PublishedModel, accept, catalogue, find_published, needed_licences
from engine.model_store.connection import ConnectionFailed, read_small
from engine.model_store.file_names import is_model_name, is_safe_path
from engine.model_store.hub import Listing
from engine.model_store.hub import list_repository as asking
from engine.model_store.licences import record_file
from engine.model_store.selection import select_files

HUGE = 10**30
Result = TypeVar("Result")


class TestNames:
    @pytest.mark.parametrize("name", [*WANTED, "LICENSE-2.0.txt", "a b/c.json", "text_encoder/model+x.safetensors"])
    def test_published_ones_pass(self, name: str) -> None:
        assert is_safe_path(name)

    @pytest.mark.parametrize(
        "name",
        [
            *("", "/etc/passwd", "../x.json", "a/../x.json", "a/./x.json", "a//x.json", "a/", "./x.json", "~/x.json"),
            *("a\\b.json", "..\\x.json", "C:x.json", "C:/x.json", "\\\\server\\share\\x.json", "x.json:stream", "..."),
            *("a\0b.json", "a\nb.json", "a\x1b[2Jb.json", "ünlü.json", "x.json.", "x.json ", " x.json", "-rf.json"),
            *("con.json", "a/NUL", "COM1.safetensors", "x" * 129, "a/b/c/d/e.json", "%2e%2e/x.json", "x|y.json"),
            *(".bashrc.json", "\u202egpj.json", "\udcff.json", None, 3, ["a"]),
        ],
    )
    def test_others_do_not(self, name: Any) -> None:
        assert not is_safe_path(name)

    @given(st.text(alphabet="ab.~/\\: %-_\0CON", max_size=12))
    def test_what_passes_stays_in_its_folder_on_every_system(self, name: str) -> None:
        if is_safe_path(name):
            for kind in (PurePosixPath, PureWindowsPath):
                path = kind(name)
                assert not path.is_absolute() and not path.drive and ".." not in path.parts
                assert path.as_posix() == name

    @pytest.mark.parametrize(
        "name", ["", "..", ".hidden", "a/b", "a\\b", "nul", "a.", "x" * 65, "é", "a b", "-x", None]
    )
    def test_of_models_are_plain(self, name: Any) -> None:
        assert not is_model_name(name)
        assert all(is_model_name(entry.name) for entry in catalogue())


class TestListing:
    def test_of_a_published_repository(self, hub: LoopbackHub, entry: PublishedModel) -> None:
        listing = list_repository(entry.repository)
        weights, index = listing.file(WEIGHTS), listing.file(INDEX)
        assert weights is not None and len(weights.sha256) == 64 and not weights.git_sha1
        assert index is not None and len(index.git_sha1) == 40 and not index.sha256
        names = {file.path for file in listing.files}
        assert names >= WANTED and not names & {"text_encoder/pytorch_model.bin", ".gitattributes", "asset/picture.png"}
        assert "blobs=true" not in entry.repository and not listing.gated

    @pytest.mark.parametrize(
        "change",
        [
            lambda answer: b"",
            lambda answer: b"<html>",
            lambda answer: b"[" * 100_000,
            lambda answer: b"\xff\xfe",
            lambda answer: [],
            lambda answer: answer | {"sha": "main"},
            lambda answer: answer | {"sha": "../../x" + "0" * 33},
            lambda answer: answer | {"sha": None},
            lambda answer: answer | {"siblings": None},
            lambda answer: answer | {"siblings": {"rfilename": "x"}},
            lambda answer: answer | {"siblings": [{"rfilename": f"{n}.png"} for n in range(2001)]},
            lambda answer: answer | {"siblings": answer["siblings"] * 2},
            lambda answer: with_file(answer, "MODEL_INDEX.JSON", size=3, blobId="0" * 40),
        ],
    )
    def test_that_makes_no_sense_is_one_sentence(
        self, hub: LoopbackHub, entry: PublishedModel, change: Callable[[Any], Any]
    ) -> None:
        hub.change_listing = change
        with pytest.raises(ModelStoreError, match="makes no sense"):
            list_repository(entry.repository)

    @pytest.mark.parametrize("size", [None, -1, HUGE, 1.5, "3", True, [3]])
    def test_sizes_are_bounded(self, hub: LoopbackHub, entry: PublishedModel, size: Any) -> None:
        hub.change_listing = lambda answer: with_file(answer, "new.json", size=size, blobId="0" * 40)
        with pytest.raises(ModelStoreError, match=r"size of new\.json"):
            list_repository(entry.repository)

    @pytest.mark.parametrize("hashed", [None, "", "0" * 39, "g" * 40, "0" * 64, 7, ["0" * 40]])
    def test_hashes_have_their_form(self, hub: LoopbackHub, entry: PublishedModel, hashed: Any) -> None:
        hub.change_listing = lambda answer: with_file(answer, "new.json", size=3, blobId=hashed)
        with pytest.raises(ModelStoreError, match="usable hash"):
            list_repository(entry.repository)

    @pytest.mark.parametrize("entry_", [None, 3, "x", [], {}, {"rfilename": None}, {"rfilename": "../../x.json"}])
    def test_entries_that_cannot_be_files_are_passed_over(
        self, hub: LoopbackHub, entry: PublishedModel, entry_: Any
    ) -> None:
        hub.change_listing = lambda answer: answer | {"siblings": [entry_, *answer["siblings"]]}
        assert {file.path for file in list_repository(entry.repository).files} >= WANTED

    def test_an_endless_answer_is_not_read_to_its_end(
        self, hub: LoopbackHub, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("engine.model_store.hub.MAX_LIST_BYTES", 1000)
        with pytest.raises(ModelStoreError, match="more than 1000 bytes"):
            list_repository(entry.repository)

    @pytest.mark.parametrize(
        ("status", "words"), [(401, "HF_TOKEN"), (403, "HF_TOKEN"), (404, "has no"), (429, "wait"), (500, "later")]
    )
    def test_a_refusal_says_what_to_do(self, hub: LoopbackHub, entry: PublishedModel, status: int, words: str) -> None:
        hub.listing_trouble = [Trouble(status=status)]
        with pytest.raises(ModelStoreError, match=words):
            list_repository(entry.repository)

    @pytest.mark.parametrize(
        ("given", "seconds"), [("7", 7), ("9999", 60), ("Wed, 21 Oct 2026", 0), ("-1", 0), ("", 0)]
    )
    def test_a_server_may_ask_for_a_while_and_not_for_ever(
        self, hub: LoopbackHub, entry: PublishedModel, given: str, seconds: int
    ) -> None:
        hub.listing_trouble = [Trouble(status=503, headers=(("Retry-After", given),))]
        with pytest.raises(ConnectionFailed) as caught:
            run(read_small(f"{hub.endpoint}/api/models/{entry.repository}/revision/main", "", 10))
        assert (caught.value.wait, caught.value.passing) == (seconds, True)


class TestEnvironment:
    @pytest.mark.parametrize("endpoint", ["ftp://x", "hub", "https://", "https://a b", "https://[", "file:///etc"])
    def test_an_endpoint_that_is_none(
        self, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch, endpoint: str
    ) -> None:
        monkeypatch.setenv("HF_ENDPOINT", endpoint)
        with pytest.raises(ModelStoreError, match="no web address"):
            list_repository(entry.repository)

    def test_offline_opens_no_connection(
        self, hub: LoopbackHub, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
        with pytest.raises(ModelStoreError, match="HF_HUB_OFFLINE is set"):
            list_repository(entry.repository)
        assert hub.requests == []

    def test_nobody_there(self, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
        with pytest.raises(ModelStoreError, match=r"The connection to 127.0.0.1:9 failed \(Connection refused\)"):
            list_repository(entry.repository)


class TestSelection:
    def test_one_variant_of_each_network_and_no_pickle(self) -> None:
        chosen = select_files(published_model(), "bf16", "the repository")
        assert set(chosen.files) == WANTED and len(chosen.files) == len(WANTED)
        assert chosen.weights == {"transformer": (WEIGHTS,), "text_encoder": SHARDS, "vae": (VAE,)}
        assert chosen.indexes == {"text_encoder": INDEX}

    def test_the_full_files_where_there_is_no_variant(self) -> None:
        names = [name for name in published_model() if "bf16" not in name]
        chosen = select_files(names, "bf16", "the repository")
        assert chosen.weights["transformer"] == ("transformer/diffusion_pytorch_model.safetensors",)
        assert chosen.indexes == {"text_encoder": "text_encoder/model.safetensors.index.json"}

    def test_the_other_way_of_naming_variants(self) -> None:
        names = [name.replace("model.bf16-0000", "model-0000").replace("2.saf", "2.bf16.saf") for name in WANTED]
        names = [name.replace("index.bf16.json", "index.json").replace("model.saf", "model.bf16.saf") for name in names]
        assert len(select_files(names, "bf16", "it").weights["text_encoder"]) == 2

    @pytest.mark.parametrize("missing", sorted(WANTED - {"README.md", "LICENSE.txt", "transformer/config.json"}))
    def test_what_is_missing_is_told(self, missing: str) -> None:
        if missing == "tokenizer/tokenizer_config.json":
            return  # helps, and is not needed
        with pytest.raises(ModelDamaged, match=r"has no|lacks weights"):
            select_files(WANTED - {missing}, "bf16", "it")

    def test_only_pickles_are_refused_with_the_reason(self) -> None:
        names = {name for name in WANTED if not name.startswith("text_encoder/model")}
        with pytest.raises(ModelDamaged, match="can run code"):
            select_files({*names, "text_encoder/pytorch_model.bin"}, "bf16", "it")


class TestLicences:
    def test_are_shown_in_full_and_recorded_by_their_text(self, hub: LoopbackHub, entry: PublishedModel) -> None:
        sana, gemma = needed_licences(entry)
        assert sana.text == LICENCE and "no commercial use" in sana.summary and hub.endpoint in sana.address
        assert "ai.google.dev/gemma/terms" in gemma.text and not sana.accepted and not gemma.accepted
        accept([sana])
        assert [licence.accepted for licence in needed_licences(entry)] == [True, False]
        (record,) = json.loads(record_file().read_text())["accepted"]
        assert (record["licence"], record["sha256"]) == ("sana-weights", sana.sha256) and record["date"][:2] == "20"

    def test_a_repository_without_a_text_names_its_page(self, hub: LoopbackHub, entry: PublishedModel) -> None:
        del hub.files[entry.repository]["LICENSE.txt"]
        sana, _ = needed_licences(entry)
        assert f"{hub.endpoint}/{entry.repository}" in sana.text

    def test_a_text_that_is_not_what_was_listed_is_not_shown(self, hub: LoopbackHub, entry: PublishedModel) -> None:
        hub.trouble["LICENSE.txt"] = [Trouble(replace=b"x" * len(LICENCE))]
        with pytest.raises(ModelStoreError, match="not what the hub promises"):
            needed_licences(entry)

    def test_a_text_gives_a_terminal_no_orders(self, hub: LoopbackHub, entry: PublishedModel) -> None:
        hub.files[entry.repository]["LICENSE.txt"] = b"a\x1b[2Jb\r\x07\xff\n"
        assert needed_licences(entry)[0].text == "a[2Jb\ufffd\n"

    @pytest.mark.parametrize(
        "content", ["", "{", "[]", '{"accepted": 3}', '{"accepted": [3, {"licence": []}]}', "[" * 9999]
    )
    def test_a_damaged_record_means_asking_again(self, hub: LoopbackHub, entry: PublishedModel, content: str) -> None:
        record_file().parent.mkdir(parents=True)
        record_file().write_text(content)
        assert not any(licence.accepted for licence in needed_licences(entry))
        accept(needed_licences(entry))
        assert all(licence.accepted for licence in needed_licences(entry))


def test_the_catalogue_is_of_one_mould() -> None:
    names = [entry.name for entry in catalogue()]
    assert len({*names}) == len(names) == len({entry.repository for entry in catalogue()}) >= 10
    for entry in catalogue():
        assert find_published(entry.name) is find_published(entry.repository) is entry
        assert 7e9 < entry.approximate_bytes < 17e9 and entry.precision in ("bf16", "fp16") and entry.licences


def with_file(answer: dict[str, Any], name: str, **values: Any) -> dict[str, Any]:
    return answer | {"siblings": [*answer["siblings"], {"rfilename": name, **values}]}


def list_repository(repository: str) -> Listing:
    return run(asking(repository))


def run(steps: Generator[None, None, Result]) -> Result:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
