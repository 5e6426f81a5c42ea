"""The system's bin: where files go, what tells the system so, and that they come back."""

from __future__ import annotations

import configparser
import os
import struct
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

import pytest

from sana_desktop.gallery.bin import BinError, Binned, move_to_new, system_bin
from sana_desktop.gallery.freedesktop_bin import FreedesktopBin
from sana_desktop.gallery.mac_bin import MacBin
from sana_desktop.gallery.windows_bin import original_path

posix_only = pytest.mark.skipif(os.name == "nt", reason="bins of other systems")


@pytest.fixture
def bin(tmp_path: Path) -> FreedesktopBin:
    return FreedesktopBin(tmp_path / "home" / "Trash")


def a_file(folder: Path, name: str = "a fox.png", content: bytes = b"pixels") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


def info_of(binned: Binned) -> configparser.SectionProxy:
    assert binned.info is not None
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read_string(binned.info.read_text("ascii"))
    return parser["Trash Info"]


@posix_only
def test_a_file_goes_to_the_bin_and_comes_back(bin: FreedesktopBin, tmp_path: Path) -> None:
    path = a_file(tmp_path / "pictures")
    binned = bin.put(path)
    assert not path.exists() and binned.kept == tmp_path / "home/Trash/files/a fox.png"
    info = info_of(binned)
    assert unquote(info["Path"]) == str(path) and "%20" in info["Path"]
    assert abs((datetime.now() - datetime.fromisoformat(info["DeletionDate"])).total_seconds()) < 60
    assert (tmp_path / "home/Trash").stat().st_mode & 0o777 == 0o700
    again = Binned.from_dict(binned.to_dict())
    assert again == binned and bin.take_back(again) == path
    assert path.read_bytes() == b"pixels"
    assert [p for p in (tmp_path / "home/Trash").rglob("*") if p.is_file()] == []


@posix_only
@pytest.mark.parametrize("name", ["日本語\n.png", "%41.png", "a=b;[x]#.png", os.fsdecode(b"\xff\xfe.png"), "-.png"])
def test_any_name_is_told_and_comes_back(bin: FreedesktopBin, tmp_path: Path, name: str) -> None:
    path = a_file(tmp_path / "pictures", name)
    binned = bin.put(path)
    assert unquote(info_of(binned)["Path"], errors="surrogateescape") == str(path)
    assert bin.take_back(Binned.from_dict(binned.to_dict())) == path and path.exists()


@posix_only
def test_two_files_of_one_name_keep_apart(bin: FreedesktopBin, tmp_path: Path) -> None:
    first, second = (a_file(tmp_path / folder, content=folder.encode()) for folder in ("one", "two"))
    binned = [bin.put(first), bin.put(second)]
    assert {b.kept.name for b in binned} == {"a fox.png", "a fox-2.png"}
    for b, path in zip(reversed(binned), (second, first), strict=True):
        assert bin.take_back(b) == path
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


@posix_only
def test_what_lies_in_the_bin_without_telling_is_not_written_over(bin: FreedesktopBin, tmp_path: Path) -> None:
    orphan = a_file(tmp_path / "home/Trash/files", content=b"orphan")
    binned = bin.put(a_file(tmp_path / "pictures"))
    assert binned.kept != orphan and orphan.read_bytes() == b"orphan"


@posix_only
def test_a_name_that_was_taken_meanwhile_is_not_written_over(bin: FreedesktopBin, tmp_path: Path) -> None:
    path = a_file(tmp_path / "pictures")
    binned = bin.put(path)
    a_file(tmp_path / "pictures", content=b"another")
    assert bin.take_back(binned) == path.with_name("a fox-2.png")
    assert path.read_bytes() == b"another" and path.with_name("a fox-2.png").read_bytes() == b"pixels"


@posix_only
def test_a_folder_that_is_gone_is_made_again(bin: FreedesktopBin, tmp_path: Path) -> None:
    path = a_file(tmp_path / "pictures" / "day")
    binned = bin.put(path)
    path.parent.rmdir()
    assert bin.take_back(binned) == path and path.exists()


@posix_only
def test_an_emptied_bin_is_a_sentence(bin: FreedesktopBin, tmp_path: Path) -> None:
    binned = bin.put(a_file(tmp_path / "pictures"))
    binned.kept.unlink()
    with pytest.raises(BinError, match="no longer in the bin"):
        bin.take_back(binned)


@posix_only
def test_a_file_that_is_gone_is_a_sentence(bin: FreedesktopBin, tmp_path: Path) -> None:
    with pytest.raises(BinError, match="could not be moved to the bin"):
        bin.put(tmp_path / "nothing.png")
    assert not [*(tmp_path / "home").rglob("*.trashinfo")]


