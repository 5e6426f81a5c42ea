"""Templates and wildcards: what they become, and that no stranger's costs more than it is long."""

import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sana_desktop.batches.templates import MOST, Choice, Template, TemplateError
from sana_desktop.batches.wildcards import WildcardFolder


def no_wildcards(name: str) -> Choice:
    raise TemplateError(f"no {name}")


def template(text: str) -> Template:
    return Template.parse(text, no_wildcards)


def all_of(text: str) -> list[str]:
    parsed = template(text)
    return [parsed.combination(number) for number in range(parsed.count)]


@pytest.fixture
def wildcards(tmp_path) -> WildcardFolder:
    folder = tmp_path / "wildcards"
    (folder / "animals").mkdir(parents=True)
    (folder / "animals" / "cats.txt").write_text("# cats\nlion\n3::tiger\n\n{big|small} lynx\n", encoding="utf-8")
    (folder / "colours.txt").write_text("red\nblue", encoding="utf-8")
    (folder / "pair.txt").write_text("__colours__ __animals/cats__", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return WildcardFolder(folder)


class TestExpansion:
    @pytest.mark.parametrize(
        ("text", "prompts"),
        [
            ("a fox", ["a fox"]),
            ("{red|blue} fox", ["red fox", "blue fox"]),
            ("{a|b} {c|d}", ["a c", "a d", "b c", "b d"]),
            ("{a|{b|c}d} e", ["a e", "bd e", "cd e"]),
            ("a {very |}big fox", ["a very big fox", "a big fox"]),
            ("a { red | blue } fox", ["a red fox", "a blue fox"]),
            ("{2::red|0.5::blue}", ["red", "blue"]),
            (r"\{a\|b\} \__x\__ c:\dir \\", [r"{a|b} __x__ c:\dir " + "\\"]),
            ("a | b  c", ["a | b  c"]),
            ("{}{a}", ["a"]),
            ("snake_case __ x__", ["snake_case __ x__"]),
        ],
    )
    def test_every_combination_in_order(self, text, prompts):
        assert all_of(text) == prompts

    def test_the_same_seed_draws_the_same_on_every_machine(self):
        drawn = [template("{red|green|blue} {fox|owl}").draw(seed) for seed in range(6)]
        assert drawn == ["blue fox", "red fox", "blue owl", "green fox", "blue fox", "red owl"]

    def test_weights_are_how_often(self):
        counted = Counter(template("{3::red|blue}").draw(seed) for seed in range(2000))
        assert 1400 < counted["red"] < 1600

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("{a", "Character 1: this brace is never closed"),
            ("a {b|{c} d", "Character 3: this brace is never closed"),
            ("a }", "Character 3: this brace is never opened"),
            ("{0::a|b}", "would never be drawn"),
            ("{" * 33 + "}" * 33, "more than 32 deep"),
        ],
    )
    def test_what_cannot_be_read_is_told_with_its_place(self, text, said):
        with pytest.raises(TemplateError) as caught:
            template(text)
        assert said in str(caught.value)

    def test_a_prompt_that_gets_too_long_is_a_sentence(self):
        long = template("{" + "a" * 10_000 + "}" + "{" + "b" * 10_001 + "}")
        with pytest.raises(TemplateError, match="20,001 characters"):
            long.draw(1)


class TestCost:
    @pytest.mark.parametrize(
        "text",
        [
            *("{" * 20_000, "{a|" * 10_000, "{" * 10_000 + "}" * 10_000, "}" * 20_000, "__a" * 6666, "_" * 20_000),
            *("{a|b}" * 4000, "{" + "a|" * 9_999 + "}", "\\" * 20_000, "{1::" * 5000),
        ],
    )
    def test_reading_takes_linear_time(self, text):
        begun = time.process_time()
        try:
            read = template(text)
            read.draw(1), read.combination(read.count - 1)
        except TemplateError:
            pass
        assert time.process_time() - begun < 3.0  # squared it would be minutes

    def test_billions_are_counted_without_being_made(self):
        assert template("{a|b|c|d|e|f|g|h|i|j}" * 9).count == 10**9
        assert template("{a|b|c|d|e|f|g|h|i|j}" * 9).combination(123_456_789) == "bcdefghij"
        assert template("{a|b}" * 3000).count == MOST
        assert template("{a|b}" * 3000).combination(5) == "a" * 2997 + "bab"

    @given(st.text(alphabet="{}|_\\ab/.:0 1#é", max_size=80), st.integers(0, 2**64 - 1))
    def test_no_text_is_a_fault(self, text, seed):
        try:
            read = template(text)
        except TemplateError:
            return
        drawn = read.draw(seed)
        if read.count <= 500:
            assert drawn in {read.combination(number) for number in range(read.count)}


