"""ListChanges: what is other in a new listing of the queue, as rows that go, move and come.

Reckoned where the listing is read: with twenty thousand rows it would hold up whoever shows them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sana_desktop.jobs.overview import QueueRow

_MOST_RUNS = 200
"""So many runs of rows come and go one by one; where more do, the list is begun anew, which is faster."""
_MOST_MOVES = 8


@dataclass(frozen=True, slots=True)
class ListChanges:
    """To be done in this order; places are those at that moment."""

    is_anew: bool  # too much is other: take the new rows as they are
    gone: Sequence[tuple[int, int]] = ()  # first and last of each run, from the top
    kept: Sequence[QueueRow] = ()  # what stays, in its new order, with what is new of it
    moves: Sequence[tuple[int, int]] | None = ()  # from and to, one after the other; None: too many, all at once
    other: tuple[int, int] | None = None  # first and last of `kept` that tell something new
    come: Sequence[tuple[int, int]] = ()


def changes_between(old: Sequence[QueueRow], new: Sequence[QueueRow]) -> ListChanges:
    """What makes `new` out of `old`; both are known by their rows' numbers."""
    before, after = {row.id: row for row in old}, {row.id for row in new}
    gone = _runs([place for place, row in enumerate(old) if row.id not in after])
    come = _runs([place for place, row in enumerate(new) if row.id not in before])
    if len(gone) + len(come) > _MOST_RUNS:
        return ListChanges(True)
    kept = [row for row in new if row.id in before]
    there = [row.id for row in old if row.id in after]
    told = [place for place, row in enumerate(kept) if row is not before[row.id]]
    other = (told[0], told[-1]) if told else None
    return ListChanges(False, gone, kept, _moves(there, [row.id for row in kept]), other, come)


def _moves(there: list[int], wanted: list[int]) -> list[tuple[int, int]] | None:
    """Which places to move to which, one after the other; None: more than _MOST_MOVES would have to be.

    A picture that is finished goes from the top to below what waits, and that is one.
    """
    moves: list[tuple[int, int]] = []
    there = list(there)
    while there != wanted:
        place = next(k for k, number in enumerate(wanted) if number != there[k])
        up, down = there.index(wanted[place], place), wanted.index(there[place], place)
        source, target = (place, down) if down > up else (up, place)
        there.insert(target, there.pop(source))
        moves.append((source, target))
        if len(moves) > _MOST_MOVES:
            return None
    return moves


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """[3, 4, 5, 9] → [(3, 5), (9, 9)]."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
