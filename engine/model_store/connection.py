"""The one place that opens connections: GET over HTTP(S), with timeouts, redirects and partial answers.

A thread reads the answer, so that whoever iterates is asked four times a second whether to go on even while the server
is silent. The token goes to the hub's own address and nowhere else, least of all to the storage that it redirects to.
Every connection is counted before it is opened (`connection_count.py`).
"""

from __future__ import annotations

import contextlib
import http.client
import queue
import re
import threading
from collections.abc import Generator
from dataclasses import dataclass
from email.message import Message
from typing import IO
from urllib import request as requests
from urllib.error import HTTPError
from urllib.parse import urlsplit

from engine.connection_count import opened_connections
from engine.version import PROGRAM_NAME, VERSION

CHUNK = 256 << 10  # bytes
TIMEOUT = 30.0  # seconds without a byte
_POLL = 0.25  # seconds
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")
_OWN_MACHINE = ("127.0.0.1", "localhost", "::1")
_PASSING_STATUS = (408, 425, 429, 500, 502, 503, 504)


class ConnectionFailed(Exception):
    """No answer, or one that says no. `passing`: it may be different in a while."""

    def __init__(self, reason: str, status: int = 0, passing: bool = True, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status  # 0: no answer
        self.passing = passing
        self.wait = wait  # seconds that the server asks to wait


@dataclass(frozen=True, slots=True)
class Opened:
    """The answer begins."""

    start: int  # position in the file of the first byte that comes
    total: int | None  # size of the whole file, where the server says so
    etag: str  # "" if there is none, or a weak one


def read_small(url: str, token: str, limit: int) -> Generator[None, None, bytes]:
    """Returns the whole answer; yields while it waits.

    Raises:
        ConnectionFailed: also for an answer of more than `limit` bytes.
    """
    parts: list[bytes] = []
    with contextlib.closing(stream(url, token)) as items:
        for item in items:
            if isinstance(item, bytes):
                parts.append(item)
                if sum(map(len, parts)) > limit:
                    raise ConnectionFailed(f"an answer of more than {limit} bytes", passing=False)
            yield
    return b"".join(parts)


def stream(url: str, token: str, start: int = 0, etag: str = "") -> Generator[Opened | bytes | None, None, None]:
    """First `Opened`, then the bytes as they come, at most CHUNK at once; None whenever nothing came for a while.

    Args:
        start: position of the first byte wanted. A server may begin at 0 all the same: see `Opened`.
        etag: of the file that the bytes before `start` came from: a changed file is sent from 0.
    Raises:
        ConnectionFailed: the server refuses, is silent for TIMEOUT, or breaks off. An answer that ends early without
            a word raises nothing: count the bytes.
    """
    arrived: queue.Queue[Opened | bytes | ConnectionFailed | None] = queue.Queue(maxsize=2)
    stopped = threading.Event()
    arguments = (_request(url, token, start, etag), arrived, stopped)
    threading.Thread(target=_read, args=arguments, name="download", daemon=True).start()
    try:
        while True:
            try:
                item = arrived.get(timeout=_POLL)
            except queue.Empty:
                yield None
                continue
            if item is None:
                return
            if isinstance(item, ConnectionFailed):
                raise item
            yield item
    finally:
        stopped.set()


def _request(url: str, token: str, start: int, etag: str) -> requests.Request:
    request = requests.Request(url, headers={"User-Agent": f"{PROGRAM_NAME.replace(' ', '')}/{VERSION}"})
    if start:
        request.add_header("Range", f"bytes={start}-")
        if etag:
            request.add_header("If-Range", etag)
    place = urlsplit(url)
    if token and (place.scheme == "https" or place.hostname in _OWN_MACHINE):
        request.add_unredirected_header("Authorization", f"Bearer {token}")
    return request


def _read(
    request: requests.Request, arrived: queue.Queue[Opened | bytes | ConnectionFailed | None], stopped: threading.Event
) -> None:
    """The thread: everything that comes goes into the queue; None at the end."""

    def put(item: Opened | bytes | ConnectionFailed | None) -> bool:
        while not stopped.is_set():
            try:
                arrived.put(item, timeout=_POLL)
                return True
            except queue.Full:
                continue
        return False

    try:
        with _opener().open(request, timeout=TIMEOUT) as response:
            going_on = put(_opened(response.status, response.headers))
            while going_on and (chunk := response.read1(CHUNK)):
                going_on = put(chunk)
        put(None)
    except HTTPError as error:
        put(_refused(error))
        error.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        put(ConnectionFailed(_reason(error)))


def _opener() -> requests.OpenerDirector:
    """Not urllib's default, which would also read file: and ftp: addresses."""
    opener = requests.OpenerDirector()
    for handler in (
        requests.ProxyHandler(),
        _Http(),
        _Https(),
        requests.HTTPErrorProcessor(),
        requests.HTTPDefaultErrorHandler(),
        requests.UnknownHandler(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


class _Http(requests.HTTPHandler):
    def http_open(self, req: requests.Request) -> http.client.HTTPResponse:
        opened_connections.note(urlsplit(req.full_url).hostname or "")
        return super().http_open(req)


class _Https(requests.HTTPSHandler):
    def https_open(self, req: requests.Request) -> http.client.HTTPResponse:
        opened_connections.note(urlsplit(req.full_url).hostname or "")
        return super().https_open(req)


class _Redirects(requests.HTTPRedirectHandler):
    max_redirections = 8

    def redirect_request(
        self, req: requests.Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> requests.Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if new.scheme != "https" and new.scheme != old.scheme:
            raise HTTPError(req.full_url, 495, "it redirects to an address without encryption", headers, fp)
        followed = super().redirect_request(req, fp, code, msg, headers, newurl)
        authorization = req.unredirected_hdrs.get("Authorization")
        if followed is not None and authorization and (old.scheme, old.netloc) == (new.scheme, new.netloc):
            followed.add_unredirected_header("Authorization", authorization)
        return followed


def _opened(status: int, headers: Message) -> Opened:
    etag = headers.get("ETag", "")
    etag = etag if etag.startswith('"') and len(etag) <= 200 else ""
    length = headers.get("Content-Length", "")
    if status != 206:
        return Opened(0, int(length) if length.isascii() and length.isdigit() and len(length) < 19 else None, etag)
    place = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
    if place is None:
        raise ValueError("a partial answer that does not say which part it is")
    return Opened(int(place[1]), None if place[2] == "*" else int(place[2]), etag)


def _refused(error: HTTPError) -> ConnectionFailed:
    if 300 <= error.code < 400:
        return ConnectionFailed("it redirects in a circle, or to what is no web address", error.code, passing=False)
    wait = error.headers.get("Retry-After", "") if error.headers else ""
    seconds = min(float(wait), 60.0) if wait.isascii() and wait.isdigit() and len(wait) < 9 else 0.0
    reason = f"HTTP {error.code}: {' '.join(str(error.reason).split())[:100]}"
    return ConnectionFailed(reason, error.code, error.code in _PASSING_STATUS, seconds)


def _reason(error: BaseException) -> str:
    inner = getattr(error, "reason", None)  # of a URLError
    if isinstance(inner, BaseException):
        return _reason(inner)
    if isinstance(error, TimeoutError):
        return f"no answer for {TIMEOUT:.0f} seconds"
    text = getattr(error, "strerror", None) or inner or str(error) or type(error).__name__
    return " ".join(str(text).split())[:150]
