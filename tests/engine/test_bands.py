"""Bands of a local function, together, are the function of the whole map."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from engine.bands import Step, in_bands


def test_a_band_sees_no_more_than_its_reach() -> None:
    """The rows beyond are those of the true map; outside the map there are zeros."""
    seen: list[torch.Tensor] = []

    def blur(x: torch.Tensor) -> torch.Tensor:
        seen.append(x)
        return F.avg_pool2d(x, (3, 1), stride=1, padding=(1, 0))

    x = torch.randn(1, 1, 10, 2)
    out = in_bands([Step(blur, reach=1)], x, rows=4)
    assert [band.shape[2] for band in seen] == [5, 6, 3]
    torch.testing.assert_close(out, blur(x))
