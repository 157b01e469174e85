-- Which reports are copies of which.

-- Fingerprints of each report's words, for finding what shares a passage with it.
CREATE TABLE fingerprints (
    hash   INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (number),
    PRIMARY KEY (hash, report)
) WITHOUT ROWID;

-- The smallest fingerprints of each report, for finding what is like it as a whole.
CREATE TABLE sketches (
    hash   INTEGER NOT NULL,
    place  TEXT    NOT NULL,  -- the report's, among all that can have come from one another
    report INTEGER NOT NULL REFERENCES reports (number),
    PRIMARY KEY (hash, place)
) WITHOUT ROWID;

-- Two reports that share more than facts. "One" is the one whose identifier comes first.
CREATE TABLE copy_links (
    one          INTEGER NOT NULL REFERENCES reports (number),
    other        INTEGER NOT NULL REFERENCES reports (number),
    relation     INTEGER NOT NULL,  -- 0 verbatim, 1 edited, 2 abridged, 3 quoting
    one_in_other REAL    NOT NULL,  -- the share of the words of the one that the other has
    other_in_one REAL    NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE INDEX copy_links_other ON copy_links (other);

-- The report that a report was most likely copied from, and by which version of the program it was compared; 0 if it was not yet.
ALTER TABLE reports ADD COLUMN source INTEGER REFERENCES reports (number);
ALTER TABLE reports ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;

CREATE INDEX reports_source ON reports (source) WHERE source IS NOT NULL;
CREATE INDEX reports_compared ON reports (compared);
