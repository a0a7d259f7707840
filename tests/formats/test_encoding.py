"""Encodings, detected from pieces of a file."""

from __future__ import annotations

import pytest

from app.formats.encoding import MARK_ERRORS, UNDECODABLE, guess_encoding

POLISH = (
    "Poszukujemy doświadczonych pracowników na stanowisko: kierowca wózka widłowego. Żądamy zaświadczeń. "
)
RUSSIAN = "Требуется опытный инженер-программист для работы в офисе, полный рабочий день, оплата договорная. "
CZECH = "Hledáme zkušeného řidiče vysokozdvižného vozíku, nástup možný ihned, příspěvek na ubytování. "
HUNGARIAN = "Tapasztalt szoftverfejlesztőt keresünk, teljes munkaidőben, versenyképes fizetés, gyűjtőhely. "
TURKISH = (
    "Deneyimli yaz\u0131l\u0131m mühendisi ar\u0131yoruz, tam zamanl\u0131 çal\u0131şma, "
    "İstanbul, şirket arac\u0131 sağlan\u0131r, değişken. "
)
GERMAN = "Wir suchen für unser Büro in Köln eine größere Zahl erfahrener Pflegekräfte – Vollzeit, täglich. "
SPANISH = "Buscamos ingeniería de producción con experiencia, jornada completa, mañana; inglés y alemán. "
JAPANESE = "経験豊富なソフトウェアエンジニアを募集しています。勤務地は東京です。リモートワークも可能です。"
FRENCH = "Nous recherchons une infirmière diplômée d’État, motivée et expérimentée, à temps plein, à Genève. "


def _codec(samples: list[bytes]) -> str:
    return guess_encoding(samples)[0]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (CZECH, "cp1250"),
        (HUNGARIAN, "cp1250"),
        (TURKISH, "cp1254"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (FRENCH, "cp1252"),
    ],
)
def test_old_encodings_are_detected_from_their_texts(text: str, encoding: str) -> None:
    content = ("Plain words first.\n" * 50 + text * 20).encode(encoding)
    assert content.decode(_codec([content])) == content.decode(encoding)


def test_pieces_may_begin_and_end_within_a_character() -> None:
    content = "größer 職位".encode() * 100
    assert _codec([content[:50], content[2:61], content[1:44]]) == "utf-8"


def test_a_few_wrong_bytes_leave_it_utf_8() -> None:
    assert _codec([RUSSIAN.encode() + b"\xe4 \xff"]) == "utf-8"


def test_a_line_in_another_encoding_leaves_the_others_utf_8() -> None:
    lines = [b"id,text", "1,Bäcker".encode(), "2,Köchin".encode("cp1252"), b"3,Nurse"]
    assert _codec([b"\n".join(lines)]) == "utf-8"
    assert _codec([b"\n".join(reversed(lines))]) == "utf-8"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (JAPANESE, "shift_jis"),
        (POLISH, "cp1250"),
    ],
)
def test_a_few_short_lines_show_an_old_encoding(text: str, encoding: str) -> None:
    content = "\n".join(["id,text", *text.replace(",", " ").split(" ")]).encode(encoding)
    assert content.decode(_codec([content])) == content.decode(encoding)


def test_a_legacy_tail_after_a_plain_head_is_noticed() -> None:
    assert _codec([b"plain " * 100, FRENCH.encode("cp1252") * 5]) == "cp1252"


@pytest.mark.parametrize("content", [b"", b"a", b"\0\0\0\0", b"\xff", bytes(range(256))])
def test_anything_gets_an_encoding_that_decodes(content: bytes) -> None:
    content.decode(_codec([content]), MARK_ERRORS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-be", "shift_jis", "gb18030", "ascii"])
def test_invalid_bytes_are_marked(encoding: str) -> None:
    assert UNDECODABLE in b"a\xff\xff\xff\xff\xff\xd8".decode(encoding, MARK_ERRORS)


@pytest.mark.parametrize("content", [b"ab\0c", b"a\0bc", b"text\na\0b\n", b"\0abc"])
def test_a_single_zero_byte_is_damage_and_no_utf_16(content: bytes) -> None:
    assert guess_encoding([content]) == ("utf-8", False)
