-- Who vouches for statements, the same across reports.

-- Everybody who vouches for a statement. What they are called and what is known of them stands with the reports: it may differ from one to the next.
CREATE TABLE roots (
    number INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE
);

ALTER TABLE statements ADD COLUMN vouches INTEGER REFERENCES roots (number);

-- How often each report quotes each root.
CREATE TABLE report_roots (
    report     INTEGER NOT NULL REFERENCES reports (number),
    root       INTEGER NOT NULL REFERENCES roots (number),
    statements INTEGER NOT NULL,
    first_day  TEXT,              -- on which the report may have been published
    last_day   TEXT,
    name       TEXT    NOT NULL,
    type       TEXT    NOT NULL,
    party      TEXT,
    country    TEXT,
    generic    INTEGER NOT NULL,
    PRIMARY KEY (root, report)
) WITHOUT ROWID;

CREATE INDEX report_roots_report ON report_roots (report, root, statements, first_day, last_day);
CREATE INDEX files_report_outlet ON files (report, outlet);

-- The root, if a statement has it, behind which no other known one stands.
ALTER TABLE claims ADD COLUMN only_root INTEGER REFERENCES roots (number);

CREATE INDEX claims_only_root ON claims (only_root, families) WHERE only_root IS NOT NULL;

-- What roots were told by; reports are analysed again for another.
CREATE TABLE root_tables (signature TEXT NOT NULL);

UPDATE reports SET engine = 0;
