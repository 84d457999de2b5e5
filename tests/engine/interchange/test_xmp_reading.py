"""Who is in a photo, by XMP however it is written."""

import io
from datetime import datetime

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from engine.interchange.records import NamedRegion, PhotoNames
from engine.interchange.xmp.reading import names_in, read_names
from engine.photos import decode
from engine.photos.formats.header import Header
from engine.records import Failure

NAMESPACES = """xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
 xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
 xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" """
UPRIGHT = Header(400, 300, 1)


def packet(body: str, attributes: str = "") -> bytes:
    return f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" {NAMESPACES} {attributes}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>""".encode()


def mwg(items: str, size: tuple[int, int] = (400, 300)) -> bytes:
    return packet(
        f"""<mwg-rs:Regions rdf:parseType="Resource">
        <mwg-rs:AppliedToDimensions stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/>
        <mwg-rs:RegionList><rdf:Bag>{items}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"""
    )


def face(name: str, x="0.5", y="0.5", w="0.2", h="0.4", kind="Face") -> str:
    return f"""<rdf:li><rdf:Description mwg-rs:Name="{name}" mwg-rs:Type="{kind}">
      <mwg-rs:Area stArea:x="{x}" stArea:y="{y}" stArea:w="{w}" stArea:h="{h}" stArea:unit="normalized"/>
      </rdf:Description></rdf:li>"""


def read(*packets: bytes, header: Header = UPRIGHT) -> list[NamedRegion]:
    names = names_in("photo.jpg", [("Bad.", found) for found in packets], header)
    assert not names.problems
    return list(names.regions)


def edges(person: NamedRegion) -> list[float]:
    region = person.region
    return [round(edge, 6) for edge in (region.x0, region.y0, region.x1, region.y1)]


