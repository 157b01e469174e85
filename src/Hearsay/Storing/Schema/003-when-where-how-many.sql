-- When, where and how many; what each report says in its own voice; and what lists are ordered and counted by.

-- The words of reports, apart from the rest, so that lists need not read past them.
CREATE TABLE texts (
    report INTEGER PRIMARY KEY REFERENCES reports (number),
    shown  TEXT NOT NULL,  -- the body as shown; every offset is a UTF-16 position in it
    mended TEXT            -- the body as analysed and searched, where it differs
);

INSERT INTO texts (report, shown, mended) SELECT number, text, mended FROM reports;

DROP VIEW report_texts;
ALTER TABLE reports DROP COLUMN text;
ALTER TABLE reports DROP COLUMN mended;

CREATE VIEW report_texts AS
SELECT r.number AS number, coalesce(f.title, '') AS title, coalesce(t.mended, t.shown) AS text
FROM reports r JOIN files f ON f.number = r.file JOIN texts t ON t.report = r.number;

-- The order of lists: the first possible day of publication (9999-99-99 if unknown) and the identifier; and the last possible day.
ALTER TABLE reports ADD COLUMN listed TEXT NOT NULL DEFAULT '';
ALTER TABLE reports ADD COLUMN last_day TEXT;

UPDATE reports SET
    listed = coalesce((SELECT published_from FROM files WHERE number = reports.file), '9999-99-99') || id,
    last_day = (SELECT published_to FROM files WHERE number = reports.file);

ALTER TABLE files ADD COLUMN dateline TEXT;

CREATE INDEX reports_listed ON reports (listed, last_day, source);
CREATE INDEX reports_language ON reports (language);
CREATE INDEX files_outlet ON files (outlet, report);

-- The first link of each chain, and the sentences that the statement stands in.
ALTER TABLE statements ADD COLUMN root TEXT;
ALTER TABLE statements ADD COLUMN sentences_start INTEGER;
ALTER TABLE statements ADD COLUMN sentences_end INTEGER;

-- Standing, act, certainty and form in four bits each, from the highest down, numbered as in the program: what lists are counted by.
ALTER TABLE statements ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;

UPDATE statements SET
    root = json_extract(chain, '$[0]'),
    kind = (CASE standing WHEN 'Named' THEN 0 WHEN 'Role' THEN 1 WHEN 'Group' THEN 2 WHEN 'Anonymous' THEN 3 ELSE 4 END << 12)
        | (CASE act WHEN 'Says' THEN 0 WHEN 'Believes' THEN 1 WHEN 'Knows' THEN 2 WHEN 'Intends' THEN 3 WHEN 'Asks' THEN 4 ELSE 5 END << 8)
        | (CASE certainty WHEN 'Stated' THEN 0 WHEN 'Estimated' THEN 1 WHEN 'Probable' THEN 2 WHEN 'Possible' THEN 3 WHEN 'Conditional' THEN 4
            WHEN 'Doubted' THEN 5 ELSE 6 END << 4)
        | CASE form WHEN 'Indirect' THEN 0 WHEN 'Mixed' THEN 1 ELSE 2 END;

CREATE INDEX statements_kind ON statements (report, kind);

-- What first links are called.
CREATE TABLE root_names (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
);

INSERT INTO root_names (name) SELECT DISTINCT root FROM statements WHERE root IS NOT NULL;

-- What facets count of each report, in one short row, so that a list of all reports can be counted in one pass.
CREATE TABLE report_tallies (
    report     INTEGER PRIMARY KEY REFERENCES reports (number),
    first      INTEGER,         -- the number of its first statement; the others' follow
    statements TEXT NOT NULL,   -- of each statement: kind, number of the root (0 if none), numbers of divisions and countries in its sentences
    places     TEXT NOT NULL    -- the numbers of the divisions and countries that the report speaks of
);

