"""Files of prompts: what is read, and what every wrong line is answered with."""

import contextlib
import csv
import io
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import EngineError, InvalidRequest
from sana_desktop.batches import ranges
from sana_desktop.batches.grids import Grid
from sana_desktop.batches.prompt_files import PromptFile, PromptFormat, Row, parse
from sana_desktop.batches.settings import setting_named
from sana_desktop.batches.text_files import MAX_BYTES, TextFileError, lines_of, read_stream, read_text

TXT, CSV, JSONL = PromptFormat.TXT, PromptFormat.CSV, PromptFormat.JSONL


def prompts(file: PromptFile) -> list[str]:
    return [row.prompt for row in file.rows]


def wrong(file: PromptFile) -> dict[int, str]:
    return {line.line: line.sentence for line in file.wrong}


class TestText:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_every_marked_encoding_reads_the_same(self, tmp_path, encoding):
        file = tmp_path / "prompts.txt"
        file.write_bytes("ein Fuchs – 狐\r\nblå\n".encode(encoding))
        assert lines_of(read_text(file), "prompts.txt") == ["ein Fuchs – 狐", "blå"]

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"a\nb\xff\xfe", "line 2 (byte 4): this is not UTF-8"),
            ("a\r\nb".encode("utf-16") + b"\x00", "line 2 (byte 11): this is not UTF-16"),
            ("a\nb".encode("utf-16-le"), "line 1: there is a zero byte"),
            ("a".encode("utf-32"), "UTF-32"),
            (b"x" * (MAX_BYTES + 1), "more than 2 MiB"),
        ],
    )
    def test_what_is_no_text_is_told_with_its_line(self, data, said):
        with pytest.raises(TextFileError) as caught:
            read_stream(io.BytesIO(data), "it")
        assert said in str(caught.value)

    def test_millions_of_lines_are_refused_before_they_are_made(self):
        begun = time.process_time()
        with pytest.raises(TextFileError, match="more than 5,000 lines"):
            lines_of("\n" * MAX_BYTES, "it")
        assert time.process_time() - begun < 1.0
        assert len(lines_of("a\r\n" * 5000, "it")) == 5000

    @pytest.mark.parametrize("name", ["", "missing.txt", "\0", "a" * 300])
    def test_what_cannot_be_opened_is_one_sentence(self, tmp_path, name):
        with pytest.raises(TextFileError):
            read_text(tmp_path / name)

    def test_control_characters_are_dropped_and_form_feeds_end_no_line(self):
        assert lines_of(read_stream(io.BytesIO(b"a\x07b\x0cc\td"), "it"), "it") == ["abc\td"]


class TestLines:
    def test_comments_and_blank_lines_are_passed_over(self):
        file = parse("# head\n\n a fox \n\\#1 in the charts\n", TXT, "f")
        assert file.rows == [Row(3, "a fox"), Row(4, "\\#1 in the charts")]
        assert prompts(parse("\\#1 in the charts", TXT, "f", is_plain=True)) == ["#1 in the charts"]

    def test_a_prompt_that_is_too_long_is_told(self):
        file = parse("a\n" + "b" * 20_001 + "\nc", TXT, "f")
        assert prompts(file) == ["a", "c"] and "20,001 characters" in wrong(file)[2]


class TestTable:
    def test_columns_have_the_names_that_people_write(self):
        text = 'Prompt,Negative,CFG,Seed,Size,Count,#note\n"a fox, ""red""",blurry,3.5,7,1024x768,2,x\nb,,,random,,,\n'
        settings = {"negative_prompt": "blurry", "guidance_scale": 3.5, "seed": 7, "width": 1024, "height": 768}
        assert parse(text, CSV, "f").rows == [Row(2, 'a fox, "red"', settings, 2), Row(3, "b")]

    @pytest.mark.parametrize("sign", [",", ";", "\t"])
    def test_the_separator_is_the_header_s(self, sign):
        file = parse(f"prompt{sign}steps\r\na fox{sign}5\r\n", CSV, "f")
        assert file.rows == [Row(2, "a fox", {"steps": 5})]

    def test_lines_are_counted_through_texts_of_several_lines(self):
        file = parse('prompt,steps\n"a\nfox",5\n\nb,many\n', CSV, "f")
        assert file.rows == [Row(2, "a\nfox", {"steps": 5})]
        assert wrong(file) == {5: "Steps takes a whole number, not 'many'."}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("promt,steps\na,5", "line 1: There is no setting 'promt': did you mean prompt?"),
            ("steps\n5", 'one of them "prompt"'),
            ("", 'one of them "prompt"'),
            ("prompt,cfg,guidance\na,1,2", "Two columns set guidance_scale"),
            ('prompt\na\n"b\nc', "line 3: the table cannot be read on"),
            ("prompt\n" + "b" * 140_000, "line 2: the table cannot be read on"),
            ("prompt" + "," * 101, "more than 100 columns"),
        ],
    )
    def test_a_table_that_cannot_be_relied_on_is_refused_whole(self, text, said):
        with pytest.raises(TextFileError) as caught:
            parse(text, CSV, "f")
        assert said in str(caught.value)

    def test_a_comma_without_quotes_is_told(self):
        assert "There are 3 cells under 2 columns" in wrong(parse("prompt,steps\na,fox,5\n", CSV, "f"))[2]


