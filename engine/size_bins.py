"""Which size is denoised for the size asked for: the aspect-ratio bins that the models were trained on.

Knows no torch: the window tells the size before anything is drawn.
"""

from __future__ import annotations

from engine.request import GenerationRequest

# (ratio, height, width) in pixels of the 512 px models; the 1024, 2048 and 4096 px tables are this one times 2, 4, 8.
_BINS = (
    (0.25, 256, 1024), (0.26, 256, 992), (0.27, 256, 960), (0.28, 256, 928), (0.32, 288, 896), (0.33, 288, 864),
    (0.35, 288, 832), (0.4, 320, 800), (0.42, 320, 768), (0.48, 352, 736), (0.5, 352, 704), (0.52, 352, 672),
    (0.57, 384, 672), (0.6, 384, 640), (0.68, 416, 608), (0.72, 416, 576), (0.78, 448, 576), (0.82, 448, 544),
    (0.88, 480, 544), (0.94, 480, 512), (1.0, 512, 512), (1.07, 512, 480), (1.13, 544, 480), (1.21, 544, 448),
    (1.29, 576, 448), (1.38, 576, 416), (1.46, 608, 416), (1.67, 640, 384), (1.75, 672, 384), (2.0, 704, 352),
    (2.09, 736, 352), (2.4, 768, 320), (2.5, 800, 320), (2.89, 832, 288), (3.0, 864, 288), (3.11, 896, 288),
    (3.62, 928, 256), (3.75, 960, 256), (3.88, 992, 256), (4.0, 1024, 256),
)  # fmt: skip
_LARGE_ONLY = {0.26, 0.27, 2.89, 3.11, 3.62, 3.75, 3.88}  # not in the published 512 and 1024 tables
_SCALES = {16: 1, 32: 2, 64: 4, 128: 8}  # latent side of the model → multiple of the 512 table


def bin_size(height: int, width: int, sample_size: int) -> tuple[int, int]:
    """The trained (height, width) whose ratio is nearest; the size itself where the model has no table.

    Args:
        sample_size: the model's native latent side.
    """
    scale = _SCALES.get(sample_size)
    if scale is None:
        return height, width
    bins = [entry for entry in _BINS if scale > 2 or entry[0] not in _LARGE_ONLY]
    _, bin_height, bin_width = min(bins, key=lambda entry: abs(entry[0] - height / width))
    return bin_height * scale, bin_width * scale


def denoised_size(
    request: GenerationRequest, sample_size: int, cell: int, trained_sizes: tuple[int, ...] = ()
) -> tuple[int, int]:
    """(height, width) in pixels of what is denoised for `request`; what comes out is brought to the size asked for.

    Args:
        sample_size: as in `bin_size`.
        cell: pixels of a side that the transformer takes at once.
        trained_sizes: sides of squares that are denoised as they are.
    """
    if request.source:
        return -(-request.height // cell) * cell, -(-request.width // cell) * cell
    is_trained = request.height == request.width and request.width in trained_sizes
    if request.exact_size or is_trained:
        return request.height, request.width
    return bin_size(request.height, request.width, sample_size)
