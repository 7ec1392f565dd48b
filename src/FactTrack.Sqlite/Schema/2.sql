-- The words of facts are written once a commit (FactWords): a trigger made FTS5 write what it had gathered with every fact.
DROP TRIGGER facts_insert;
DROP TRIGGER facts_delete;
DROP TRIGGER facts_update;

-- News of one time lies together still, in blocks of four months: a window of days meets one or two of them, where it met three months.
ALTER TABLE postings RENAME TO postings_by_month;
CREATE TABLE postings (
    space INTEGER NOT NULL,
    block INTEGER NOT NULL,          -- day / 128
    key   INTEGER NOT NULL,
    day   INTEGER NOT NULL,          -- DateOnly.DayNumber; where there is no day, this and the block are -1
    owner INTEGER NOT NULL,          -- as claims.id; the article itself has index -1
    PRIMARY KEY (space, block, key, day, owner)
) STRICT, WITHOUT ROWID;
-- Copies (space 0) are found at any time.
INSERT INTO postings SELECT space, iif(space = 0, -1, day >> 7), key, iif(space = 0, -1, day), owner FROM postings_by_month ORDER BY 1, 2, 3, 4, 5;
DROP TABLE postings_by_month;

-- The articles of a happening.
CREATE INDEX IF NOT EXISTS articles_event ON articles (event) WHERE event <> 0;
