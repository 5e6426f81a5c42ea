"""Every connection is counted, and nothing that is counted was not opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from loopback_hub import LoopbackHub

from engine.connection_count import ConnectionCount
from engine.model_store import DownloadProgress, connection
from engine.model_store.connection import ConnectionFailed, read_small


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> ConnectionCount:
    """Of this test alone."""
    count = ConnectionCount()
    monkeypatch.setattr(connection, "opened_connections", count)
    return count


def test_a_download_is_counted_request_by_request_with_its_redirects(
    accepted: LoopbackHub, fetch: Callable[[], list[DownloadProgress]], count: ConnectionCount
) -> None:
    told: list[dict[str, int]] = []

    def tell() -> None:
        told.append(count.by_host())

    count.listen(tell)
    fetch()
    count.forget(tell)

    assert {request.server for request in accepted.requests} == {"hub", "cdn"}
    assert sum(count.by_host().values()) == len(accepted.requests)
    assert set(count.by_host()) == {"127.0.0.1", "localhost"}, "the hub, and where it redirects to"
    assert told[-1] == count.by_host() and len(told) == len(accepted.requests), "before each of them"


def test_one_that_fails_was_opened_all_the_same(count: ConnectionCount) -> None:
    def read() -> None:
        for _ in read_small("http://127.0.0.1:9/nobody-listens", "", 100):
            pass

    with pytest.raises(ConnectionFailed):
        read()
    assert count.by_host() == {"127.0.0.1": 1}


def test_what_is_no_web_address_opens_none(count: ConnectionCount) -> None:
    with pytest.raises(ConnectionFailed):
        for _ in read_small("file:///etc/passwd", "", 100):
            pass
    assert count.by_host() == {}