INSERT INTO report_tallies (report, first, statements, places)
SELECT r.number, min(s.number), coalesce(group_concat(s.kind || ',' || coalesce((SELECT number FROM root_names WHERE name = s.root), 0), ';'), ''), ''
FROM reports r LEFT JOIN (SELECT * FROM statements ORDER BY number) s ON s.report = r.number GROUP BY r.number;

-- Sentences that nobody is quoted for.
CREATE TABLE own_voice (
    report    INTEGER NOT NULL REFERENCES reports (number),
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    PRIMARY KEY (report, start_at, end_at)
) WITHOUT ROWID;

CREATE TABLE figures (
    number         INTEGER PRIMARY KEY,
    report         INTEGER NOT NULL REFERENCES reports (number),
    id             TEXT    NOT NULL,  -- f1, f2 … within the report
    start_at       INTEGER NOT NULL,
    end_at         INTEGER NOT NULL,
    least          TEXT,              -- decimal numbers as they are written, to the last digit
    most           TEXT,
    approximator   TEXT,
    unit           TEXT    NOT NULL,
    measure        TEXT    NOT NULL,
    of_whom        TEXT,
    claimant       TEXT,
    statement      TEXT,              -- the id, within the report, of the statement that holds it
    as_of_from     TEXT,
    as_of_to       TEXT,
    as_of_text     TEXT,
    part_of        TEXT,
    replaces       TEXT,
    confidence     REAL    NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    UNIQUE (report, id)
);

CREATE INDEX figures_measure ON figures (measure, unit, report);

-- Who gives a figure, and the sentence that it stands in.
CREATE VIRTUAL TABLE figure_words USING fts5 (
    speaker, content, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE times (
    report       INTEGER NOT NULL REFERENCES reports (number),
    ordinal      INTEGER NOT NULL,  -- 0, 1 … in text order
    start_at     INTEGER NOT NULL,
    end_at       INTEGER NOT NULL,
    type         TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    modifier     TEXT    NOT NULL,
    first_day    TEXT,
    last_day     TEXT,
    anchor       TEXT    NOT NULL,
    anchor_start INTEGER,
    anchor_end   INTEGER,
    PRIMARY KEY (report, ordinal)
) WITHOUT ROWID;

CREATE INDEX times_day ON times (first_day, last_day, report, start_at);

-- Places that reports name, and the divisions and countries they lie in. One that is not resolved is a name alone.
CREATE TABLE places (
    number    INTEGER PRIMARY KEY,
    key       TEXT    NOT NULL UNIQUE,  -- see PlaceRows.cs
    name      TEXT    NOT NULL,
    latitude  REAL,
    longitude REAL,
    country   TEXT,
    admin1    TEXT,
    geoname   INTEGER,
    precision TEXT    NOT NULL
);

CREATE INDEX places_geoname ON places (geoname);

-- Which place lies in which; every place lies in itself.
CREATE TABLE places_within (
    container INTEGER NOT NULL REFERENCES places (number),
    place     INTEGER NOT NULL REFERENCES places (number),
    PRIMARY KEY (container, place)
) WITHOUT ROWID;

CREATE INDEX places_within_place ON places_within (place, container);

CREATE TABLE place_mentions (
    report   INTEGER NOT NULL REFERENCES reports (number),
    ordinal  INTEGER NOT NULL,  -- 0, 1 … in text order
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    place    INTEGER NOT NULL REFERENCES places (number),
    PRIMARY KEY (report, ordinal)
) WITHOUT ROWID;

CREATE INDEX place_mentions_place ON place_mentions (place, report, start_at);

-- How often each report speaks of a place or of places in it.
CREATE TABLE report_places (
    report     INTEGER NOT NULL REFERENCES reports (number),
    place      INTEGER NOT NULL REFERENCES places (number),
    mentions   INTEGER NOT NULL,
    statements INTEGER NOT NULL,  -- in whose sentences one is named
    figures    INTEGER NOT NULL,  -- in whose sentence one is named
    PRIMARY KEY (report, place)
) WITHOUT ROWID;

CREATE INDEX report_places_place ON report_places (place, report, mentions, statements, figures);
