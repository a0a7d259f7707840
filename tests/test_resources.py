"""The files in resources/ are found, complete, and installed with Jobtag."""

from __future__ import annotations

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app import resources
from app.core.errors import SetupError

TOP = Path(__file__).resolve().parent.parent
RESOURCES = TOP / "resources"
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def _wheel() -> dict[str, dict[str, str]]:
    with (TOP / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]


def test_a_checkout_uses_its_own_resources() -> None:
    assert resources.sample_postings() == RESOURCES / "sample" / "postings.jsonl"
    assert resources.sample_postings("pl") == RESOURCES / "sample" / "pl" / "postings.jsonl"
    assert resources.icon("jobtag") == RESOURCES / "icons" / "jobtag.svg"


def test_an_installed_copy_uses_those_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "_resources" / "icons" / "jobtag.svg"
    installed.parent.mkdir(parents=True)
    installed.touch()
    monkeypatch.setattr(resources, "PLACES", (tmp_path / "_resources", RESOURCES))
    assert resources.icon("jobtag") == installed


def test_a_missing_file_is_one_sentence_that_says_what_to_do() -> None:
    with pytest.raises(SetupError, match=r"^Jobtag's own file icons/none\.svg is missing\. .* again\.$"):
        resources.icon("none")


def test_every_file_the_program_may_ask_for_goes_into_the_wheel() -> None:
    mapped = [TOP / source for target in ("force-include", "shared-data") for source in _wheel()[target]]
    left_out = [
        path.relative_to(TOP)
        for path in RESOURCES.rglob("*")
        if path.is_file() and not any(path.is_relative_to(source) for source in mapped)
    ]
    assert left_out == []
    assert [source for source in mapped if not source.exists()] == []


def test_in_the_wheel_a_resource_keeps_its_name() -> None:
    for source, place in _wheel()["force-include"].items():
        assert place == source.replace("resources/", "app/_resources/", 1)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_plain_drawing(path: Path) -> None:
    root = ET.parse(path).getroot()
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "g", "path", "rect"}
    if path.stem != "jobtag":
        assert root.get("viewBox") == "0 0 24 24"
        assert root.get("stroke") == "currentColor"


class KeepsCase(configparser.ConfigParser):
    """Keys of desktop entries keep their case."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def test_the_desktop_entry_and_the_file_type_belong_together() -> None:
    entry = KeepsCase(interpolation=None)
    entry.read(RESOURCES / "desktop" / "jobtag.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    mime = ET.parse(RESOURCES / "desktop" / "jobtag-mime.xml").getroot()
    types = [element.get("type") for element in mime.iter() if element.tag.endswith("mime-type")]
    globs = [element.get("pattern") for element in mime.iter() if element.tag.endswith("glob")]
    assert desktop["MimeType"].rstrip(";").split(";") == types
    assert globs == ["*.jobtag"]
    assert desktop["Exec"].split()[0] == "jobtag"


def test_each_system_library_has_its_package() -> None:
    libraries = resources.system_libraries()
    assert {"libEGL.so.1", "libxcb-cursor.so.0", "libfontconfig.so.1"} <= libraries.keys()
    assert all(re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library) for library in libraries)
    assert all(re.fullmatch(r"lib[a-z0-9.+-]+", package) for package in libraries.values())