class TestObjects:
    def test_every_field_of_a_request_can_be_set(self):
        lines = [
            {"prompt": "a", "cfg": 3, "tile_prompts": ["x"], "size": "64x32", "count": 3, "seed": None},
            "just a prompt",
            {"prompt": "b", "#note": 1, "size": [64, 32], "seed": "random"},
        ]
        file = parse("\n".join(map(json.dumps, lines)), JSONL, "f")
        size = {"width": 64, "height": 32}
        assert file.rows == [
            Row(1, "a", {"guidance_scale": 3, "tile_prompts": ["x"], **size}, 3),
            Row(2, "just a prompt"),
            Row(3, "b", size),
        ]

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("{", "no JSON object"),
            ("[1]", "a list or a number"),
            ("[" * 100_000, "nested too deeply"),
            ('{"prompt": NaN}', "a number that cannot be"),
            ('{"prompt": "a", "seed": ' + "9" * 5000 + "}", "a number that cannot be"),
            ('{"prompt": "a", "width": 64, "size": 64}', "width is set twice"),
            ('{"prompt": "a", "prompt": "b"}', "prompt is set twice"),
            ('{"prompt": "a", "count": true}', "count must be"),
            ('{"prompt": "a", "count": 100000000}', "count must be"),
            ('{"prompt": 5}', "no prompt"),
            ('{"steps": 5}', "no prompt"),
            ('{"prompt": "a", "size": {"w": 5}}', "A size is"),
        ],
    )
    def test_what_is_wrong_is_told_by_line(self, line, said):
        file = parse(f'{{"prompt": "a"}}\n{line}', JSONL, "f")
        assert prompts(file) == ["a"] and said in wrong(file)[2]


@pytest.mark.parametrize("kind", PromptFormat)
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_no_bytes_make_anything_but_rows_and_sentences(kind, data):
    try:
        file = parse(read_stream(io.BytesIO(data), "it"), kind, "it")
    except EngineError as error:
        assert "\n" not in str(error)
        return
    assert all(row.prompt.strip() for row in file.rows) and all(line.sentence for line in file.wrong)


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip),
            st.integers(1, 99),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_a_table_writer_writes_is_read_back(rows):
    text = io.StringIO()
    csv.writer(text).writerows([("prompt", "steps"), *rows])
    read = parse(text.getvalue(), CSV, "f").rows
    assert [(row.prompt, row.settings["steps"]) for row in read] == [(prompt.strip(), steps) for prompt, steps in rows]


class TestRanges:
    def test_values_and_spans(self):
        assert ranges.whole_numbers("seed", "1-4, 10") == [1, 2, 3, 4, 10]
        assert ranges.whole_numbers("steps", "10:30:10") == [10, 20, 30]
        assert ranges.numbers("guidance_scale", "3:4:0.1,7") == [3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4, 7]
        assert ranges.sizes("512,768x512") == [(512, 512), (768, 512)]

    @pytest.mark.parametrize(
        "text", ["", "a", "1-", "5-1", "1,,2", "1:2:0", "1:2:3:4", "1-99999999999", "1e99:2", "nan:3", ":", "9" * 5000]
    )
    def test_what_is_no_range_is_a_sentence(self, text):
        for read in (ranges.whole_numbers, ranges.numbers):
            with pytest.raises(InvalidRequest):
                read("steps", text)

    @given(st.text(alphabet="0123456789-:,.ex ", max_size=30))
    def test_no_text_is_a_fault_or_takes_long(self, text):
        for read in (ranges.whole_numbers, ranges.numbers, lambda _, text: ranges.sizes(text)):
            with contextlib.suppress(InvalidRequest):
                assert len(read("steps", text)) <= ranges.MOST_VALUES


class TestGrids:
    def test_two_axes(self):
        grid = Grid.parse(["cfg=3,4.5", 'prompt=red,"blue, dark"'])
        assert [value.label for value in grid.columns] == ["guidance scale 3", "guidance scale 4.5"]
        assert [value.replaced for value in grid.rows] == [("red", "red"), ("red", "blue, dark")]
        assert grid.count == 4 and grid.sets("prompt") and grid.sets("guidance_scale")

    @pytest.mark.parametrize(
        "axes",
        [
            ["steps"],
            ["steps="],
            ["stepps=1"],
            ["count=1"],
            ["steps=1-200"],
            ["size=512", "width=64"],
            ["steps=1", "seed=1", "cfg=1"],
            ['prompt="a'],
            ["tile_prompts=a"],
        ],
    )
    def test_what_is_no_grid_is_a_sentence(self, axes):
        with pytest.raises(InvalidRequest):
            Grid.parse(axes)


def test_names_of_settings_are_found_however_they_are_written():
    assert [setting_named(name) for name in ("CFG scale", " Negative-Prompt ", "resolution", "n")] == [
        *("guidance_scale", "negative_prompt", "size", "count")
    ]


def test_formats_by_name():
    assert [PromptFormat.of(Path(name)) for name in ("a.CSV", "b.jsonl", "c.md", "d")] == [CSV, JSONL, TXT, TXT]
    with pytest.raises(TextFileError):
        PromptFormat.of(Path("prompts.xlsx"))
