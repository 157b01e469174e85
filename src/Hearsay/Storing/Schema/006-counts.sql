-- What lists of sources and claims are ordered and counted by, kept up to date as reports come and go.

-- How often each root is quoted in the whole store; in the order of the list of sources.
CREATE TABLE root_counts (
    root       INTEGER PRIMARY KEY REFERENCES roots (number),
    key        TEXT    NOT NULL,  -- of the root
    unknown    INTEGER NOT NULL,  -- whether it stands for all whom nobody knows
    statements INTEGER NOT NULL,
    reports    INTEGER NOT NULL
);

INSERT INTO root_counts (root, key, unknown, statements, reports)
SELECT c.root, t.key, t.key = 'unknown', sum(c.statements), count(*) FROM report_roots c JOIN roots t ON t.number = c.root GROUP BY c.root;

CREATE INDEX root_counts_order ON root_counts (unknown, statements DESC, reports DESC, key);

CREATE TRIGGER report_roots_counted AFTER INSERT ON report_roots
BEGIN
    INSERT INTO root_counts (root, key, unknown, statements, reports)
        SELECT new.root, t.key, t.key = 'unknown', new.statements, 1 FROM roots t WHERE t.number = new.root
        ON CONFLICT (root) DO UPDATE SET statements = statements + excluded.statements, reports = reports + 1;
END;

CREATE TRIGGER report_roots_uncounted AFTER DELETE ON report_roots
BEGIN
    UPDATE root_counts SET statements = statements - old.statements, reports = reports - 1 WHERE root = old.root;
    DELETE FROM root_counts WHERE root = old.root AND reports = 0;
END;

-- In how many files each outlet quotes each root.
CREATE TABLE root_outlets (
    root   INTEGER NOT NULL REFERENCES roots (number),
    outlet TEXT    NOT NULL,
    files  INTEGER NOT NULL,
    PRIMARY KEY (root, outlet)
) WITHOUT ROWID;

INSERT INTO root_outlets (root, outlet, files)
SELECT c.root, f.outlet, count(*) FROM report_roots c JOIN files f ON f.report = c.report WHERE f.outlet IS NOT NULL GROUP BY c.root, f.outlet;

CREATE TRIGGER report_roots_published AFTER INSERT ON report_roots
BEGIN
    INSERT INTO root_outlets (root, outlet, files)
        SELECT new.root, f.outlet, count(*) FROM files f WHERE f.report = new.report AND f.outlet IS NOT NULL GROUP BY f.outlet
        ON CONFLICT (root, outlet) DO UPDATE SET files = files + excluded.files;
END;

CREATE TRIGGER report_roots_withdrawn AFTER DELETE ON report_roots
BEGIN
    UPDATE root_outlets SET files = files - (SELECT count(*) FROM files f WHERE f.report = old.report AND f.outlet = root_outlets.outlet)
        WHERE root = old.root AND outlet IN (SELECT outlet FROM files WHERE report = old.report);
    DELETE FROM root_outlets WHERE root = old.root AND files = 0;
END;

CREATE TRIGGER files_published AFTER INSERT ON files WHEN new.outlet IS NOT NULL
BEGIN
    INSERT INTO root_outlets (root, outlet, files) SELECT c.root, new.outlet, 1 FROM report_roots c WHERE c.report = new.report
        ON CONFLICT (root, outlet) DO UPDATE SET files = files + 1;
END;

CREATE TRIGGER files_withdrawn AFTER DELETE ON files WHEN old.outlet IS NOT NULL
BEGIN
    UPDATE root_outlets SET files = files - 1 WHERE outlet = old.outlet AND root IN (SELECT root FROM report_roots WHERE report = old.report);
    DELETE FROM root_outlets WHERE files = 0 AND outlet = old.outlet AND root IN (SELECT root FROM report_roots WHERE report = old.report);
END;

-- What is found of figures by the statement that holds them.
CREATE INDEX figures_statement ON figures (report, statement, sentence_start, sentence_end, measure);

-- What the lists of all reports and of all statements are made of, once adding has come to its end; empty whenever a report has changed since.
CREATE TABLE kept_facets (
    unit   TEXT PRIMARY KEY,  -- as in FacetUnit.cs
    facets TEXT NOT NULL      -- JSON of Facets.cs
) WITHOUT ROWID;