@posix_only
def test_many_threads_share_a_bin(bin: FreedesktopBin, tmp_path: Path) -> None:
    paths = [a_file(tmp_path / str(k), content=str(k).encode()) for k in range(40)]
    found: list[Binned] = []
    threads = [
        threading.Thread(target=lambda p=part: found.extend(map(bin.put, p))) for part in (paths[::2], paths[1::2])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({b.kept for b in found}) == 40
    assert {unquote(info_of(b)["Path"]): b.kept.read_bytes() for b in found} == {
        str(path): str(k).encode() for k, path in enumerate(paths)
    }


@posix_only
def test_another_disk_has_a_bin_of_its_own(bin: FreedesktopBin, small_disk: Path) -> None:
    path = a_file(small_disk / "pictures")
    binned = bin.put(path)
    assert binned.kept == small_disk / f".Trash-{os.getuid()}" / "files" / "a fox.png"
    assert unquote(info_of(binned)["Path"]) == "pictures/a fox.png"
    assert bin.take_back(binned) == path


@posix_only
def test_an_administrators_bin_is_used_where_it_is_safe(bin: FreedesktopBin, small_disk: Path) -> None:
    shared = small_disk / ".Trash"
    shared.mkdir()
    os.chmod(shared, 0o777)  # without the sticky bit anybody could put a link there
    assert ".Trash-" in str(bin.put(a_file(small_disk / "pictures")).kept)
    os.chmod(shared, 0o1777)
    assert bin.put(a_file(small_disk / "pictures")).kept.is_relative_to(shared / str(os.getuid()))


@posix_only
def test_a_link_in_the_place_of_the_bin_is_not_followed(bin: FreedesktopBin, small_disk: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (small_disk / f".Trash-{os.getuid()}").symlink_to(elsewhere)
    path = a_file(small_disk / "pictures")
    with pytest.raises(BinError, match="There is no bin on the disk"):
        bin.put(path)
    assert path.exists() and not [*elsewhere.iterdir()]


@posix_only
def test_a_full_disk_deletes_nothing(bin: FreedesktopBin, small_disk: Path) -> None:
    path = a_file(small_disk / "pictures")
    with open(small_disk / "filler", "wb", buffering=0) as filler, pytest.raises(OSError, match="space"):
        while True:
            filler.write(bytes(4096))
    with pytest.raises(BinError, match=r"The disk of a fox\.png is full"):
        bin.put(path)
    assert path.read_bytes() == b"pixels"


@posix_only
def test_the_bin_of_a_mac(tmp_path: Path) -> None:
    (tmp_path / "Trash").mkdir()
    bin = MacBin(tmp_path / "Trash")
    path = a_file(tmp_path / "pictures")
    a_file(tmp_path / "Trash", content=b"older")
    binned = bin.put(path)
    assert binned.kept == tmp_path / "Trash" / "a fox-2.png" and not path.exists()
    assert bin.take_back(binned) == path and (tmp_path / "Trash" / "a fox.png").read_bytes() == b"older"


@pytest.mark.parametrize("version", [1, 2])
def test_what_windows_writes_beside_a_deleted_file(version: int) -> None:
    name = "C:\\Users\\ä\\fox 🦊.png\0"
    head = struct.pack("<QQQ", version, 1234, 0)
    spelled = name.encode("utf-16-le")
    info = head + (spelled.ljust(520, b"\0") if version == 1 else struct.pack("<I", len(name)) + spelled)
    assert original_path(info) == name[:-1]
    for damaged in (info[:20], head, struct.pack("<QQQI", 2, 0, 0, 2**32 - 1), bytes(40), b"\xff" * 40):
        assert original_path(damaged) in ("", name[:-1])


def test_a_move_never_replaces(tmp_path: Path) -> None:
    source, target = a_file(tmp_path, "a.png", b"a"), a_file(tmp_path, "b.png", b"b")
    assert move_to_new(source, target) == tmp_path / "b-2.png"
    assert target.read_bytes() == b"b" and not source.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's bin")
def test_the_systems_bin_lies_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = a_file(tmp_path / "pictures")
    assert system_bin().put(path).kept == tmp_path / "data/Trash/files/a fox.png"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's bin")
def test_another_program_brings_it_back(bin: FreedesktopBin, tmp_path: Path) -> None:
    """Whatever reads the specification: here the path that a shell's own decoder finds."""
    path = a_file(tmp_path / "pictures", "snow & fox.png")
    binned = bin.put(path)
    line = next(line for line in Path(str(binned.info)).read_text().splitlines() if line.startswith("Path="))
    told = line[5:].replace("%", "\\x")
    done = subprocess.run(["printf", "%b", told], capture_output=True, check=True)
    assert os.fsdecode(done.stdout) == str(path)
