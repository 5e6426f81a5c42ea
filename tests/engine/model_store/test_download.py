"""Downloads from a hub that misbehaves: a model is right, or it is not there and the next run goes on."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from http.client import HTTPMessage
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request

import pytest
from loopback_hub import REVISION, LoopbackHub, Trouble
from published_model import VAE, WANTED, WEIGHTS, published_model

from engine import available_models, find_model
from engine.errors import EngineError, LicenceNotAccepted, ModelDamaged, ModelStoreError
from engine.model_store import (
    DownloadProgress,
    PublishedModel,
    accept,
    add_location,
    discard,
    download,
    leftovers,
    needed_licences,
    transfer,
)
from engine.model_store.connection import _Redirects
from engine.model_store.staging import Staging
from engine.models import MANIFEST

Fetch = Callable[[], list[DownloadProgress]]
SIZE = len(published_model()[WEIGHTS])


def assert_whole(hub: LoopbackHub, entry: PublishedModel, home: Path) -> None:
    """The folder holds exactly the wanted files, byte for byte, and a manifest that says so."""
    folder, published = home / entry.name, hub.files[entry.repository]
    there = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    manifest = json.loads(there.pop(MANIFEST))
    assert there == {name: published[name] for name in WANTED}
    assert {file["path"]: file["sha256"] for file in manifest["files"]} == {
        name: hashlib.sha256(content).hexdigest() for name, content in there.items()
    }
    assert (manifest["repository"], manifest["revision"]) == (entry.repository, REVISION)
    assert [(model.name, model.title) for model in available_models()] == [(entry.name, entry.title)]
    assert leftovers(home) == {}


def test_a_model_arrives_whole(accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path) -> None:
    progress = fetch()
    assert_whole(accepted, entry, home)
    done = [step.bytes_done for step in progress]
    assert done == sorted(done) and done[-1] == progress[-1].total == accepted.sent - len(
        accepted.files[entry.repository]["LICENSE.txt"]
    )
    assert find_model(entry.name).folder == home / entry.name


RECOVERS = {
    "cut at the start": [Trouble(cut_after=0)],
    "cut in the middle": [Trouble(cut_after=SIZE // 2)],
    "cut before the end": [Trouble(cut_after=SIZE - 1)],
    "cut again and again": [Trouble(cut_after=5_000)] * 12,
    "one wrong byte": [Trouble(replace=published_model()[WEIGHTS][:-1] + b"x")],
    "too short": [Trouble(replace=b"short")],
    "too long": [Trouble(replace=bytes(2 * SIZE))],
    "server error": [Trouble(status=500), Trouble(status=503, headers=(("Retry-After", "0"),))],
    "too many requests": [Trouble(status=429, headers=(("Retry-After", "0"),))],
    "no ranges": [Trouble(cut_after=20_000), Trouble(ignore_range=True)],
    "another file meanwhile": [Trouble(cut_after=20_000, etag='"old"')],
    "another part than asked": [Trouble(cut_after=20_000), Trouble(shift=10)],
    "no such place": [Trouble(cut_after=20_000), Trouble(status=416)],
}


@pytest.mark.parametrize("trouble", RECOVERS.values(), ids=RECOVERS)
def test_trouble_that_passes_is_got_over(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path, trouble: list[Trouble]
) -> None:
    accepted.trouble[WEIGHTS] = list(trouble)
    fetch()
    assert_whole(accepted, entry, home)


def test_cuts_at_random_bytes_cost_no_byte_twice(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    places = random.Random(4)
    accepted.trouble[WEIGHTS] = [Trouble(cut_after=places.randrange(1, SIZE // 20)) for _ in range(15)]
    accepted.trouble[VAE] = [Trouble(cut_after=places.randrange(1, 500)) for _ in range(3)]
    fetch()
    assert_whole(accepted, entry, home)
    assert accepted.again == 0


def test_a_server_that_goes_on_with_another_file_is_left_before_its_end(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(cut_after=20_000), Trouble(etag='"new"', ignore_if_range=True)]
    fetch()
    assert_whole(accepted, entry, home)
    assert [request.range for request in accepted.of("cdn", WEIGHTS)] == ["", "bytes=20000-", ""]


def test_a_changed_file_is_asked_for_by_its_etag(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(cut_after=20_000, etag='"old"')]
    fetch()
    assert_whole(accepted, entry, home)
    assert [request.range for request in accepted.of("cdn", WEIGHTS)] == ["", "bytes=20000-"]


WRONG_BYTE = Trouble(replace=b"x" + published_model()[WEIGHTS][1:])
FAILS = {
    "wrong content twice": ([WRONG_BYTE] * 2, "thrown away"),
    "wrong length twice": ([Trouble(replace=b"short")] * 2, "thrown away"),
    "never the whole": ([Trouble(cut_after=20_000, ignore_range=True)] * 40, "had to be begun"),
    "always cut at the start": ([Trouble(cut_after=0)] * 40, "failed"),
    "server error for ever": ([Trouble(status=500)] * 40, "try again later"),
    "too many requests for ever": ([Trouble(status=429)] * 40, "too many requests"),
    "forbidden": ([Trouble(status=403)], "HF_TOKEN"),
    "not found": ([Trouble(status=404)], "has no"),
    "to a file of this machine": ([Trouble(redirect="file:///etc/passwd")], "no web address"),
    "to nowhere": ([Trouble(redirect="http://127.0.0.1:9/x")] * 40, "failed"),
}


@pytest.mark.parametrize(("trouble", "words"), FAILS.values(), ids=FAILS)
def test_trouble_that_stays_is_one_sentence_and_the_next_run_succeeds(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path, trouble: list[Trouble], words: str
) -> None:
    accepted.trouble[WEIGHTS] = list(trouble)
    with pytest.raises(ModelStoreError, match=words) as caught:
        fetch()
    assert "\n" not in str(caught.value) and available_models() == [] and not (home / entry.name).exists()
    assert len(accepted.of("cdn", WEIGHTS)) <= 6, "it was tried too often"
    accepted.trouble.clear()
    fetch()
    assert_whole(accepted, entry, home)


def test_an_answer_without_length_and_end_fills_no_disk(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(replace=bytes(8 * SIZE), no_length=True)]
    for _ in download(entry):
        assert sum(leftovers(home).values()) < 2 * SIZE
    assert_whole(accepted, entry, home)


def test_a_redirect_in_a_circle_ends(accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel) -> None:
    circle = f"{accepted.cdn}/{entry.repository}/resolve/{REVISION}/{WEIGHTS}"
    accepted.trouble[WEIGHTS] = [Trouble(redirect=circle)] * 100
    with pytest.raises(ModelStoreError, match="circle"):
        fetch()
    assert len(accepted.of("cdn", WEIGHTS)) < 20


def test_a_silent_server_is_given_up(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.model_store.connection.TIMEOUT", 0.3)
    accepted.trouble[WEIGHTS] = [Trouble(silent=1.0)]
    fetch()
    assert_whole(accepted, entry, home)
    assert len(accepted.of("cdn", WEIGHTS)) == 2


def test_closing_cancels_at_once_although_the_server_is_silent(accepted: LoopbackHub, entry: PublishedModel) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(silent=3.0)]
    coming = download(entry)
    for _ in coming:
        if accepted.of("cdn", WEIGHTS):
            break
    started = time.monotonic()
    next(coming)  # the server says nothing, and still there is an answer
    coming.close()
    assert time.monotonic() - started < 1.5


def test_closing_cancels_at_once_although_the_hub_is_silent(accepted: LoopbackHub, entry: PublishedModel) -> None:
    accepted.listing_trouble = [Trouble(silent=3.0)]
    started = time.monotonic()
    coming = download(entry)
    assert next(coming).total == 0
    coming.close()
    assert time.monotonic() - started < 1.5


def test_closing_keeps_what_has_arrived_and_the_next_run_asks_for_the_rest(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.seconds_a_chunk = 0.01
    coming = download(entry)
    total = next(step.total for step in coming if step.total)
    while (now := next(coming).bytes_done) < total // 2:
        pass
    coming.close()
    kept = leftovers(home)[entry.name]
    assert kept >= now and available_models() == []

    accepted.seconds_a_chunk, accepted.requests = 0.0, []
    steps = [step for step in fetch() if step.total]
    assert_whole(accepted, entry, home)
    assert now <= steps[0].bytes_done and all(step.bytes_done <= step.total for step in steps)
    assert all(request.range for request in accepted.of("cdn", WEIGHTS))


def test_a_part_that_was_damaged_on_the_disk_is_fetched_anew(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(cut_after=SIZE // 2), Trouble(status=404)]
    with pytest.raises(ModelStoreError):
        fetch()
    for part in (home / ".incoming" / entry.name).glob("*.part"):
        damaged = bytearray(part.read_bytes())
        damaged[len(damaged) // 3] ^= 1
        part.write_bytes(damaged)
    fetch()
    assert_whole(accepted, entry, home)


def test_a_part_longer_than_the_file_is_no_beginning_of_it(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(status=404)]
    with pytest.raises(ModelStoreError):
        fetch()
    for part in (home / ".incoming" / entry.name).glob("*.part"):
        part.write_bytes(part.read_bytes() + bytes(SIZE))
    fetch()
    assert_whole(accepted, entry, home)


def test_parts_of_an_edition_that_is_gone_are_forgotten(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.trouble[WEIGHTS] = [Trouble(cut_after=SIZE // 2), Trouble(status=404)]
    with pytest.raises(ModelStoreError):
        fetch()
    accepted.files[entry.repository][WEIGHTS] = published_model(kilobytes=101)[WEIGHTS]
    coming = download(entry)
    next(step for step in coming if step.total)
    assert max(part.stat().st_size for part in (home / ".incoming" / entry.name).iterdir()) < SIZE // 2
    coming.close()
    fetch()
    assert_whole(accepted, entry, home)
    assert accepted.of("cdn", WEIGHTS)[-1].range == ""


@pytest.mark.parametrize("after", [0, 1, 7, 14])
def test_a_program_killed_while_it_puts_the_files_in_their_places_fetches_none_again(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    moved, replace = [], os.replace

    def dying(source: Any, target: Any) -> None:
        if len(moved) == after:
            raise SystemExit
        moved.append(target)
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("engine.model_store.downloading.os.replace", dying)
        with pytest.raises(SystemExit):
            fetch()
    assert len(moved) == after and available_models() == []
    accepted.sent = 0
    fetch()
    assert_whole(accepted, entry, home)
    assert accepted.sent == len(accepted.files[entry.repository]["LICENSE.txt"]), accepted.requests  # shown anew


def test_a_model_whose_parts_do_not_fit_is_not_listed(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    accepted.files[entry.repository]["text_encoder/config.json"] = b'{"hidden_size": 17}'
    with pytest.raises(ModelDamaged, match="different models"):
        fetch()
    assert available_models() == [] and discard(entry.name) > 0 and leftovers(home) == {}


def test_two_downloads_of_one_model_do_not_collide(accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel) -> None:
    first = download(entry)
    next(step for step in first if step.total)
    with pytest.raises(ModelStoreError, match="already being fetched"):
        fetch()
    with pytest.raises(ModelStoreError, match="already being fetched"):
        discard(entry.name)
    list(first)
    assert [model.name for model in available_models()] == [entry.name]


def test_a_name_that_is_taken_is_left_alone(accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel) -> None:
    fetch()
    accepted.requests.clear()
    with pytest.raises(ModelStoreError, match="here already"):
        fetch()
    assert accepted.requests == []


def test_a_model_that_lies_in_another_location_is_not_fetched_again(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, tmp_path: Path
) -> None:
    list(download(entry, tmp_path / "disk"))
    add_location(tmp_path / "disk")
    with pytest.raises(ModelStoreError, match=f"{tmp_path / 'disk' / entry.name} is here already"):
        fetch()


def test_whoever_comes_second_does_not_begin_again(
    accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
) -> None:
    second = download(entry)
    accepted.listing_trouble = [Trouble(silent=0.4)]
    assert next(second).total == 0  # it has looked, and there was no model
    fetch()
    with pytest.raises(ModelStoreError, match="here already"):
        list(second)
    assert_whole(accepted, entry, home)


def test_another_location_takes_the_model(accepted: LoopbackHub, entry: PublishedModel, tmp_path: Path) -> None:
    list(download(entry, tmp_path / "disk"))
    assert find_model(str(tmp_path / "disk" / entry.name)).title == entry.title


class TestSpace:
    def test_too_little_is_told_before_anything_is_fetched(
        self, accepted: LoopbackHub, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = namedtuple("usage", "total used free")
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**6, 0, 114_489))  # enough but for the 5 %
        with pytest.raises(ModelStoreError, match=r"needs 0\.00 GB more"):
            fetch()
        assert not accepted.of("cdn", "")

    def test_what_has_arrived_needs_no_space_again(
        self, accepted: LoopbackHub, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        coming = download(entry)
        for step in coming:
            if step.bytes_done > 100_000:
                break
        coming.close()
        usage = namedtuple("usage", "total used free")
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**6, 0, 20_000))
        list(download(entry))

    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
    def test_a_disk_that_fills_up_is_one_sentence_and_the_next_run_goes_on(
        self,
        accepted: LoopbackHub,
        fetch: Fetch,
        entry: PublishedModel,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        number: int,
    ) -> None:
        write, written = transfer._write, []

        def filling(part: Any, data: bytes) -> None:
            written.append(len(data))
            if sum(written) > 50_000:
                part.write(data[:100])  # as a disk does: some of it, and then no more
                raise OSError(number, os.strerror(number))
            write(part, data)

        with monkeypatch.context() as patch:
            patch.setattr(transfer, "_write", filling)
            with pytest.raises(ModelStoreError, match="is full"):
                fetch()
        assert available_models() == []
        fetch()
        assert_whole(accepted, entry, home)

    def test_a_disk_that_is_really_full(
        self, accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = namedtuple("usage", "total used free")
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, 10**9))  # as it was before others wrote
        with little_space(home):
            with pytest.raises(ModelStoreError, match=f"The disk of {home}.* is full"):
                fetch()
            assert available_models() == [] and leftovers(home)[entry.name] > 20_000
        fetch()
        assert_whole(accepted, entry, home)

    def test_a_folder_that_cannot_be_written(self, accepted: LoopbackHub, fetch: Fetch, home: Path) -> None:
        home.write_text("a file where the folder should be")
        with pytest.raises(ModelStoreError, match="cannot be written"):
            fetch()


def test_no_redirect_leaves_encryption() -> None:
    request = Request("https://hub.example/file")
    with pytest.raises(HTTPError, match="without encryption"):
        _Redirects().redirect_request(request, io.BytesIO(), 302, "", HTTPMessage(), "http://hub.example/file")


class TestToken:
    def test_goes_to_the_hub_and_not_to_its_storage(
        self, accepted: LoopbackHub, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        fetch()
        assert {request.authorization for request in accepted.of("hub", "")} == {"Bearer hf_secret"}
        assert {request.authorization for request in accepted.of("cdn", "")} == {""}

    def test_stays_on_a_redirect_within_the_hub(
        self, accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        here = f"{accepted.endpoint}/{entry.repository}/resolve/{REVISION}/model_index.json"
        accepted.trouble["model_index.json"] = [Trouble(redirect=here)]
        fetch()
        asked = accepted.of("hub", "model_index.json")
        assert [request.authorization for request in asked] == ["Bearer hf_secret"] * 2

    def test_with_a_line_break_is_not_sent(
        self, accepted: LoopbackHub, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HF_TOKEN", "a\nX-Evil: b")
        fetch()
        assert {request.authorization for request in accepted.requests} == {""}


class TestLicences:
    def test_nothing_is_fetched_before_they_are_accepted(
        self, hub: LoopbackHub, fetch: Fetch, entry: PublishedModel, home: Path
    ) -> None:
        with pytest.raises(LicenceNotAccepted, match="Sana weights, the Gemma Terms"):
            fetch()
        assert not hub.of("cdn", "") and not home.exists()

    def test_one_of_two_is_not_enough(self, hub: LoopbackHub, fetch: Fetch, entry: PublishedModel) -> None:
        accept(needed_licences(entry)[:1])
        with pytest.raises(LicenceNotAccepted, match="Gemma"):
            fetch()

    def test_a_changed_text_is_asked_for_again(
        self, accepted: LoopbackHub, fetch: Fetch, entry: PublishedModel
    ) -> None:
        accepted.files[entry.repository]["LICENSE.txt"] = b"Now everything belongs to us.\n"
        assert [licence.accepted for licence in needed_licences(entry)] == [False, True]
        with pytest.raises(LicenceNotAccepted):
            fetch()


def test_no_thread_is_left(accepted: LoopbackHub, fetch: Fetch) -> None:
    fetch()
    ends = time.monotonic() + 2
    while any(thread.name == "download" for thread in threading.enumerate()):
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_a_lock_does_not_outlive_its_holder(home: Path) -> None:
    for _ in range(2):
        with Staging(home, "model").locked():
            pass


def test_a_disk_that_takes_less_than_it_is_given_gets_the_rest() -> None:
    class Slow(io.BytesIO):
        def write(self, data: Any) -> int:
            return super().write(bytes(data[:10]))

    part = Slow()
    transfer._write(part, bytes(range(95)))
    assert part.getvalue() == bytes(range(95))


def test_every_error_is_one_for_users() -> None:
    assert issubclass(ModelStoreError, EngineError) and issubclass(LicenceNotAccepted, ModelStoreError)


@contextlib.contextmanager
def little_space(folder: Path) -> Iterator[None]:
    """A disk of 128 KiB there, where one may be mounted; else no file may grow beyond 40,000 bytes."""
    folder.mkdir()
    mounted = (
        sys.platform == "linux"
        and shutil.which("mount") is not None
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", folder], capture_output=True, check=False
        ).returncode
    )
    if mounted:
        try:
            yield
        finally:
            subprocess.run(["umount", "-l", folder], check=True)
        return
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
