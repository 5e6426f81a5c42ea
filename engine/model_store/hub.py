"""What the hub holds: the files of a repository, with sizes and hashes, at one commit.

Speaks the hub's documented API itself. Its client library would bring an HTTP library of its own, which changed between
its releases, reads answers of any size, and sends the token wherever it is told to.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from engine.errors import ModelStoreError
from engine.model_store.connection import ConnectionFailed, read_small
from engine.model_store.file_names import is_safe_path, is_wanted_kind

ENDPOINT_VARIABLE, TOKEN_VARIABLE, OFFLINE_VARIABLE = "HF_ENDPOINT", "HF_TOKEN", "HF_HUB_OFFLINE"
"""The hub's own variables: another address (a mirror), the token of an account, and no connections at all."""

MAX_LIST_BYTES = 8 << 20
MAX_FILES = 2000
MAX_WEIGHTS_BYTES = 64 << 30  # of one file; the largest published one has 10 GB
MAX_TEXT_BYTES = 64 << 20  # of one other file; the tokenizer has 34 MB

_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file at the listed commit. Large ones have a SHA-256, small ones git's own hash."""

    path: str
    size: int  # bytes
    sha256: str = ""  # hexadecimal, or ""
    git_sha1: str = ""  # of the blob: SHA-1 of "blob <size>\0" and the bytes; or ""


@dataclass(frozen=True, slots=True)
class Listing:
    repository: str
    revision: str  # the commit
    gated: bool  # the hub wants an account whose owner has agreed to its terms
    files: tuple[RemoteFile, ...]

    def file(self, path: str) -> RemoteFile | None:
        return next((file for file in self.files if file.path == path), None)

    def url(self, file: RemoteFile) -> str:
        return f"{endpoint()}/{self.repository}/resolve/{self.revision}/{quote(file.path)}"


def list_repository(repository: str, revision: str = "main") -> Generator[None, None, Listing]:
    """Asks the hub, and yields while it waits. Names and sizes that cannot be are left out or refused: `file_names`.

    Raises:
        ModelStoreError: no connection, no such repository, no access, or an answer that makes no sense.
    """
    assert _REPOSITORY.fullmatch(repository), repository
    url = f"{endpoint()}/api/models/{repository}/revision/{quote(revision, safe='')}?blobs=true"
    try:
        answer = json.loads((yield from read_small(url, token(), MAX_LIST_BYTES)))
    except ConnectionFailed as failure:
        raise ModelStoreError(explain(failure, repository)) from None
    except (ValueError, RecursionError):
        raise ModelStoreError(_nonsense(repository, "no JSON")) from None
    return _listing(repository, answer)


def endpoint() -> str:
    """The hub's address, without a slash at the end.

    Raises:
        ModelStoreError: connections are forbidden by the environment, or HF_ENDPOINT is no address.
    """
    if os.environ.get(OFFLINE_VARIABLE, "").upper() in ("1", "ON", "YES", "TRUE"):
        raise ModelStoreError(
            f"{OFFLINE_VARIABLE} is set, so no connection was opened: unset it, "
            "or bring the model in from a folder with `sana-desktop models import`."
        )
    address = (os.environ.get(ENDPOINT_VARIABLE) or "https://huggingface.co").rstrip("/")
    try:
        place = urlsplit(address)
        fits = place.scheme in ("https", "http") and bool(place.hostname) and not place.query and " " not in address
    except ValueError:
        fits = False
    if not fits:
        raise ModelStoreError(
            f"{ENDPOINT_VARIABLE} is {address[:200]!r}, which is no web address: correct or unset it."
        )
    return address


def token() -> str:
    """Of the user's account, or "" for none. One with a line break in it would be a second header."""
    given = os.environ.get(TOKEN_VARIABLE, "").strip()
    return given if given.isascii() and given.isprintable() else ""


def explain(failure: ConnectionFailed, repository: str) -> str:
    """A failed connection in one sentence for the user."""
    host = urlsplit(endpoint()).netloc.rsplit("@", 1)[-1]
    if failure.status == 404:
        return f"{host} has no {repository}, or not this file of it: the model may have moved; try another one."
    if failure.status in (401, 403):
        return (
            f"{host} does not give {repository} to everybody (HTTP {failure.status}): agree to its terms on its page "
            f"with an account of yours, and set {TOKEN_VARIABLE} to a token of that account."
        )
    if failure.status == 429:
        return f"{host} has had too many requests from here (HTTP 429): wait a while, then give the same command again."
    if failure.status:
        return f"{host} did not answer as it should ({failure.reason}): try again later."
    return f"The connection to {host} failed ({failure.reason}): check it, then give the same command again."


def _listing(repository: str, answer: Any) -> Listing:
    if not isinstance(answer, dict):
        raise ModelStoreError(_nonsense(repository, "no object"))
    revision, siblings = answer.get("sha"), answer.get("siblings")
    if not isinstance(revision, str) or not _COMMIT.fullmatch(revision):
        raise ModelStoreError(_nonsense(repository, "no commit"))
    if not isinstance(siblings, list) or len(siblings) > MAX_FILES:
        raise ModelStoreError(_nonsense(repository, "no list of files"))
    files: dict[str, RemoteFile] = {}
    for entry in siblings:
        name = entry.get("rfilename") if isinstance(entry, dict) else None
        if not isinstance(name, str) or not is_safe_path(name) or not is_wanted_kind(name):
            continue  # never asked for; whether what is needed is there is seen later
        if name.lower() in (known.lower() for known in files):
            raise ModelStoreError(_nonsense(repository, "the same name twice"))
        files[name] = _file(repository, name, entry)
    return Listing(repository, revision, answer.get("gated") not in (False, None), tuple(files.values()))


def _file(repository: str, name: str, entry: dict[str, Any]) -> RemoteFile:
    large = entry.get("lfs")
    if isinstance(large, dict):
        size, hashed, form = large.get("size"), large.get("sha256"), _SHA256
    else:
        size, hashed, form = entry.get("size"), entry.get("blobId"), _COMMIT
    limit = MAX_WEIGHTS_BYTES if name.endswith(".safetensors") else MAX_TEXT_BYTES
    if type(size) is not int or not 0 <= size <= limit:
        raise ModelStoreError(_nonsense(repository, f"the size of {name} cannot be"))
    if not isinstance(hashed, str) or not form.fullmatch(hashed):
        raise ModelStoreError(_nonsense(repository, f"{name} has no usable hash"))
    return RemoteFile(name, size, sha256=hashed) if form is _SHA256 else RemoteFile(name, size, git_sha1=hashed)


def _nonsense(repository: str, what: str) -> str:
    return f"The hub's answer about {repository} makes no sense ({what}), so nothing was fetched: try again later."
