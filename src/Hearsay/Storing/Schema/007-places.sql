-- What lists by place and by rare kinds are found by.

-- In the sentences of which statements a place, or one that lies in it, is named; with what sources are counted by.
CREATE TABLE statement_places (
    place     INTEGER NOT NULL REFERENCES places (number),
    statement INTEGER NOT NULL,  -- no reference: it would be looked for here, without an index, whenever a statement goes
    report    INTEGER NOT NULL,  -- of the statement
    vouches   INTEGER,           -- of the statement
    PRIMARY KEY (place, statement)
) WITHOUT ROWID;

INSERT INTO statement_places (place, statement, report, vouches)
SELECT DISTINCT w.container, s.number, s.report, s.vouches FROM place_mentions m CROSS JOIN places_within w ON w.place = m.place
    CROSS JOIN statements s ON s.report = m.report AND m.start_at >= s.sentences_start AND m.start_at < s.sentences_end
ORDER BY 1, 2;

-- How much the whole store has on each place.
CREATE TABLE place_counts (
    place      INTEGER PRIMARY KEY REFERENCES places (number),
    reports    INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    figures    INTEGER NOT NULL,
    mentions   INTEGER NOT NULL
);

INSERT INTO place_counts (place, reports, statements, figures, mentions)
SELECT place, count(*), sum(statements), sum(figures), sum(mentions) FROM report_places GROUP BY place;

CREATE TRIGGER report_places_counted AFTER INSERT ON report_places
BEGIN
    INSERT INTO place_counts (place, reports, statements, figures, mentions) VALUES (new.place, 1, new.statements, new.figures, new.mentions)
        ON CONFLICT (place) DO UPDATE SET reports = reports + 1, statements = statements + excluded.statements, figures = figures + excluded.figures,
            mentions = mentions + excluded.mentions;
END;

CREATE TRIGGER report_places_uncounted AFTER DELETE ON report_places
BEGIN
    UPDATE place_counts SET reports = reports - 1, statements = statements - old.statements, figures = figures - old.figures, mentions = mentions - old.mentions
        WHERE place = old.place;
    DELETE FROM place_counts WHERE place = old.place AND reports = 0;
END;

CREATE INDEX statements_kinds ON statements (kind);

-- By measure, what is found of figures by the statement that holds them.
DROP INDEX figures_measure;
CREATE INDEX figures_measure ON figures (measure, unit, report, statement);
