"""The shape of the index's file. `picture` is narrow, so that a filter without an index still reads little."""

from __future__ import annotations

from sana_desktop.database import Schema

_FIRST = """
CREATE TABLE picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL DEFAULT 0,   -- 0 here, 1 missing, 2 in the bin
    moment INTEGER NOT NULL,            -- microseconds since the epoch: created
    day TEXT NOT NULL,                  -- the same as it was on the clock, "2026-11-03T14:22:33"
    name TEXT NOT NULL,                 -- folded
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    pixels INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seed INTEGER,                       -- minus 2**63: SQLite's integers have a sign
    steps INTEGER,
    guidance REAL,
    model TEXT NOT NULL,                -- folded, without the folder it lies in
    batch TEXT NOT NULL,
    format TEXT NOT NULL,
    tiles INTEGER NOT NULL,
    has INTEGER NOT NULL,               -- bits: see rows.Has
    rating INTEGER NOT NULL,
    label TEXT NOT NULL,
    request INTEGER,                    -- hash of what was asked for
    content_bytes INTEGER,              -- of the coded pixels, without texts; NULL: nobody asked yet
    content BLOB                        -- their SHA-256; NULL: nothing else has as many
);
CREATE INDEX by_moment ON picture (moment, id) WHERE state = 0;
CREATE INDEX by_rating ON picture (rating, moment, id) WHERE state = 0;
CREATE INDEX by_name ON picture (name, id) WHERE state = 0;
CREATE INDEX by_pixels ON picture (pixels, moment, id) WHERE state = 0;
CREATE INDEX by_seed ON picture (seed, id) WHERE state = 0;
CREATE INDEX by_request ON picture (request) WHERE state = 0;
CREATE INDEX by_content ON picture (content) WHERE state = 0 AND content IS NOT NULL;

CREATE TABLE told (
    id INTEGER PRIMARY KEY REFERENCES picture ON DELETE CASCADE,
    path BLOB NOT NULL UNIQUE,          -- below the gallery's root, as the file system spells it
    modified INTEGER NOT NULL,
    identity BLOB NOT NULL,             -- by which a file that was moved is known again
    created TEXT NOT NULL,
    prompt TEXT NOT NULL,
    negative_prompt TEXT NOT NULL,
    model TEXT NOT NULL,
    tags TEXT NOT NULL,                 -- JSON
    collections TEXT NOT NULL,          -- JSON
    kept_here INTEGER NOT NULL,         -- 1: the file could not be written, its annotations stand here alone
    problem TEXT NOT NULL
);
CREATE INDEX by_identity ON told (identity);

CREATE TABLE named (
    kind TEXT NOT NULL,                 -- tag, collection
    folded TEXT NOT NULL,
    picture INTEGER NOT NULL REFERENCES picture ON DELETE CASCADE,
    PRIMARY KEY (kind, folded, picture)
) WITHOUT ROWID;
CREATE INDEX by_picture ON named (picture);

CREATE VIRTUAL TABLE words USING fts5 (prompt, negative, names, file, content = '', tokenize = 'ascii');

CREATE TABLE folder (path BLOB PRIMARY KEY, modified INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE action (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, told TEXT NOT NULL);
CREATE TABLE step (
    action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
    picture INTEGER NOT NULL,
    before TEXT NOT NULL,               -- JSON
    PRIMARY KEY (action, picture)
) WITHOUT ROWID;

CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

SCHEMA = Schema(application_id=0x53414E47, scripts=[_FIRST])  # "SANG"
