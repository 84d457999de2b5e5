"""Names written into XMP: others read them, and what others wrote stays to the byte."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.interchange import frames
from engine.interchange.records import NamedRegion, Region
from engine.interchange.xmp.own import is_all_own
from engine.interchange.xmp.reading import names_in
from engine.interchange.xmp.tree import array, parse, plain
from engine.interchange.xmp.writing import write_people
from engine.photos.formats.header import Header

from .test_frames import regions
from .test_xmp_reading import face, microsoft, mwg, packet

FACE = Region(0.4, 0.3, 0.6, 0.7)
ELSEWHERE = Region(0.0, 0.1, 0.2, 0.3)
ANNA = NamedRegion("Anna", FACE)
BEN = NamedRegion("Ben", ELSEWHERE)
HEADER = Header(400, 300, 1)
LIGHTROOM = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
  <!-- mine -->
  <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <r:Description r:about="uuid:7" xmlns:crs='http://ns.adobe.com/camera-raw-settings/1.0/' crs:Exposure2012='+0.5'
      xmlns:l="http://ns.adobe.com/lightroom/1.0/">
      <l:hierarchicalSubject><r:Bag><r:li>Places|Rome</r:li></r:Bag></l:hierarchicalSubject>\t<!-- also mine -->
      <crs:ToneCurve><r:Seq><r:li>0, 0</r:li></r:Seq></crs:ToneCurve>
    </r:Description>
  </r:RDF>
</x:xmpmeta>
<?xpacket end='w'?>"""
DIGIKAM = mwg(face("Cem", x="0.9", w="0.1") + face("", x="0.5")).replace(
    b"</mwg-rs:Regions>",
    b"</mwg-rs:Regions>" + microsoft("Cem", "0.85, 0.3, 0.1, 0.4").encode() + b"<digiKam:TagsList><rdf:Seq>\n"
    b"<rdf:li>People/Cem</rdf:li></rdf:Seq></digiKam:TagsList>",
)
EMPTY = packet("")
MINIFIED = b" ".join(DIGIKAM.split())
FOREIGN = {"lightroom": LIGHTROOM, "digikam": DIGIKAM, "empty": EMPTY, "minified": MINIFIED}


def read(xmp, header=HEADER):
    names = names_in("a.jpg", [("Bad.", xmp)], header)
    assert not names.problems
    return list(names.regions)


def names(xmp):
    return [person.name for person in read(xmp) if person.name]


def test_the_example_of_orientation_6():
    upright = frames.of_pixels((1000, 500, 1600, 1300), (3024, 4032))
    xmp = write_people(None, [NamedRegion("Anna", upright)], Header(3024, 4032, 6)).packet.decode()
    assert 'stArea:x="0.223214" stArea:y="0.570106" stArea:w="0.198413" stArea:h="0.198413"' in xmp
    assert 'MPReg:Rectangle="0.124008, 0.470899, 0.198413, 0.198413"' in xmp
    assert 'stDim:w="4032" stDim:h="3024"' in xmp


@given(
    st.lists(st.tuples(st.text(st.characters(codec="utf-8"), min_size=1), regions()), min_size=1, max_size=4),
    st.integers(1, 8),
    st.sampled_from([None, *FOREIGN.values()]),
)
def test_what_is_written_is_read_and_what_is_taken_back_leaves_no_trace(people, orientation, foreign):
    header = Header(400, 300, orientation)
    wanted = [NamedRegion(name.strip() or "A", region) for name, region in people]
    done = write_people(foreign, wanted, header)
    if done.packet is not None:
        assert write_people(done.packet, wanted, header).packet == done.packet
        found = read(done.packet, header)
        for name in done.names:
            assert any(person.name == name.strip() for person in found)
    assert done.packet is None or write_people(done.packet, [], header).packet == foreign


@pytest.mark.parametrize("orientation", range(1, 9))
def test_boxes_come_back_to_a_pixel(orientation):
    header = Header(6000, 4000, orientation)
    (anna,) = read(write_people(None, [ANNA], header).packet, header)
    written, wanted = (frames.to_pixels(region, (6000, 4000)) for region in (anna.region, FACE))
    assert written == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize("foreign", FOREIGN)