class TestWildcards:
    def test_a_line_of_the_file_with_its_weight(self, wildcards):
        read = Template.parse("a __animals/cats__", wildcards)
        assert [read.combination(k) for k in range(read.count)] == ["a lion", "a tiger", "a big lynx", "a small lynx"]
        counted = Counter(read.draw(seed) for seed in range(1000))
        assert 540 < counted["a tiger"] < 660

    def test_files_may_name_files(self, wildcards):
        assert Template.parse("__pair__", wildcards).count == 8
        assert list(wildcards.digests()) == ["animals/cats", "colours", "pair"]

    def test_a_name_that_is_nearly_right_is_named(self, wildcards):
        with pytest.raises(TemplateError, match=r"did you mean __animals/cats__\?"):
            wildcards("animal/cats")

    @pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "animals/../../secret", "animals", "C:/x", "a//b"])
    def test_nothing_outside_the_folder_is_read(self, wildcards, name):
        with pytest.raises(TemplateError, match="There is no wildcard"):
            wildcards(name)

    def test_a_link_out_of_the_folder_is_not_followed(self, wildcards):
        try:
            (wildcards.folder / "out.txt").symlink_to(wildcards.folder.parent / "secret.txt")
        except OSError:
            pytest.skip("no links here")
        with pytest.raises(TemplateError, match="There is no wildcard"):
            wildcards("out")

    def test_a_circle_is_a_sentence(self, wildcards):
        (wildcards.folder / "a.txt").write_text("__b__")
        (wildcards.folder / "b.txt").write_text("x\n__a__")
        with pytest.raises(TemplateError, match="leads back to itself"):
            wildcards("a")

    def test_a_wrong_line_is_told_with_its_file(self, wildcards):
        (wildcards.folder / "a.txt").write_text("x\n{y")
        (wildcards.folder / "empty.txt").write_text("# nothing")
        with pytest.raises(TemplateError, match=r"__a__, line 2: Character 1: this brace is never closed"):
            wildcards("a")
        with pytest.raises(TemplateError, match="has no lines"):
            wildcards("empty")

    def test_files_that_double_each_other_end_in_a_sentence(self, wildcards):
        for number in range(31):
            (wildcards.folder / f"w{number}.txt").write_text(f"__w{number + 1}____w{number + 1}__")
        (wildcards.folder / "w31.txt").write_text("{|}")
        begun = time.process_time()
        read = Template.parse("__w1__", wildcards)
        assert read.count == MOST
        with pytest.raises(TemplateError, match="too many parts"):
            read.draw(1)
        assert time.process_time() - begun < 3.0

    def test_a_chain_of_files_is_no_recursion_error(self, wildcards):
        for number in range(200):
            (wildcards.folder / f"c{number}.txt").write_text(f"__c{number + 1}__")
        with pytest.raises(TemplateError):
            wildcards("c0")

    def test_thousands_of_missing_names_take_no_time(self, wildcards):
        begun = time.process_time()
        for number in range(3000):
            with pytest.raises(TemplateError):
                wildcards(f"missing-{number}")
        assert time.process_time() - begun < 2.0

    def test_a_folder_that_is_not_there_is_a_sentence(self, tmp_path):
        with pytest.raises(TemplateError, match="There is no wildcard __x__"):
            WildcardFolder(Path(tmp_path / "nowhere"))("x")
