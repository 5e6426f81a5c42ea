"""A hub on the loopback address: the documented API, redirects to a second server, partial answers, and every trouble.

Content is plain bytes by path. `trouble` lists what the next answers for a file do wrong, one entry an answer.
"""

from __future__ import annotations

import hashlib
import http.server
import json
import math
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

REVISION = "0123456789abcdef0123456789abcdef01234567"
_CHUNK = 16 << 10


@dataclass(frozen=True)
class Trouble:
    """What one answer does wrong."""

    status: int = 0  # instead of the file
    headers: tuple[tuple[str, str], ...] = ()
    cut_after: int | None = None  # bytes of the answer's body
    replace: bytes | None = None  # other content
    ignore_range: bool = False
    ignore_if_range: bool = False
    no_length: bool = False
    etag: str = ""
    shift: int = 0  # the partial answer begins so many bytes further than asked
    silent: float = 0.0  # seconds before the first byte of the body
    redirect: str = ""  # where to, instead of the file


@dataclass
class Request:
    server: str  # "hub" or "cdn"
    path: str
    range: str
    authorization: str
    sent: int = 0


@dataclass
class LoopbackHub:
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)  # repository → path → content
    trouble: dict[str, list[Trouble]] = field(default_factory=dict)  # path → of the next answers
    listing_trouble: list[Trouble] = field(default_factory=list)
    change_listing: Any = None  # called with the answer; what it returns is sent
    seconds_a_chunk: float = 0.0  # of 16 KiB
    stop_at: float = math.inf  # no more chunks are begun when so many bytes of files have been sent
    visit: int = 0  # answers that stand still are given up when this changes
    requests: list[Request] = field(default_factory=list)
    sent: int = 0  # bytes of files
    again: int = 0  # bytes of weights that had been sent before
    reached: dict[str, int] = field(default_factory=dict)  # path → how far it has been sent
    endpoint: str = ""
    cdn: str = ""

    def of(self, server: str, path: str) -> list[Request]:
        return [request for request in self.requests if request.server == server and request.path.endswith(path)]


@contextmanager
def serving(hub: LoopbackHub) -> Iterator[LoopbackHub]:
    servers = [_Server(("127.0.0.1", 0), _handler(hub, name)) for name in ("hub", "cdn")]
    # Two names of one address: another host, as the real storage is.
    hub.endpoint, hub.cdn = f"http://127.0.0.1:{servers[0].server_port}", f"http://localhost:{servers[1].server_port}"
    threads = [threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True) for server in servers]
    for thread in threads:
        thread.start()
    try:
        yield hub
    finally:
        hub.visit = -1
        for server in servers:
            server.shutdown()
            server.server_close()


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what most of these tests are about."""


def _handler(hub: LoopbackHub, server: str) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = unquote(self.path.split("?")[0])
            authorization, asked = self.headers.get("Authorization", ""), self.headers.get("Range", "")
            request = Request(server, path, asked, authorization)
            hub.requests.append(request)
            if match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/revision/main", path):
                self._list(match[1])
            elif match := re.fullmatch(rf"/([^/]+/[^/]+)/resolve/{REVISION}/(.+)", path):
                self._file(match[1], match[2], request)
            else:
                self._refuse(404, ())

        def _list(self, repository: str) -> None:
            wrong = hub.listing_trouble.pop(0) if hub.listing_trouble else Trouble()
            time.sleep(wrong.silent)
            if wrong.status:
                return self._refuse(wrong.status, wrong.headers)
            if repository not in hub.files:
                return self._refuse(404, ())
            answer: Any = listing(repository, hub.files[repository])
            body = hub.change_listing(answer) if hub.change_listing else answer
            self._send(200, (), body if isinstance(body, bytes) else json.dumps(body).encode())

        def _file(self, repository: str, path: str, request: Request) -> None:
            content = hub.files.get(repository, {}).get(path)
            if content is None:
                return self._refuse(404, ())
            is_large = path.endswith((".safetensors", "tokenizer.json"))
            if server == "hub" and is_large and not (hub.trouble.get(path) or [Trouble()])[0].redirect:
                return self._refuse(302, (("Location", hub.cdn + self.path),))
            wrong = hub.trouble[path].pop(0) if hub.trouble.get(path) else Trouble()
            if wrong.redirect:
                return self._refuse(302, (("Location", wrong.redirect),))
            if wrong.status:
                return self._refuse(wrong.status, wrong.headers)
            self._answer(path, content if wrong.replace is None else wrong.replace, wrong, request)

        def _answer(self, path: str, content: bytes, wrong: Trouble, request: Request) -> None:
            etag = wrong.etag or f'"{hashlib.sha256(content).hexdigest()}"'
            start, headers, status = 0, [("ETag", etag)], 200
            same = wrong.ignore_if_range or self.headers.get("If-Range") in (None, etag)
            if (match := re.fullmatch(r"bytes=(\d+)-", request.range)) and not wrong.ignore_range and same:
                start, status = int(match[1]) + wrong.shift, 206
                if start >= len(content):
                    return self._refuse(416, ())
                headers.append(("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}"))
            if not wrong.no_length:
                headers.append(("Content-Length", str(len(content) - start)))
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            time.sleep(wrong.silent)
            if path.endswith(".safetensors"):
                hub.again += max(0, hub.reached.get(path, 0) - start)
            body, visit = memoryview(content)[start:][: wrong.cut_after], hub.visit
            for place in range(0, len(body), _CHUNK):
                while hub.sent >= hub.stop_at and hub.visit == visit:
                    time.sleep(0.002)
                if hub.visit != visit:
                    return
                chunk = body[place : place + _CHUNK]
                request.sent += len(chunk)  # before they go: whoever has them may look at once
                hub.sent += len(chunk)
                hub.reached[path] = max(hub.reached.get(path, 0), start + request.sent)
                self.wfile.write(chunk)
                time.sleep(hub.seconds_a_chunk)

        def _refuse(self, status: int, headers: tuple[tuple[str, str], ...]) -> None:
            self._send(status, headers, b"")

        def _send(self, status: int, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
            self.send_response(status)
            for name, value in (*headers, ("Content-Length", str(len(body)))):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def listing(repository: str, files: dict[str, bytes]) -> dict[str, Any]:
    """The hub's answer about a repository, with `blobs=true`."""
    siblings = []
    for path, content in files.items():
        git = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
        entry: dict[str, Any] = {"rfilename": path, "blobId": git, "size": len(content)}
        if path.endswith((".safetensors", ".bin", "tokenizer.json")):
            entry["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 135}
        siblings.append(entry)
    return {"id": repository, "modelId": repository, "sha": REVISION, "gated": False, "siblings": siblings}