WAYS = {
    "attributes": face("Anna"),
    "elements": """<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Anna</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>
        <mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.5</stArea:x><stArea:y>0.5</stArea:y><stArea:w>0.2</stArea:w>
        <stArea:h>0.4</stArea:h><stArea:unit>normalized</stArea:unit></mwg-rs:Area></rdf:li>""",
    "nested": """<rdf:li><rdf:Description><mwg-rs:Name>Anna</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>
        <mwg-rs:Area><rdf:Description stArea:x="0.5" stArea:y="0.5"><stArea:w>0.2</stArea:w><stArea:h>0.4</stArea:h>
        </rdf:Description></mwg-rs:Area></rdf:Description></rdf:li>""",
    "li attributes": """<rdf:li mwg-rs:Name="Anna" mwg-rs:Type="Face" rdf:parseType="Resource"><mwg-rs:Area
        stArea:x="0.5" stArea:y="0.5" stArea:w="0.2" stArea:h="0.4"/></rdf:li>""",
    "pixels": face("Anna", "200", "150", "80", "120").replace("normalized", "pixel"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_write_a_region_is_read(way):
    (anna,) = read(mwg(WAYS[way]))
    assert (anna.name, edges(anna)) == ("Anna", [0.4, 0.3, 0.6, 0.7])


def test_pets_focus_and_codes_are_no_people_and_names_may_be_empty():
    items = "".join(face(kind, kind=kind) for kind in ("Pet", "Focus", "BarCode"))
    assert [person.name for person in read(mwg(items + face("")))] == [""]


def microsoft(name: str, rectangle: str) -> str:
    return f"""<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag><rdf:li MPReg:PersonDisplayName="{name}"
        MPReg:Rectangle="{rectangle}"/></rdf:Bag></MPRI:Regions></MP:RegionInfo>"""


def test_microsofts_regions_have_their_left_upper_corner():
    (bob,) = read(packet(microsoft("Bob", "0.124008, 0.470899, 0.198413, 0.198413")), header=Header(3024, 4032, 6))
    x0, y0, x1, y1 = edges(bob)
    assert [x0 * 3024, y0 * 4032, x1 * 3024, y1 * 4032] == pytest.approx([1000, 500, 1600, 1300], abs=0.01)


def test_one_face_in_both_ways_is_one():
    both = mwg(face("Anna") + face("", x="0.2")).replace(
        b"</mwg-rs:Regions>", b"</mwg-rs:Regions>" + microsoft("Anna", "0.41, 0.3, 0.2, 0.4").encode()
    )
    assert [person.name for person in read(both)] == ["Anna", ""]
    named = packet(microsoft("Bob", "0.1, 0.3, 0.2, 0.4"))
    assert [person.name for person in read(both, named)] == ["Anna", "Bob"]


def test_the_picture_that_was_cropped_since_keeps_names_alone():
    (anna,) = read(mwg(face("Anna"), size=(300, 300)))
    assert (anna.name, anna.region, anna.alternatives) == ("Anna", None, ())


def in_both_ways(size: tuple[int, int]) -> bytes:
    """As digiKam and Kith write them."""
    also = microsoft("Anna", "0.4, 0.3, 0.2, 0.4").encode()
    return mwg(face("Anna"), size=size).replace(b"</mwg-rs:Regions>", b"</mwg-rs:Regions>" + also)


def test_microsofts_regions_beside_those_of_another_shape_are_no_places_either():
    (anna,) = read(in_both_ways((300, 300)))
    assert (anna.name, anna.region, anna.alternatives) == ("Anna", None, ())


def test_microsofts_regions_beside_those_of_a_swapped_size_are_the_same_faces():
    (anna,) = read(in_both_ways((300, 400)))
    assert len(anna.alternatives) == 1


def test_a_smaller_picture_of_the_same_aspect_counts():
    (anna,) = read(mwg(face("Anna"), size=(800, 600)))
    assert edges(anna) == [0.4, 0.3, 0.6, 0.7]


def test_swapped_sizes_offer_both_frames():
    turned = Header(300, 400, 6)
    (anna,) = read(mwg(face("Anna", x="0.2"), size=(300, 400)), header=turned)
    assert edges(anna) == [0.1, 0.3, 0.3, 0.7]
    assert len(anna.alternatives) == 1
    (anna,) = read(mwg(face("Anna", x="0.2"), size=(300, 400)))
    assert [anna.region, *anna.alternatives][0] != anna.alternatives[0]


def test_names_without_a_place():
    body = """<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Anna</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
      <digiKam:TagsList><rdf:Seq><rdf:li>People/Anna</rdf:li><rdf:li>Places/Rome</rdf:li><rdf:li>People</rdf:li>
      <rdf:li>People/Unknown</rdf:li><rdf:li>People/Family/Bob</rdf:li></rdf:Seq></digiKam:TagsList>
      <lr:hierarchicalSubject><rdf:Bag><rdf:li>Personen|Cem</rdf:li></rdf:Bag></lr:hierarchicalSubject>"""
    assert [(who.name, who.region) for who in read(packet(body))] == [("Anna", None), ("Bob", None), ("Cem", None)]
    assert [who.name for who in read(packet(body), mwg(face("ANNA")))] == ["ANNA", "Bob", "Cem"]


@pytest.mark.parametrize("x", ["NaN", "inf", "1.7", "-3", "", "zero"])
def test_regions_that_make_no_sense_leave_the_name(x):
    (anna,) = read(mwg(face("Anna", x=x)))
    assert (anna.name, anna.region) == ("Anna", None)


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"<not xml",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    ],
)
def test_packets_that_cannot_be_read_are_problems(bad):
    assert names_in("a.jpg", [("Bad.", bad)], UPRIGHT) == PhotoNames("a.jpg", problems=("Bad.",))


def test_depth_and_number_are_bounded():
    assert read(packet("<a xmlns='a:'>" * 5000 + "</a>" * 5000)) == []
    many = "".join(face(f"P{i}", x=f"{i / 20000:.5f}", w="0.00004") for i in range(5, 15_000))
    assert len(read(mwg(many))) == 1000