def test_what_others_wrote_is_still_there_as_it_was(foreign):
    before = FOREIGN[foreign]
    after = write_people(before, [ANNA], HEADER).packet
    rest = iter(after)
    assert all(byte in rest for byte in before), "something was taken out, or moved"
    assert after.count(b"mine -->") == before.count(b"mine -->")
    assert "Anna" in names(after)
    kept = parse(after)
    assert [name for name in parse(before) if name not in kept] == []


def test_a_name_that_is_taken_away_takes_only_itself_along():
    both = write_people(DIGIKAM, [ANNA, BEN], HEADER).packet
    assert sorted(names(both)) == ["Anna", "Ben", "Cem"]
    assert sorted(names(write_people(both, [BEN], HEADER).packet)) == ["Ben", "Cem"]


def test_a_new_file_goes_with_its_last_name_unless_others_use_it_too():
    mine = write_people(None, [ANNA], HEADER).packet
    assert write_people(mine, [], HEADER).packet is None
    rated = mine.replace(b'rdf:about=""', b'rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="5"')
    assert is_all_own(mine)
    assert not any(map(is_all_own, [rated, LIGHTROOM, b"made file"]))
    left = write_people(rated, [], HEADER).packet
    assert b"Rating" in left
    assert b"Anna" not in left


def test_what_another_program_wrote_anew_is_still_kiths():
    mine = write_people(None, [ANNA], HEADER).packet
    anew = mine.replace(b'x="0.500000"', b'x="0.5"').replace(b"0.400000, 0.300000", b"0.4, 0.299999")
    anew = anew.replace(b"<rdf:li>made file</rdf:li>", b"")
    left = write_people(anew, [], HEADER).packet
    assert b"Anna" not in left
    assert b"Regions" not in left


def test_the_same_face_is_not_written_twice():
    done = write_people(mwg(face("Anna")), [ANNA], HEADER)
    assert done.packet.count(b"Area stArea") == 1  # but Microsoft's way is added
    assert b"MPReg:Rectangle" in done.packet


def test_another_programs_name_stands():
    done = write_people(mwg(face("Bea")), [ANNA, BEN], HEADER)
    assert done.conflicts == (("Anna", "Bea"),)
    assert done.names == ("Ben",)
    assert names(done.packet) == ["Bea", "Ben"]
    alone = mwg(face("Bea"))
    assert write_people(alone, [ANNA], HEADER).packet == alone


def test_regions_of_a_picture_that_was_cropped_get_no_company():
    done = write_people(mwg(face("Cem"), size=(100, 300)), [ANNA], HEADER).packet
    assert done.count(b"Area stArea") == 1
    assert b"MPReg:Rectangle" not in done
    assert "Anna" in names(done)


def test_another_librarys_names_are_not_lost_where_the_picture_was_cropped():
    there = write_people(None, [ANNA, BEN], HEADER, writer="other").packet
    cropped = Header(200, 300, 1)
    with pytest.raises(KnownError, match="import them first"):
        write_people(there, [ANNA], cropped, knows_all=False, writer="this")
    done = write_people(there, [ANNA, BEN], cropped, knows_all=False, writer="this").packet
    assert [bool(person.region) for person in read(done, cropped)] == [True, True]


def test_names_that_would_part_a_keyword_are_no_keywords():
    xmp = write_people(None, [NamedRegion("A/B|C", FACE), ANNA], HEADER).packet
    properties = parse(xmp)
    tags = next(value for name, value in properties.items() if name.endswith("TagsList"))
    assert [plain(tag) for tag in array(tags)] == ["People/Anna"]
    assert names(xmp) == ["A/B|C", "Anna"]


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"no xml",
        b"<a/>",
        EMPTY[:-5],
        EMPTY.decode().encode("utf-16"),
        b'<?xml version="1.0" encoding="latin-1"?>' + EMPTY,
        b'<!DOCTYPE x [<!ENTITY a "a">]>' + EMPTY,
    ],
)
def test_what_cannot_be_read_is_left_alone(bad):
    with pytest.raises(KnownError, match="left alone"):
        write_people(bad, [ANNA], HEADER)


