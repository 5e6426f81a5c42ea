"""The step cache reuses what the later blocks added, if and only if the first block's addition hardly changed."""

import torch

from engine.step_cache import StepCache

TOKENS = torch.ones(1, 4, 8)


def run(cache: StepCache, first: float, others: float) -> torch.Tensor:
    """A step whose first block adds `first`, and whose other blocks add `others` if they are run."""
    return cache.run(TOKENS, lambda tokens: tokens + first, lambda tokens: tokens + others)


def test_a_small_change_reuses_what_the_other_blocks_added() -> None:
    cache = StepCache(0.1)
    assert torch.equal(run(cache, 1.0, 5.0), TOKENS + 6)
    assert torch.equal(run(cache, 1.05, 7.0), TOKENS + 1.05 + 5)
    assert cache.reused == 1


def test_a_large_change_runs_all_blocks_and_is_the_next_measure() -> None:
    cache = StepCache(0.1)
    for first in (1.0, 1.2, 1.4):
        assert torch.equal(run(cache, first, 5.0), (TOKENS + first) + 5.0)
    assert cache.reused == 0


def test_small_changes_add_up() -> None:
    """The measure is the last step that was run in full, so a slow drift is not followed for ever."""
    cache = StepCache(0.1)
    for first in (1.0, 1.06, 1.12, 1.18):
        run(cache, first, 5.0)
    assert cache.reused == 2


def test_another_number_of_branches_is_another_step() -> None:
    cache = StepCache(1.0)
    run(cache, 1.0, 5.0)
    two = TOKENS.expand(2, -1, -1)
    found = cache.run(two, lambda tokens: tokens + 1.0, lambda tokens: tokens + 9.0)
    assert torch.equal(found, two + 10) and cache.reused == 0
