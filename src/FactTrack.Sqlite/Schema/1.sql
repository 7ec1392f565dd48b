-- The log: what came in, in order. Rows are added, never removed; a purge alone changes them.
CREATE TABLE records (
    sequence    INTEGER PRIMARY KEY,
    kind        INTEGER NOT NULL,  -- RecordKind
    recorded_at INTEGER NOT NULL,  -- ticks of 100 ns since year 1, UTC
    article     INTEGER,           -- TrackedArticle.Key
    article_id  TEXT,
    body        BLOB NOT NULL,     -- RecordBytes, compressed
    result      BLOB               -- FactTrackJson, compressed; null once purged
) STRICT;
CREATE INDEX records_article ON records (article) WHERE article IS NOT NULL;
CREATE INDEX records_article_id ON records (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX records_kind ON records (kind) WHERE kind <> 0;

-- What changed, in order.
CREATE TABLE changes (
    sequence   INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,   -- ticks, UTC
    kind       INTEGER NOT NULL,
    fact_id    TEXT NOT NULL,
    told       TEXT NOT NULL,
    article_id TEXT,
    before     TEXT,
    after      TEXT
) STRICT;
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_fact_id ON changes (fact_id);

-- Everything below can be made again from the log.

-- Keys are 64 bits that look random; the file uses small numbers instead.
CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    key    INTEGER NOT NULL UNIQUE -- TrackedArticle.Key
) STRICT;

CREATE TABLE articles (
    number      INTEGER PRIMARY KEY, -- of versions
    article_id  TEXT NOT NULL,
    version     TEXT NOT NULL,
    publisher   TEXT,
    title       TEXT,
    url         TEXT,
    told_at     TEXT,                -- ISO 8601 day or moment
    recorded_at INTEGER NOT NULL,    -- ticks, UTC
    story       INTEGER NOT NULL,
    event       INTEGER NOT NULL,
    is_purged   INTEGER NOT NULL,
    sketch      BLOB NOT NULL
) STRICT;
CREATE INDEX articles_article_id ON articles (article_id);
CREATE INDEX articles_story ON articles (story) WHERE story <> 0;

CREATE TABLE claims (
    id     INTEGER PRIMARY KEY,      -- number << 24 | index + 1
    name   TEXT NOT NULL,            -- Claim.Id
    key    INTEGER NOT NULL,
    fact   INTEGER NOT NULL,
    match  BLOB NOT NULL,
    report BLOB NOT NULL
) STRICT;
CREATE INDEX claims_key ON claims (key);
CREATE INDEX claims_fact ON claims (fact) WHERE fact <> 0;

-- News of one time lies together, so that a feed writes and reads a small part of the index however long it runs.
CREATE TABLE postings (
    space INTEGER NOT NULL,
    month INTEGER NOT NULL,          -- day / 32
    key   INTEGER NOT NULL,
    day   INTEGER NOT NULL,          -- DateOnly.DayNumber; where there is no day, this and the month are -1
    owner INTEGER NOT NULL,          -- as claims.id; the article itself has index -1
    PRIMARY KEY (space, month, key, day, owner)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    told          TEXT NOT NULL,
    event_id      TEXT NOT NULL,
    support       INTEGER NOT NULL,
    contest       INTEGER NOT NULL,
    lifecycle     INTEGER NOT NULL,
    review        INTEGER NOT NULL,
    reports       INTEGER NOT NULL,
    stories       INTEGER NOT NULL,
    origins       INTEGER NOT NULL,
    is_allegation INTEGER NOT NULL,
    event_class   INTEGER,
    event_mode    TEXT,
    context       INTEGER,
    first_told    INTEGER,           -- DateOnly.DayNumber
    last_told     INTEGER,
    entities      TEXT NOT NULL,     -- arrays of JSON
    sources       TEXT NOT NULL,
    figures       TEXT NOT NULL,
    entity_names  TEXT NOT NULL,     -- in capitals, a line each, for searching
    source_names  TEXT NOT NULL,
    latest        INTEGER AS (-ifnull(last_told, -1)) VIRTUAL
) STRICT;
CREATE INDEX facts_latest ON facts (latest, id);
CREATE INDEX facts_event ON facts (event_id);

CREATE VIRTUAL TABLE fact_words USING fts5 (told, content = 'facts', content_rowid = 'number', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO fact_words (fact_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER facts_insert AFTER INSERT ON facts BEGIN
    INSERT INTO fact_words (rowid, told) VALUES (new.number, new.told);
END;
CREATE TRIGGER facts_delete AFTER DELETE ON facts BEGIN
    INSERT INTO fact_words (fact_words, rowid, told) VALUES ('delete', old.number, old.told);
END;
CREATE TRIGGER facts_update AFTER UPDATE OF told ON facts WHEN old.told <> new.told BEGIN
    INSERT INTO fact_words (fact_words, rowid, told) VALUES ('delete', old.number, old.told);
    INSERT INTO fact_words (rowid, told) VALUES (new.number, new.told);
END;
