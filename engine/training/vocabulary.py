"""The starter model's own words: a byte-level BPE, so that any text has tokens.

The vocabulary outlives one training run: besides what is drawn today it knows the animals, food, things, styles and
counts that later runs may add.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast

from engine.training.captions import COLOUR_WORDS, COLOURS, CONCEPTS, LAYOUTS, OPENINGS, caption

PAD, EOS, BOS = "<pad>", "<eos>", "<bos>"  # ids 0, 1, 2, as in Gemma
SIZE = 2000
GROUPS = ("Animals & Nature", "Food & Drink", "Travel & Places", "Objects", "Activities")
ORDINARY_WORDS = """\
a an the of and or with without in on at to from by for under over above below behind between beside near next front
left right top bottom middle center centre corner side one two three four five six pair many few some several no
big large huge small tiny little long short tall wide thin fat round square old new young happy sad smiling sleeping
red orange yellow green blue light dark pale bright purple violet pink brown black white gray grey gold golden silver
beige turquoise cyan magenta navy picture image photo drawing painting icon emoji sticker cartoon flat outline sketch
logo simple colorful colourful shiny soft style 3d render background object thing animal fruit flower plant food toy
"""


def train_tokenizer(emoji_names: Path, seed: int = 0) -> PreTrainedTokenizerFast:
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
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=BOS, eos_token=EOS, pad_token=PAD, padding_side="right",
        model_max_length=300,
    )  # fmt: skip


def _corpus(emoji_names: Path, rng: random.Random) -> list[str]:
    """Lines whose word counts steer the merges: what is drawn first, then ordinary words, then all other names."""
    entries = json.loads(emoji_names.read_text(encoding="utf-8")).values()
    names = [entry["name"].lower() for entry in entries if entry["group"] in GROUPS]
    drawn = [caption(rng.choice(CONCEPTS), rng.choice(list(COLOURS)), rng.choice(LAYOUTS), rng) for _ in range(4000)]
    every_noun = [noun for concept in CONCEPTS for noun in concept.nouns]
    every_colour = [word for words in COLOUR_WORDS.values() for word in words]
    return drawn + 50 * (every_noun + every_colour + list(OPENINGS)) + 20 * ORDINARY_WORDS.split() + 2 * names
