"""Annotations and the XMP packets that carry them: ours, other programs', and hostile ones."""

import time
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine import xmp
from engine.annotations import LABELS, MAX_NAMES, Annotations, annotations_of, tidy_names, with_annotations
from engine.errors import InvalidRequest

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def packet(inside: str = "", attributes: str = "", padding: str = "") -> bytes:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Stranger 1.0"><rdf:RDF xmlns:rdf="{RDF}"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:digiKam="http://www.digikam.org/ns/1.0/" xmlns:MicrosoftPhoto="http://ns.microsoft.com/photo/1.0/">'
        f'<rdf:Description rdf:about=""{attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>{padding}'
        '<?xpacket end="w"?>'
    ).encode()


def read(data: bytes) -> Annotations:
    return annotations_of(xmp.parse(data))


def written(data: bytes, annotations: Annotations) -> bytes:
    return with_annotations(xmp.parse(data), annotations)


EMPTY = xmp.EMPTY_PACKET
FULL = Annotations(4, "red", ("cat", "雪 & <snow>", "👨\u200d👩\u200d👧"), ("for print",))
names = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=5).map(tidy_names)
annotations = st.builds(Annotations, st.integers(0, 5), st.sampled_from(LABELS), names, names)


class TestConstruction:
    @pytest.mark.parametrize(
        ("field", "value"),
        [
            *[("rating", value) for value in (-1, 6, 2.0, True, "3", None)],
            *[("label", value) for value in ("orange", "Red", None)],
            *[("tags", value) for value in (["a"], ("",), ("a", "a"), (" a",), ("a\nb",), ("a" * 101,), (1,), ("\0",))],
            ("tags", tuple(map(str, range(MAX_NAMES + 1)))),
            ("collections", ("e\u0301",)),
        ],
    )
    def test_what_cannot_be_kept_is_refused_with_the_fields_name(self, field, value):
        with pytest.raises(InvalidRequest) as caught:
            Annotations(**{field: value})
        assert caught.value.field == field and len(str(caught.value)) < 300

    @given(st.lists(st.text(st.characters(), max_size=130), max_size=120))
    @example(["\ud800", "a\u202eb", "\u200d"])
    def test_tidied_names_can_always_be_kept(self, found):
        Annotations(tags=tidy_names(found))


