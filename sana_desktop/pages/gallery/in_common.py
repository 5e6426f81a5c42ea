"""What several pictures have in common: what an editor shows that changes all of them."""

from __future__ import annotations

from collections.abc import Sequence

from engine.annotations import Annotations


def in_common(said: Sequence[Annotations]) -> Annotations:
    """What all say alike; tags and collections that all have."""
    if not said:
        return Annotations()
    first = said[0]
    return Annotations(
        rating=first.rating if all(a.rating == first.rating for a in said) else 0,
        label=first.label if all(a.label == first.label for a in said) else "",
        tags=tuple(name for name in first.tags if all(name in a.tags for a in said)),
        collections=tuple(name for name in first.collections if all(name in a.collections for a in said)),
    )
