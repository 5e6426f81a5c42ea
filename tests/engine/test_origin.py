"""What a picture says of itself: what was denoised, what enlarged."""

import numpy as np
import pytest

from engine.events import GeneratedImage
from engine.origin import origin_of, origin_sentence
from engine.request import GenerationRequest

FOX = GenerationRequest("fox", strength=0.4)


@pytest.mark.parametrize(
    ("rendered", "size", "source", "tiles", "sentence"),
    [
        ((512, 512), (512, 512), None, 1, "denoised at 512x512"),
        ((512, 544), (500, 530), None, 1, "denoised at 512x544, resampled to 500x530"),
        (
            *((4096, 4096), (4096, 4096), (512, 512), 121),
            "512x512 enlarged to 4096x4096, denoised in 121 tiles, strength 0.4",
        ),
        (
            *((512, 512), (500, 500), (1000, 900), 1),
            "1000x900 reduced to 500x500, denoised in one piece, strength 0.4",
        ),
        ((512, 512), (512, 512), (512, 512), 1, "a picture of 512x512, denoised in one piece, strength 0.4"),
    ],
)
def test_the_sentence(rendered, size, source, tiles, sentence):
    assert origin_sentence(FOX, rendered, size, source, tiles) == sentence


def test_what_was_not_denoised_does_not_say_that_it_was():
    untouched = GenerationRequest("fox", strength=0.0)
    assert origin_sentence(untouched, (64, 64), (64, 64), (32, 32), 1) == "32x32 enlarged to 64x64, not denoised"


def test_an_image_tells_its_own():
    image = GeneratedImage(FOX, np.zeros((64, 96, 3), np.uint8), 96, 64, tiles=6, source_width=48, source_height=32)
    assert origin_of(image) == "48x32 enlarged to 96x64, denoised in 6 tiles, strength 0.4"
