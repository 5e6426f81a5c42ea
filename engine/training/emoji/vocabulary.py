"""The starter model's own words: a byte-level BPE, so that any text has tokens.

Every word that a caption uses is one token. What else people type, from animals to places, has whole words too as far
as there is room, so that later training may add it.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from engine.training.emoji.captions import COLOUR_WORDS, write_captions
from engine.training.emoji.concepts import CONCEPTS
from engine.training.emoji.scenes import COLOURS, draw_scene

PAD, EOS, BOS = "<pad>", "<eos>", "<bos>"  # ids 0, 1, 2, as in Gemma
SIZE = 1800
GROUPS = ("Animals & Nature", "Food & Drink", "Travel & Places", "Objects", "Activities")
ORDINARY_WORDS = """\
a an the of and or with without in on at to from by for under over above below behind between beside near next front
left right top bottom middle center centre corner side one two three four five six pair many few some several no
big large huge small tiny little long short tall wide thin fat round square old new young happy sad smiling sleeping
red orange yellow green blue light dark pale bright purple violet pink brown black white gray grey gold golden silver
beige turquoise cyan magenta navy picture image photo drawing painting icon emoji sticker cartoon flat outline sketch
logo simple colorful colourful shiny soft style 3d render background object thing animal fruit flower plant food toy
"""


def train_tokenizer(emoji_names: Path, seed: int = 0) -> Tokenizer:
    """A tokenizer from the captions of the concepts and of every emoji name of everyday groups.

    Args:
        emoji_names: `data-by-emoji.json` of the package unicode-emoji-json.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE,
        special_tokens=[PAD, EOS, BOS],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_corpus(emoji_names, random.Random(seed)), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BOS} $A", special_tokens=[(BOS, tokenizer.token_to_id(BOS))]
    )
    return tokenizer


def _corpus(emoji_names: Path, rng: random.Random) -> list[str]:
    """Lines whose word counts steer the merges: what is drawn first, then ordinary words, then all other names."""
    entries = json.loads(emoji_names.read_text(encoding="utf-8")).values()
    names = [entry["name"].lower() for entry in entries if entry["group"] in GROUPS]
    drawn = [caption.text for _ in range(8000) for caption in write_captions(draw_scene(rng), 1, rng)]
    nouns = [noun for concept in CONCEPTS for noun in (*concept.nouns, concept.plural)]
    colours = [*COLOURS, *(word for words in COLOUR_WORDS.values() for word in words)]
    return drawn + 100 * (nouns + colours) + 10 * ORDINARY_WORDS.split() + 2 * names
