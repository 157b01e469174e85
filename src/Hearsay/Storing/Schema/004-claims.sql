-- What reports claim, and which claims are the same.

-- What one statement, or one sentence in a report's own voice, puts forward, made ready to be compared.
CREATE TABLE propositions (
    number    INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES reports (number),
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    statement TEXT,              -- the id, within the report, of the statement that it is of
    content   BLOB    NOT NULL,  -- see PropositionFormat.cs
    gathering INTEGER NOT NULL   -- the first proposition of those it was grouped with
);

CREATE INDEX propositions_report ON propositions (report, start_at);
CREATE INDEX propositions_gathering ON propositions (gathering);

-- Keys that propositions share if they may belong together.
CREATE TABLE proposition_keys (
    hash        INTEGER NOT NULL,
    proposition INTEGER NOT NULL REFERENCES propositions (number),
    PRIMARY KEY (hash, proposition)
) WITHOUT ROWID;

-- Two propositions that tell one event or say the same. "One" is the one with the smaller number.
CREATE TABLE proposition_links (
    one   INTEGER NOT NULL REFERENCES propositions (number),
    other INTEGER NOT NULL REFERENCES propositions (number),
    score REAL    NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE INDEX proposition_links_other ON proposition_links (other);

CREATE TABLE claims (
    number     INTEGER PRIMARY KEY,
    gathering  INTEGER NOT NULL,  -- as of its propositions
    ordinal    INTEGER NOT NULL,  -- 0, 1 … among the claims of the gathering
    series     INTEGER,           -- 0, 1 … the figure series of the gathering that it belongs to
    key        INTEGER NOT NULL,  -- of its first member: what its identifier is made of
    listed     TEXT    NOT NULL,  -- as of the first report that has it
    families   INTEGER NOT NULL DEFAULT 1,
    first_day  TEXT,              -- when it happened
    last_day   TEXT,
    lined_up   INTEGER            -- the copy families behind its series, if it is the first claim of one that has two different entries
);

CREATE INDEX claims_gathering ON claims (gathering);
CREATE INDEX claims_families ON claims (families DESC, listed, key);
CREATE INDEX claims_day ON claims (first_day, last_day, listed, key) WHERE first_day IS NOT NULL;
CREATE INDEX claims_lined_up ON claims (lined_up DESC, listed, key) WHERE lined_up IS NOT NULL;

CREATE TABLE claim_members (
    claim       INTEGER NOT NULL REFERENCES claims (number),
    proposition INTEGER NOT NULL REFERENCES propositions (number),
    figure      TEXT    NOT NULL,  -- the id, within the report, of the figure; empty if the claim is about none
    key         INTEGER NOT NULL,
    PRIMARY KEY (claim, proposition, figure)
) WITHOUT ROWID;

CREATE INDEX claim_members_proposition ON claim_members (proposition, claim);
CREATE INDEX claim_members_key ON claim_members (key);

CREATE VIRTUAL TABLE proposition_words USING fts5 (
    speaker, content, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Reports whose place in a copy family changed, so that the families behind claims are counted anew.
CREATE TABLE moved_reports (report INTEGER PRIMARY KEY);

CREATE TRIGGER reports_moved AFTER UPDATE OF source ON reports WHEN old.source IS NOT new.source
BEGIN
    INSERT OR IGNORE INTO moved_reports (report) VALUES (new.number);
END;