def picture() -> Image.Image:
    return Image.fromarray(np.zeros((300, 400, 3), np.uint8))


def png_with(xmp: bytes, path) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", xmp.decode())
    picture().save(path, pnginfo=info)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "avif", "heic"])
def test_photos_of_every_format_tell(tmp_path, suffix):
    path, xmp = tmp_path / f"photo.{suffix}", mwg(face("Anna"))
    match suffix:
        case "png":
            png_with(xmp, path)
        case "tif":
            picture().save(path, tiffinfo={700: xmp})
        case "heic":
            import pillow_heif

            heif = pillow_heif.from_pillow(picture())
            heif.info["xmp"] = xmp
            heif.save(path)
        case _:
            picture().save(path, xmp=xmp)
    names = read_names(str(path))
    assert [who.name for who in names.regions] == ["Anna"]


def test_what_a_jpeg_continues_elsewhere_is_read(tmp_path):
    xmp, guid = mwg(face("Anna")), b"0" * 32
    plain = io.BytesIO()
    picture().save(plain, "JPEG", xmp=packet(""))
    half = len(xmp) // 2
    parts = b""
    for start, end in ((half, len(xmp)), (0, half)):
        data = b"http://ns.adobe.com/xmp/extension/\0" + guid + len(xmp).to_bytes(4, "big") + start.to_bytes(4, "big")
        data += xmp[start:end]
        parts += b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data
    path = tmp_path / "photo.jpg"
    path.write_bytes(plain.getvalue()[:2] + parts + plain.getvalue()[2:])
    assert [who.name for who in read_names(str(path)).regions] == ["Anna"]


def test_sidecars_count_more_than_the_photo(tmp_path):
    path = tmp_path / "photo.jpg"
    picture().save(path, xmp=mwg(face("Ann") + face("Bob", x="0.1", w="0.1")))
    (tmp_path / "photo.jpg.xmp").write_bytes(mwg(face("Anna")))
    (tmp_path / "Photo.XMP").write_bytes(b"nothing")
    names = read_names(str(path))
    assert [who.name for who in names.regions] == ["Anna", "Bob"]
    assert names.problems == (f"{tmp_path / 'Photo.XMP'}: This file is no XMP that can be read.",)


def test_a_photo_that_cannot_be_read_is_a_failure(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"nothing")
    assert isinstance(read_names(str(path)), Failure)


def test_a_date_is_found_in_either_sidecar(tmp_path):
    path = tmp_path / "photo.jpg"
    picture().save(path)
    (tmp_path / "photo.jpg.xmp").write_bytes(mwg(face("Anna")))
    dated = packet("", 'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:DateTimeOriginal="1988-02-03T10:00:00"')
    (tmp_path / "photo.xmp").write_bytes(dated)
    assert decode.read(str(path)).info.taken_at == datetime(1988, 2, 3, 10)


def test_words_for_nobody_are_no_names():
    nobody = face("Unknown", x="0.2") + face("ignored", x="0.8") + face("_UNKNOWN_")  # osxphotos' for the nameless
    persons = "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Unknown</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    assert {person.name for person in read(mwg(nobody), packet(persons))} == {""}


def test_groups_of_people_written_beside_them_are_nobody():
    tags = """<digiKam:TagsList><rdf:Seq><rdf:li>People</rdf:li><rdf:li>People/Family</rdf:li>
      <rdf:li>People/Family/Ours</rdf:li><rdf:li>People/Family/Ours/Anna</rdf:li><rdf:li>People/Bob</rdf:li></rdf:Seq>
      </digiKam:TagsList><lr:hierarchicalSubject><rdf:Bag><rdf:li>People|Family</rdf:li>
      <rdf:li>People|Family|Cem</rdf:li></rdf:Bag></lr:hierarchicalSubject>"""
    assert [person.name for person in read(packet(tags))] == ["Anna", "Bob", "Cem"]
