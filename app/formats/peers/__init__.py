"""Files of other programs, recognised by their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.formats.peers.argilla import Argilla1, Argilla2, ArgillaTable
from app.formats.peers.label_sleuth import LabelSleuth
from app.formats.peers.label_studio import LabelStudioJson, LabelStudioTable
from app.formats.peers.potato import Potato, PotatoTable
from app.formats.peers.predictions import Predictions
from app.formats.peers.prodigy import Prodigy
from app.formats.peers.refinery import Refinery
from app.formats.peers.schema_org import SchemaOrg
from app.formats.peers.spacy import Spacy

if TYPE_CHECKING:
    from app.formats.peers.base import Peer

PEERS: tuple[Peer, ...] = (
    LabelStudioJson(),
    LabelStudioTable(),
    Prodigy(),
    Argilla2(),
    ArgillaTable(),
    Argilla1(),
    Spacy(),
    Potato(),
    PotatoTable(),
    LabelSleuth(),
    Refinery(),
    SchemaOrg(),
    Predictions(),
)
"""The first program in this order that recognises a file reads it. To add one, add a file and a line."""
