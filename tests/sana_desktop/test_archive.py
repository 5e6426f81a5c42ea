"""The archive: what it lists is in it, names are safe, prompts stay out where they should; and the command."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest
from album_pictures import album, saved
from PIL import Image

from engine.errors import ImageFileError
from engine.image_file import texts_in
from sana_desktop import cli
from sana_desktop.batches import archive
from sana_desktop.batches.album import AlbumPicture, read_picture
from sana_desktop.batches.archive import write_archive


def opened(path: Path) -> tuple[dict[str, bytes], dict, dict[str, str]]:
    """The files by name, the manifest, and the checksums by name."""
    with zipfile.ZipFile(path) as zipped:
        assert zipped.testzip() is None
        files = {name: zipped.read(name) for name in zipped.namelist()}
    lines = files["SHA256SUMS"].decode().splitlines()
    return files, json.loads(files["manifest.json"]), {line[66:]: line[:64] for line in lines}


def test_the_files_are_as_they_were_and_listed_with_their_checksums(tmp_path):
    pictures = album(tmp_path, 3)
    files, manifest, sums = opened(write_archive(tmp_path / "all.zip", pictures))
    assert set(sums) == set(files) - {"SHA256SUMS"}
    assert all(hashlib.sha256(files[name]).hexdigest() == digest for name, digest in sums.items())
    for picture, entry in zip(pictures, manifest["pictures"], strict=True):
        assert files[entry["file"]] == picture.path.read_bytes()
        assert (entry["bytes"], entry["width"]) == (len(files[entry["file"]]), 64)
        assert entry["request"]["prompt"] == "a fox" and "source" not in entry["request"]


def test_the_same_pictures_make_the_same_archive(tmp_path):
    pictures = album(tmp_path, 2)
    first, second = (write_archive(tmp_path / "a.zip", pictures).read_bytes() for _ in range(2))
    assert first == second and (tmp_path / "a-2.zip").exists()


def test_names_are_safe_and_no_two_are_one(tmp_path):
    data = saved(tmp_path, 0).read_bytes()
    names = ["..\\evil.png", "con.png", "Fox.png", "fox.png", "a\u202eb\n.png", "x" * 240 + ".png", "-rf.png", "*.png"]
    folders = [tmp_path / str(number) for number in range(len(names) + 1)]
    for folder, name in zip(folders, [*names, "fox.png"], strict=True):
        folder.mkdir()
        (folder / name).write_bytes(data)
    pictures = [AlbumPicture(folder / name, 64, 64) for folder, name in zip(folders, [*names, "fox.png"], strict=True)]
    _, manifest, _ = opened(write_archive(tmp_path / "all.zip", pictures))
    given = [entry["file"].removeprefix("pictures/") for entry in manifest["pictures"]]
    assert given[:5] == ["evil.png", "_con.png", "Fox.png", "fox-2.png", "ab.png"]
    assert given[6:] == ["rf.png", "untitled.png", "fox-3.png"] and len(given[5].encode()) <= 190


def test_without_prompts_no_byte_tells_one(tmp_path):
    pictures = [read_picture(saved(tmp_path, number, "a secret wish", suffix=suffix), with_recipe=False)
                for number, suffix in enumerate((".png", ".jpg", ".webp"))]  # fmt: skip
    path = write_archive(tmp_path / "shared.zip", pictures, without_prompts=True)
    assert b"secret" not in path.read_bytes() and b"picture 0" not in path.read_bytes()
    files, manifest, sums = opened(path)
    assert [entry["file"] for entry in manifest["pictures"]] == [
        *("pictures/00001.png", "pictures/00002.jpg", "pictures/00003.webp"),
    ]
    assert len(sums) == 4
    for name, data in files.items():
        if name.startswith("pictures/"):
            (tmp_path / Path(name).name).write_bytes(data)
            texts = texts_in(tmp_path / Path(name).name)
            assert "trainedAlgorithmicMedia" in texts.xmp and not texts.recipe and not texts.parameters


def test_a_picture_that_goes_away_leaves_no_archive(tmp_path):
    pictures = album(tmp_path, 2)
    pictures[1].path.unlink()
    with pytest.raises(ImageFileError, match="cannot be read: no archive was made"):
        write_archive(tmp_path / "all.zip", pictures)
    assert [entry.name for entry in tmp_path.iterdir()] == ["picture 0.png"]


def test_a_full_disk_leaves_nothing(tmp_path, small_disk):
    pictures = album(tmp_path, 2)
    pictures[0].path.write_bytes(pictures[0].path.read_bytes() + bytes(2 << 20))
    with pytest.raises(ImageFileError, match="disk is full"):
        write_archive(small_disk / "all.zip", pictures)
    assert list(small_disk.iterdir()) == []


def test_a_large_file_is_copied_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_AT_ONCE", 100)
    (picture,) = album(tmp_path, 1)
    files, manifest, _ = opened(write_archive(tmp_path / "all.zip", [picture]))
    assert files[manifest["pictures"][0]["file"]] == picture.path.read_bytes()


class TestCommand:
    @pytest.fixture
    def run(self, capsys):
        def run(*arguments: object) -> tuple[int, list[str], str]:
            code = cli.main(["album", *map(str, arguments)])
            output, errors = capsys.readouterr()
            assert "Traceback" not in output + errors
            return code, output.splitlines(), errors

        return run

    def test_all_three_from_a_folder(self, run, tmp_path):
        (tmp_path / "in" / "day").mkdir(parents=True)
        album(tmp_path / "in", 2)
        saved(tmp_path / "in" / "day", 3)
        (tmp_path / "in" / "note.txt").write_text("no picture")
        (tmp_path / "in" / "broken.png").write_bytes(b"broken")
        (tmp_path / "in" / "link.png").symlink_to("/etc/passwd")
        out = tmp_path / "out"
        code, lines, errors = run(
            *(tmp_path / "in", "--sheet", out / "a.pdf", "--html", out / "a.html", "--zip", out / "a.zip"),
            *("--title", "Foxes"),
        )
        assert (code, lines) == (0, [str(out / name) for name in ("a.pdf", "a.html", "a.zip")])
        assert "left out" in errors and "broken.png" in errors and "link" not in errors
        assert len(opened(out / "a.zip")[1]["pictures"]) == 3

    def test_without_prompts_none_of_them_tells_one(self, run, tmp_path):
        saved(tmp_path, 0, "a secret wish")
        code, _, _ = run(tmp_path, "--html", tmp_path / "a.html", "--zip", tmp_path / "a.zip", "--without-prompts")
        assert code == 0
        assert all(b"secret" not in (tmp_path / name).read_bytes() for name in ("a.html", "a.zip"))

    def test_json(self, run, tmp_path):
        code, lines, _ = run(saved(tmp_path, 0), "--sheet", tmp_path / "s.png", "--json")
        assert code == 0 and json.loads(lines[0]) == {"type": "sheet", "path": str(tmp_path / "s.png"), "pictures": 1}
        with Image.open(tmp_path / "s.png") as page:
            assert page.width == 1240

    @pytest.mark.parametrize(
        ("arguments", "code", "said"),
        [
            ((), 2, "Nothing was asked for"),
            (("--sheet", "x.gif"), 2, "--sheet takes a file that ends in .png or .pdf"),
            (("--zip", "x.tar"), 2, "ends in .zip"),
            (("--sheet", "x.png", "--columns", "0"), 2, "1 to 20 columns"),
        ],
    )
    def test_a_wrong_wish_is_one_line(self, run, tmp_path, arguments, code, said):
        found, _, errors = run(saved(tmp_path, 0), *arguments)
        assert found == code and said in errors and errors.count("\n") == 1

    def test_no_pictures(self, run, tmp_path):
        assert run(tmp_path, "--zip", tmp_path / "a.zip")[0] == 1
        assert "no file or folder" in run(tmp_path / "nowhere", "--zip", tmp_path / "a.zip")[2]
        (tmp_path / "x.png").write_bytes(b"broken")
        assert "None of these files" in run(tmp_path / "x.png", "--zip", tmp_path / "a.zip")[2]
