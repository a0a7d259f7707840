"""Detect the encoding of a text, and decode so that invalid bytes stay noticeable."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from app.core.errors import InputError
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDECODABLE = "\udc80"
"""Replaces invalid bytes in decoded text. Decoders never produce a lone surrogate themselves."""

MARK_ERRORS = "jobtag.mark"
"""The decoding error handler that writes ``UNDECODABLE``."""

_BYTE_ORDER_MARKS = (
    # UTF-32's little-endian mark begins with that of UTF-16, so it is tried first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_GUESSED = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8_r",
    "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp874", "iso8859_2", "iso8859_5", "iso8859_15",
)  # fmt: skip
"""Candidates for guessing: encodings in which job postings really occur, so no EBCDIC."""

_OF_ONE_BYTE = (
    "cp1252", "cp1250", "cp1254", "cp1257", "cp1251", "cp1253", "cp1255", "cp1256", "iso8859_2",
    "iso8859_15", "iso8859_9", "iso8859_13", "iso8859_7", "iso8859_5", "koi8_r", "koi8_u", "cp852", "cp850",
    "cp437", "cp857", "cp866", "mac_roman", "mac_latin2", "mac_cyrillic", "mac_greek", "mac_turkish",
)  # fmt: skip
"""Candidates that the letters of languages distinguish, the more common ones first."""

_LATIN = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "äöüß", "àâæçèéêëîïôœùûüÿ", "áéíñóúü¿¡ºª", "áâãàçéêíóôõúüºª", "àèéìíîòóùú", "áèéëïóöü", "åäöæøé",
        "áæéíðóöúýþ", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž",
        "āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž", "çğ\u0131İöşüâîû",
    )
)  # fmt: skip
"""The letters beyond ASCII of a language in Latin letters, or of a few close ones."""

_OTHER_SCRIPTS = (
    ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "оеаинтсрвл"),
    ("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяђјљњћџў", "оаниевтрсі"),
    ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "αοιετσνηρκ"),
    ("אבגדהוזחטיךכלםמןנסעףפץצקרשת", "יוהלמאתרבש"),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگ،؟", "اليمنوتربة"),
)
"""The letters of a language in another script, and the most frequent of them."""

_USUAL_SIGNS = frozenset("\u2018\u2019“”„\u2013—…«»€£°·•§®©\u00a0²")
_MOSTLY_LETTERS = 0.97
"""The share of signs that have to belong to one language."""

_NO_ENCODINGS = frozenset(
    ("unicode_escape", "raw_unicode_escape", "punycode", "idna", "undefined", "utf_7", "charmap")
)
"""Python codecs that turn bytes into text but are not encodings of files."""

_TWO_SCRIPTS = re.compile(r"[A-Za-z](?=[^\x00-\x7f])[^\W\d_]|(?=[^\x00-\x7f])[^\W\d_][A-Za-z]")

_GUESS_BYTES = 16_384
_SHOWN_LENGTH = 40
_WESTERN_CODEC = "cp1252"


def _mark(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return UNDECODABLE, error.end


codecs.register_error(MARK_ERRORS, _mark)


def known_encoding(name: str) -> str:
    """The codec with this name. Raises InputError if there is none."""
    try:
        bytes(4).decode(name)  # four, since UTF-32 has no shorter text
        codec = codecs.lookup(name).name
        if codec.replace("-", "_") in _NO_ENCODINGS:
            raise LookupError(name)
        return codec
    except (LookupError, UnicodeError, ValueError):
        raise InputError(
            tr(
                'There is no encoding "{name}"; try utf-8, utf-16 or cp1252, or leave it to Jobtag '
                "to find out.",
                name=name[:_SHOWN_LENGTH],
            )
        ) from None


def guess_encoding(samples: Sequence[bytes]) -> tuple[str, bool]:
    """The codec that a file is most likely written in, and whether that is only a guess.

    ``samples`` are pieces of the file, its beginning first; later ones may start and end within a character.
    Asked in turn: a byte order mark, zero bytes where UTF-16 has them, UTF-8, then charset-normalizer.
    A text that is UTF-8 but for a few bytes, or for less than half of the lines that could tell, counts as
    UTF-8: those bytes are marked when it is read. Hardly a line in another encoding is UTF-8 by chance.
    """
    head = samples[0] if samples else b""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return codec, False
    wide = _wide_encoding(head)
    if wide:
        return wide, False
    if all(map(_is_utf_8, samples)):
        return "utf-8", False
    fitting = broken = sound_lines = broken_lines = 0
    for sample in samples:
        if sample.isascii():
            continue
        for line in _decoded_piece(sample).split("\n"):
            if line.isascii():
                continue
            marks = line.count(UNDECODABLE)
            broken += marks
            fitting += sum(not char.isascii() for char in line) - marks
            broken_lines += marks > 0
            sound_lines += not marks
    if not broken or fitting > 4 * broken or sound_lines >= max(1, broken_lines):
        return "utf-8", False
    return _guessed_encoding(samples), True


def _is_utf_8(sample: bytes) -> bool:
    """Whether a piece is UTF-8 throughout, apart from characters cut off at its ends."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(_from_a_character_on(sample))
    except UnicodeDecodeError:
        return False
    return True