def test_photos_without_names_get_nothing():
    assert write_people(None, [], HEADER).packet is None
    for foreign in FOREIGN.values():
        assert write_people(foreign, [], HEADER).packet == foreign


@pytest.mark.parametrize("xmp", [None, *FOREIGN.values()])
def test_guesses_are_read_as_such_and_others_are_not(xmp):
    guess = NamedRegion("Anna", FACE, is_guess=True)
    written = write_people(xmp, [guess, BEN], HEADER).packet
    assert {person.name: person.is_guess for person in read(written) if person.name in ("Anna", "Ben")} == {
        "Anna": True,
        "Ben": False,
    }
    assert not any(person.is_guess for person in read(write_people(written, [ANNA, BEN], HEADER).packet))
    assert write_people(written, [], HEADER).packet == xmp


def test_a_guess_without_its_region_is_still_one():
    """A program that leaves regions out keeps the names; of somebody who was seen as well it is no guess."""
    without = [NamedRegion("Anna", None, is_guess=True), NamedRegion("Ben", None, is_guess=True), NamedRegion("Ben")]
    assert {person.name: person.is_guess for person in read(write_people(None, without, HEADER).packet)} == {
        "Anna": True,
        "Ben": False,
    }


def test_what_somebody_said_counts_more_than_a_guess():
    guessed = write_people(None, [NamedRegion("Anna", FACE, is_guess=True)], HEADER).packet
    said = write_people(None, [ANNA], HEADER).packet
    for packets in ((guessed, said), (said, guessed)):
        (person,) = names_in("a.jpg", [("Bad.", packet) for packet in packets], HEADER).regions
        assert (person.name, person.is_guess) == ("Anna", False)
    other = write_people(None, [NamedRegion("Ben", FACE)], HEADER).packet
    assert [
        (p.name, p.is_guess) for p in names_in("a.jpg", [("", guessed), ("", other)], HEADER).regions if p.region
    ] == [("Ben", False)]


@pytest.mark.parametrize("xmp", [None, *FOREIGN.values()])
def test_unconfirmed_faces_are_read_as_such_until_somebody_says_so_elsewhere(xmp):
    unconfirmed = NamedRegion("Anna", FACE, is_confirmed=False)
    written = write_people(xmp, [unconfirmed, BEN], HEADER).packet
    assert {person.name: person.is_confirmed for person in read(written) if person.name in ("Anna", "Ben")} == {
        "Anna": False,
        "Ben": True,
    }
    assert write_people(written, [], HEADER).packet == xmp
    alone, said, guessed = (
        write_people(None, [person], HEADER).packet
        for person in (unconfirmed, ANNA, NamedRegion("Ben", FACE, is_guess=True))
    )
    for packets, is_confirmed in (((alone, said), True), ((said, alone), True), ((guessed, alone), False)):
        people = names_in("a.jpg", [("Bad.", packet) for packet in packets], HEADER).regions
        assert [(p.name, p.is_confirmed) for p in people if p.region] == [("Anna", is_confirmed)]


@pytest.mark.parametrize("spelled", [unicodedata.normalize("NFD", "José María"), "José  María", "JOSÉ MARÍA"])
def test_a_name_that_is_spelled_otherwise_is_the_same(spelled):
    regions = mwg(face(spelled, x="0.5", y="0.5", w="0.2", h="0.4")).decode()
    persons = f"<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>{spelled}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    foreign = regions.replace("</mwg-rs:Regions>", f"</mwg-rs:Regions>{persons}").encode()
    done = write_people(foreign, [NamedRegion("José María", FACE)], HEADER)
    assert done.conflicts == ()
    assert done.packet.decode().count("mwg-rs:Name=") == 1
    assert done.packet.decode().count(f"<rdf:li>{spelled}</rdf:li>") == 1
    assert len(names(done.packet)) == 1
