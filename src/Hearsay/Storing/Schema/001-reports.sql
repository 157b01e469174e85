-- Files, the reports in them, and who says what in each report.

-- A file that was read to its end. Met again with the same bytes and read the same way, it needs no reading.
CREATE TABLE inputs (
    path     TEXT    NOT NULL,
    sha256   TEXT    NOT NULL,
    reading  TEXT    NOT NULL,  -- the options it was read with
    bytes    INTEGER NOT NULL,
    records  INTEGER NOT NULL,  -- how many reports were read from it
    read_at  TEXT    NOT NULL,  -- UTC, ISO 8601
    PRIMARY KEY (path, sha256, reading)
) WITHOUT ROWID;

-- A report: one body, whatever headers it was found under.
CREATE TABLE reports (
    number    INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    file      INTEGER,           -- the file it is shown as; see Precedence.cs
    text      TEXT    NOT NULL,  -- the body as shown; every offset is a UTF-16 position in it
    mended    TEXT,              -- the body as analysed and searched, where it differs
    language  TEXT    NOT NULL,
    supported INTEGER NOT NULL,  -- whether it is in a language that can be analysed
    engine    INTEGER NOT NULL   -- the version of the engine that analysed it
);

CREATE INDEX reports_engine ON reports (engine);

-- One place where a report was found, with what it says of itself there.
CREATE TABLE files (
    number         INTEGER PRIMARY KEY,
    path           TEXT    NOT NULL,  -- with !entry inside an archive and #record inside a table
    sha256         TEXT    NOT NULL,  -- of its bytes; a record's: of its fields
    read_at        TEXT    NOT NULL,  -- UTC, ISO 8601
    report         INTEGER NOT NULL REFERENCES reports (number),
    title          TEXT,
    byline         TEXT,
    outlet         TEXT,
    agency         TEXT,
    url            TEXT,
    published_from TEXT,  -- ISO 8601 days
    published_to   TEXT,
    published_text TEXT,
    published_note TEXT,
    updated_from   TEXT,
    updated_to     TEXT,
    updated_text   TEXT,
    updated_note   TEXT,
    text           TEXT,  -- the body as this file shows it, where it differs from the report's
    UNIQUE (path, sha256)
);

CREATE INDEX files_report ON files (report);

CREATE TABLE statements (
    number       INTEGER PRIMARY KEY,
    report       INTEGER NOT NULL REFERENCES reports (number),
    id           TEXT    NOT NULL,  -- s1, s2 … within the report
    source_start INTEGER,
    source_end   INTEGER,
    cue_start    INTEGER,
    cue_end      INTEGER,
    content      TEXT    NOT NULL,  -- [[start,end],…]
    form         TEXT    NOT NULL,
    act          TEXT    NOT NULL,
    certainty    TEXT    NOT NULL,
    speaker      TEXT,
    standing     TEXT    NOT NULL,
    chain        TEXT    NOT NULL,  -- ["root",…]
    root_known   INTEGER NOT NULL,
    said_from    TEXT,
    said_to      TEXT,
    said_text    TEXT,
    inside       TEXT,
    confidence   REAL    NOT NULL,
    UNIQUE (report, id)
);

-- What the word index of reports reads its texts from.
CREATE VIEW report_texts AS
SELECT r.number AS number, coalesce(f.title, '') AS title, coalesce(r.mended, r.text) AS text
FROM reports r JOIN files f ON f.number = r.file;

CREATE VIRTUAL TABLE report_words USING fts5 (
    title, text, content = 'report_texts', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE statement_words USING fts5 (
    speaker, content, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
