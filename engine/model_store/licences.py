"""The licences of the weights: shown in full, accepted once, recorded with the hash of the text that was shown.

They are their owners' and not this program's: it reads them out, and says no more of them than is known.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine import paths
from engine.errors import LicenceNotAccepted, ModelStoreError
from engine.locations import write_json
from engine.model_store.connection import ConnectionFailed, read_small
from engine.model_store.file_names import is_licence
from engine.model_store.hub import Listing, RemoteFile, endpoint, explain, list_repository, token
from engine.model_store.published import GEMMA_LICENCE, SANA_LICENCE, PublishedModel

MAX_LICENCE_BYTES = 256 << 10
_MAX_RECORD_BYTES = 1 << 20
_MAX_RECORDS = 500

_SANA_SUMMARY = (
    "The weights of Sana are NVIDIA's and have a licence of their own, other than this program's Apache-2.0. As far as "
    "is known, it allows research and other non-commercial use, and no commercial use. The text decides, not this "
    "summary."
)
_GEMMA_SUMMARY = (
    "The model contains Google's language model Gemma 2, under the Gemma Terms of Use with their Prohibited Use "
    "Policy. Among other things, they list uses that are forbidden, and bind whoever passes the model on to pass on "
    "the terms as well. The text decides, not this summary."
)
_GEMMA_TERMS = "https://ai.google.dev/gemma/terms"
_GEMMA_POLICY = "https://ai.google.dev/gemma/prohibited_use_policy"


@dataclass(frozen=True, slots=True)
class Licence:
    """One text to accept."""

    identifier: str
    title: str
    summary: str  # in our own words
    text: str  # what is shown, and what the hash is of
    address: str  # where it can be read
    accepted: bool

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


def needed_licences(entry: PublishedModel) -> tuple[Licence, ...]:
    """The licences of a model, with the texts as the hub has them now, and whether each is accepted already.

    Raises:
        ModelStoreError: the hub cannot be reached, or the text there cannot be read.
    """
    steps = _list_and_read(entry)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            licences: tuple[Licence, ...] = end.value
            return licences


def read_licences(entry: PublishedModel, listing: Listing) -> Generator[None, None, tuple[Licence, ...]]:
    """As `needed_licences`, of a repository that has been listed; yields while it waits."""
    recorded, licences = _recorded(), []
    for identifier in entry.licences:
        assert identifier in (SANA_LICENCE, GEMMA_LICENCE)
        licence = (yield from _sana_licence(listing)) if identifier == SANA_LICENCE else _gemma_licence()
        licences.append(replace(licence, accepted=(licence.identifier, licence.sha256) in recorded))
    return tuple(licences)


def _list_and_read(entry: PublishedModel) -> Generator[None, None, tuple[Licence, ...]]:
    listing = yield from list_repository(entry.repository)
    return (yield from read_licences(entry, listing))


def accept(licences: Iterable[Licence]) -> None:
    """Records that the user has accepted these texts.

    Raises:
        ModelStoreError: the record cannot be written.
    """
    records = _read_records()
    known = _recorded()
    for licence in licences:
        if (licence.identifier, licence.sha256) not in known:
            date = datetime.now(UTC).isoformat(timespec="seconds")
            records.append({"licence": licence.identifier, "sha256": licence.sha256, "date": date})
    try:
        write_json(record_file(), {"accepted": records[-_MAX_RECORDS:]})
    except OSError as error:
        raise ModelStoreError(
            f"{record_file()} cannot be written ({error.strerror}), so nothing was accepted: check its permissions."
        ) from None


def check_accepted(licences: Iterable[Licence]) -> None:
    """
    Raises:
        LicenceNotAccepted: one is not.
    """
    if missing := [licence.title for licence in licences if not licence.accepted]:
        raise LicenceNotAccepted(
            f"Nothing was fetched, because these licences are not accepted: {', '.join(missing)}. "
            "Read and accept them on the Models page or with `sana-desktop models download`."
        )


def record_file() -> Path:
    return paths.config_folder() / "accepted_licences.json"


def _sana_licence(listing: Listing) -> Generator[None, None, Licence]:
    file = next((file for file in sorted(listing.files, key=_licence_order) if is_licence(file.path)), None)
    address = f"{endpoint()}/{listing.repository}"
    if file is None:
        text = (
            f"The repository {listing.repository} holds no licence file. Its page, {address}, says under which terms "
            "the weights may be used."
        )
        return Licence(SANA_LICENCE, "the licence of the Sana weights", _SANA_SUMMARY, text, address, False)
    text = yield from _read_text(listing, file)
    address += f"/blob/{listing.revision}/{file.path}"
    return Licence(SANA_LICENCE, "the licence of the Sana weights", _SANA_SUMMARY, text, address, False)


def _licence_order(file: RemoteFile) -> tuple[bool, str]:
    return not file.path.upper().startswith("LICEN"), file.path


def _gemma_licence() -> Licence:
    text = f"{_GEMMA_SUMMARY}\n\nThe terms: {_GEMMA_TERMS}\nThe policy: {_GEMMA_POLICY}\n"
    return Licence(GEMMA_LICENCE, "the Gemma Terms of Use", _GEMMA_SUMMARY, text, _GEMMA_TERMS, False)


def _read_text(listing: Listing, file: RemoteFile) -> Generator[None, None, str]:
    """The text of a small file, which must be what the listing promises."""
    try:
        data = yield from read_small(listing.url(file), token(), min(file.size, MAX_LICENCE_BYTES))
    except ConnectionFailed as failure:
        raise ModelStoreError(explain(failure, listing.repository)) from None
    git = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
    if git != file.git_sha1 and hashlib.sha256(data).hexdigest() != file.sha256:
        raise ModelStoreError(
            f"{file.path} of {listing.repository} is not what the hub promises, so it cannot be shown: try again later."
        )
    text = data.decode("utf-8", errors="replace")
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n\t")  # a terminal obeys others


def _recorded() -> set[tuple[str, str]]:
    return {(str(record.get("licence")), str(record.get("sha256"))) for record in _read_records()}


def _read_records() -> list[dict[str, Any]]:
    """What was accepted; nothing if the file is not what it should be, and then the user is asked again."""
    try:
        with record_file().open("rb") as opened:
            values = json.loads(opened.read(_MAX_RECORD_BYTES))
    except (OSError, ValueError, RecursionError):
        return []
    listed = values.get("accepted") if isinstance(values, dict) else None
    return [record for record in listed if isinstance(record, dict)] if isinstance(listed, list) else []