class TestPackets:
    @settings(max_examples=60)
    @given(annotations, annotations)
    @example(FULL, Annotations())
    def test_what_was_written_comes_back_and_leaves_no_trace(self, first, second):
        once = written(EMPTY, first)
        assert read(once) == first
        ElementTree.fromstring(once)
        twice = written(once, second)
        assert read(twice) == second
        assert written(twice, Annotations()) == EMPTY

    def test_the_same_again_changes_no_byte(self):
        once = written(EMPTY, FULL)
        assert written(once, FULL) == once

    def test_others_find_them_under_the_standards_names(self):
        description = ElementTree.fromstring(written(EMPTY, FULL))[0][0]
        assert description.findtext("{http://ns.adobe.com/xap/1.0/}Rating") == "4"
        assert description.findtext("{http://ns.adobe.com/xap/1.0/}Label") == "Red"
        subject = description.find("{http://purl.org/dc/elements/1.1/}subject")
        assert [item.text for item in subject.iter(f"{{{RDF}}}li")] == list(FULL.tags)

    @pytest.mark.parametrize(
        ("inside", "attributes", "expected"),
        [
            ("<xmp:Rating>3</xmp:Rating>", "", Annotations(3)),
            ("", ' xmp:Rating="5" xmp:Label="Blue"', Annotations(5, "blue")),
            ("", " xmp:Rating = '2'\n  xmp:Label='Select'", Annotations(2)),
            ("", ' xmp:Rating="-1"', Annotations()),
            ("", ' xmp:Rating="3.5"', Annotations(4)),
            ("", ' xmp:Rating="nan"', Annotations()),
            ("", ' xmp:Rating="99999999999999999999999"', Annotations()),
            ("<MicrosoftPhoto:Rating>75</MicrosoftPhoto:Rating>", "", Annotations(4)),
            ("", ' MicrosoftPhoto:Rating="1"', Annotations(1)),
            ("", ' MicrosoftPhoto:Rating="99"', Annotations(5)),
            ("", ' xmp:Rating="2" MicrosoftPhoto:Rating="99"', Annotations(2)),
            ("<digiKam:ColorLabel>4</digiKam:ColorLabel>", "", Annotations(label="green")),
            ("<dc:subject><rdf:Bag><rdf:li>cat</rdf:li><rdf:li> cat </rdf:li><rdf:li/></rdf:Bag></dc:subject>", "",
             Annotations(tags=("cat",))),
            ("<dc:subject><rdf:Seq><rdf:li><![CDATA[a & b]]><!-- no -->c</rdf:li></rdf:Seq></dc:subject>", "",
             Annotations(tags=("a & bc",))),
        ],
    )  # fmt: skip
    def test_what_other_programs_say(self, inside, attributes, expected):
        assert read(packet(inside, attributes)) == expected

    def test_only_what_changes_is_touched(self):
        others = '<!-- kept --><my:thing xmlns:my="urn:my" my:a="1"><b/></my:thing><?pi kept?>'
        before = packet(others + "<xmp:Rating>3</xmp:Rating>", ' xmp:Label="To do"', padding="  \n" * 20)
        after = written(before, Annotations(5))
        new = b'\n   <p:Rating xmlns:p="http://ns.adobe.com/xap/1.0/">5</p:Rating>'
        assert after == before.replace(b"<xmp:Rating>3</xmp:Rating>", new)  # "To do" means nothing here, and stays
        assert b"To do" not in written(before, Annotations(3, "red"))

    def test_what_says_the_same_in_other_words_does_not_contradict(self):
        before = packet("", ' MicrosoftPhoto:Rating="25" a:b="c" xmlns:a="urn:a"')
        after = written(before, Annotations(5))
        assert b"MicrosoftPhoto:Rating" not in after and b'a:b="c"' in after and read(after) == Annotations(5)

    @pytest.mark.parametrize(
        "empty", ["<xmp:Label/>", '<xmp:Label a:b="/>" xmlns:a="urn:a"/>', "<xmp:Label></xmp:Label>"]
    )
    def test_an_element_without_an_end_is_cut_out_alone(self, empty):
        for before in (packet(empty), packet(f"<dc:title/>{empty}<dc:format/>")):
            ElementTree.fromstring(after := written(before, Annotations(label="red")))
            assert read(after).label == "red" and empty.encode() not in after

    def test_a_description_without_an_end_gets_one_beside_it(self):
        data = f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="uuid:1" a:b="c" xmlns:a="urn:a"/></rdf:RDF>'
        after = written(data.encode(), FULL)
        assert read(after) == FULL and after.count(b'rdf:about="uuid:1"') == 2
        assert data.partition("</rdf:RDF>")[0].encode() in after

    @settings(max_examples=150)
    @given(st.binary(max_size=200), st.integers(0, 900))
    def test_any_bytes_in_a_packet_are_read_or_refused(self, noise, place):
        data = written(EMPTY, FULL)
        damaged = data[:place] + noise + data[place:]
        try:
            assert isinstance(read(damaged), Annotations)
        except xmp.DamagedPacket as error:
            assert len(str(error)) < 100


BOMB = '<!DOCTYPE x [<!ENTITY a "' + "a" * 1000 + '"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
HOSTILE = {
    "empty": b"",
    "no XML": b"hello",
    "no RDF": b"<a/>",
    "UTF-16": written(EMPTY, FULL).decode().encode("utf-16"),
    "cut off": written(EMPTY, FULL)[:-60],
    "entities": BOMB.encode() + packet("<dc:title>&b;</dc:title>"),
    "an entity from a file": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + packet("&a;"),
    "deep": packet("<a>" * 100_000 + "</a>" * 100_000),
    "wide": packet("<a/>" * 10_000),
    "too long": packet("x" * (5 << 20)),
}


@pytest.mark.timeout(10)
@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_packet_is_refused(data):
    with pytest.raises(xmp.DamagedPacket) as caught:
        read(data)
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize(
    "inside",
    [
        "<dc:subject><rdf:Bag><rdf:li>" + "a<!---->" * 300_000 + "</rdf:li></rdf:Bag></dc:subject>",
        "<dc:subject><rdf:Bag>" + "<rdf:li>a</rdf:li>" * 150_000 + "</rdf:Bag></dc:subject>",
        "<dc:subject>" + " " * 3_000_000 + "</dc:subject>",
        "<a " + " ".join(f'b{n}="1"' for n in range(100_000)) + "/>",
    ],
    ids=["pieces", "items", "blanks", "attributes"],
)
def test_the_longest_packet_takes_no_more_than_its_length(inside):
    start = time.process_time()
    read(packet(inside))
    assert time.process_time() - start < 2.0