def _decoded_piece(sample: bytes) -> str:
    """The sample as UTF-8, without partial characters at its ends."""
    return codecs.getincrementaldecoder("utf-8")(MARK_ERRORS).decode(_from_a_character_on(sample))


def _from_a_character_on(sample: bytes) -> bytes:
    start = 0
    while start < min(3, len(sample)) and sample[start] & 0xC0 == 0x80:
        start += 1
    return sample[start:]


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, detected by the positions of zero bytes."""
    piece = head[:4096]
    if len(piece) < 4 or piece.count(0) < max(2, len(piece) // 5):  # one alone is damage
        return None
    zeros = [piece[place::4].count(0) * 4 / len(piece) for place in range(4)]
    if min(zeros[2:]) > 0.9 and zeros[1] > 0.5:
        return "utf-32-le"
    if min(zeros[:2]) > 0.9 and zeros[2] > 0.5:
        return "utf-32-be"
    if zeros[1] + zeros[3] > 3 * (zeros[0] + zeros[2]):
        return "utf-16-le"
    if zeros[0] + zeros[2] > 3 * (zeros[1] + zeros[3]):
        return "utf-16-be"
    return None


def _guessed_encoding(samples: Sequence[bytes]) -> str:
    lines = [line for sample in samples for line in sample.split(b"\n") if not line.isascii()]
    telling = b"\n".join(lines)[:_GUESS_BYTES]
    by_letters = _by_letters(telling)
    if by_letters:
        return by_letters
    japanese = _japanese(telling)
    if japanese:
        return japanese
    # Imported only here, for a quick start: most files are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(telling, cp_isolation=list(_GUESSED)).best()
    if best is None or _WESTERN_CODEC in best.could_be_from_charset:
        return _WESTERN_CODEC  # the most common of those that give the same text
    return best.encoding


def _japanese(sample: bytes) -> str:
    """The encoding under which the sample is Japanese, with a fifth of its signs hiragana; "" if none is."""
    for codec in ("shift_jis", "euc_jp"):
        text = sample.decode(codec, MARK_ERRORS)
        signs = [char for char in text if not char.isascii()]
        hiragana = sum("\u3041" <= char <= "\u3096" for char in signs)
        if UNDECODABLE not in text[:-1] and 5 * hiragana >= max(1, len(signs)):
            return codec
    return ""


def _by_letters(sample: bytes) -> str:
    """The encoding under which the signs beyond ASCII are letters of one language; "" if none fits.

    A capital within a word counts against it, and so does a word in two scripts: "KÔln" and "Kљln" are no
    words.
    """
    best, best_score = "", -1.0
    for codec in _OF_ONE_BYTE:
        text = sample.decode(codec, MARK_ERRORS)
        signs = [char for char in text if not char.isascii() and char not in _USUAL_SIGNS]
        usual = sum(not char.isascii() for char in text) - len(signs)
        if not signs or usual > 2 * len(signs):
            continue
        odd = sum(
            before.islower() and char.isupper() for before, char in pairwise(text) if not char.isascii()
        )
        for letters in _LATIN:
            share = (sum(map(letters.__contains__, signs)) - odd) / len(signs)
            if share > _MOSTLY_LETTERS and share - usual / len(signs) > best_score:
                best, best_score = codec, share - usual / len(signs)
        mixed = len(_TWO_SCRIPTS.findall(text))
        lower = "".join(signs).lower()
        for all_letters, frequent in _OTHER_SCRIPTS:
            share = (sum(map(all_letters.__contains__, lower)) - odd - mixed) / len(signs)
            score = share + (sum(map(frequent.__contains__, lower)) - usual) / len(signs)
            if share > _MOSTLY_LETTERS and score > best_score:
                best, best_score = codec, score
    return best
