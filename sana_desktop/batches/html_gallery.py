"""A gallery as one HTML file: thumbnails inside, nothing fetched from anywhere, prompts and settings to copy.

Whatever prompts and names hold is text there: everything is escaped, and the page's policy lets no other script run.
"""

from __future__ import annotations

import base64
import hashlib
import html
import io
from collections.abc import Iterable
from pathlib import Path

from engine.image_file import new_picture_file
from engine.version import PROGRAM_NAME
from sana_desktop.batches.album import AlbumPicture, small_picture

THUMBNAIL_SIDE = 512
_QUALITY = 85
_MAX_ALT = 200

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1f; --faint: #5b5b66; --line: #d5d5dc; --mark: #2b5fd9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #18181b; --ink: #ececf0; --faint: #a9a9b4; --line: #3a3a42; --mark: #8fb0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
header { padding: 24px; display: flex; flex-wrap: wrap; gap: 16px; align-items: center; }
h1 { font-size: 24px; margin: 0; flex: 1 1 240px; overflow-wrap: anywhere; }
label { color: var(--faint); }
input { font: inherit; padding: 8px; width: 260px; max-width: 100%; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 6px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 20px; padding: 0 24px 48px; }
figure { margin: 0; }
[hidden] { display: none !important; }
.open { display: block; width: 100%; padding: 0; border: 0; background: none; cursor: zoom-in; }
img { display: block; width: 100%; height: auto; border-radius: 6px; }
figcaption { margin-top: 6px; overflow-wrap: anywhere; }
.prompt { white-space: pre-wrap; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical;
  overflow: hidden; }
.settings { color: var(--faint); font-size: 14px; white-space: pre-wrap; }
figure .settings { display: none; }
.short { color: var(--faint); font-size: 14px; }
dialog { width: min(1100px, 94vw); max-height: 94vh; border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--ink); padding: 20px; }
dialog::backdrop { background: #000a; }
dialog img { width: auto; max-width: 100%; max-height: 62vh; margin: 0 auto 12px; }
dialog .prompt { display: block; overflow: visible; }
dialog button { font: inherit; padding: 8px 14px; margin: 12px 8px 0 0; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
"""

_SCRIPT = """
'use strict';
const figures = Array.from(document.querySelectorAll('figure'));
const dialog = document.querySelector('dialog');
const box = document.querySelector('#filter');
const count = document.querySelector('#count');
const part = name => dialog.querySelector(name);
let shown = figures, at = 0;

function filter() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  shown = [];
  for (const figure of figures) {
    const text = figure.querySelector('figcaption').textContent.toLowerCase();
    figure.hidden = !words.every(word => text.includes(word));
    if (!figure.hidden) shown.push(figure);
  }
  count.textContent = shown.length + ' of ' + figures.length;
}

function show(number) {
  if (!shown.length) return;
  at = (number + shown.length) % shown.length;
  const figure = shown[at], image = figure.querySelector('img');
  part('img').src = image.src;
  part('img').alt = image.alt;
  part('.prompt').textContent = figure.querySelector('.prompt').textContent;
  part('.settings').textContent = figure.querySelector('.settings').textContent;
  part('#said').textContent = '';
  if (!dialog.open) dialog.showModal();
}

async function copy(name) {
  const text = part(name).textContent;
  try {
    await navigator.clipboard.writeText(text);
    part('#said').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(part(name));
    part('#said').textContent = 'Selected: press Ctrl+C.';
  }
}

box.addEventListener('input', filter);
document.querySelector('main').addEventListener('click', event => {
  const button = event.target.closest('.open');
  if (button) show(shown.indexOf(button.closest('figure')));
});
part('#copy-prompt').addEventListener('click', () => copy('.prompt'));
part('#copy-settings').addEventListener('click', () => copy('.settings'));
part('#previous').addEventListener('click', () => show(at - 1));
part('#next').addEventListener('click', () => show(at + 1));
part('#close').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => { if (shown[at]) shown[at].querySelector('.open').focus(); });
document.addEventListener('keydown', event => {
  if (dialog.open && event.key === 'ArrowLeft') show(at - 1);
  if (dialog.open && event.key === 'ArrowRight') show(at + 1);
  if (!dialog.open && event.key === '/' && document.activeElement !== box) { event.preventDefault(); box.focus(); }
});
filter();
"""

_DIALOG = """<dialog aria-label="Picture"><img src="data:," alt=""><div class="prompt"></div>
<div class="settings"></div><button id="copy-prompt" type="button">Copy prompt</button>
<button id="copy-settings" type="button">Copy settings</button><button id="previous" type="button">Previous</button>
<button id="next" type="button">Next</button><button id="close" type="button">Close</button>
<span id="said" role="status"></span></dialog>
"""


def write_html(path: Path, pictures: Iterable[AlbumPicture], title: str = "Pictures") -> Path:
    """Write the page to `path`, or beside it as "name-2"; the path that it got. Pictures are read one after another.

    Raises:
        ImageFileError: it could not be written, or a picture could not be read; there is no file then.
    """
    with new_picture_file(path) as part:
        part.file.write(_encoded(_head(title)))
        for picture in pictures:
            part.file.write(_encoded(_figure(picture)))
        part.file.write(_encoded(f"</main>\n{_DIALOG}<script>{_SCRIPT}</script>\n</body>\n</html>\n"))
    return part.path


def _head(title: str) -> str:
    policy = f"default-src 'none'; img-src data:; style-src {_hash(_STYLE)}; script-src {_hash(_SCRIPT)}"
    policy += "; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{PROGRAM_NAME}">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<header><h1 dir="auto">{_text(title)}</h1><label for="filter">Filter</label>'
        '<input id="filter" type="search" autocomplete="off"><span id="count" role="status"></span></header>\n<main>\n'
    )


def _figure(picture: AlbumPicture) -> str:
    small = small_picture(picture.path, THUMBNAIL_SIDE)
    encoded = io.BytesIO()
    small.save(encoded, "JPEG", quality=_QUALITY)
    data = base64.b64encode(encoded.getvalue()).decode("ascii")
    told = picture.settings
    alt = " ".join(picture.prompt.split())[:_MAX_ALT] or f"A picture of {told['size']} pixels"
    short = " · ".join([*([f"seed {told['seed']}"] if "seed" in told else []), told["size"]])
    settings = "\n".join(f"{name}: {text}" for name, text in told.items())
    return (
        f'<figure><button class="open" type="button"><img loading="lazy" width="{small.width}" '
        f'height="{small.height}" alt="{_text(alt)}" src="data:image/jpeg;base64,{data}"></button>'
        f'<figcaption><div class="prompt" dir="auto">{_text(picture.prompt)}</div>'
        f'<div class="short">{_text(short)}</div><div class="settings">{_text(settings)}</div></figcaption></figure>\n'
    )


def _text(text: str) -> str:
    """Escaped for content and attributes; without control characters, which HTML does not have."""
    return html.escape("".join(c for c in text if c.isprintable() or c in "\n\t"), quote=True)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}'"


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")
