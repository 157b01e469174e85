-- What lists are counted by: as short as can be, since a count goes through all reports.

DROP TABLE report_tallies;

-- One row a report; filled by the program for what was stored before, see TallyFilling.cs.
CREATE TABLE report_tallies (
    report INTEGER PRIMARY KEY REFERENCES reports (number),
    tally  BLOB NOT NULL  -- see Tally.cs
);

-- Places are counted from tallies now; this finds reports by place, and no more.
DROP INDEX report_places_place;
CREATE INDEX report_places_place ON report_places (place);
