-- The articles, what was read in them, and views to ask it by. To run it again changes nothing.

CREATE TABLE IF NOT EXISTS articles
(
    id        String,
    text      String CODEC(ZSTD(3)),
    published Nullable(Date)
)
ENGINE = ReplacingMergeTree ORDER BY id;

-- One row an article: of several with the same id, the last to be read stays.
CREATE TABLE IF NOT EXISTS extractions
(
    id        String,
    result    String CODEC(ZSTD(3)),
    error     String MATERIALIZED JSONExtractString(result, 'error'),
    published Nullable(Date) MATERIALIZED toDateOrNull(JSONExtractString(result, 'publishedAt')),
    read_at   DateTime64(3) DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree(read_at) ORDER BY id;

CREATE OR REPLACE VIEW officials AS
SELECT id AS article, published, o.id AS official, o.name AS name, o.position AS position, o.status AS status,
       o.jurisdiction AS jurisdiction, o.institution AS institution, length(o.mentions) AS mentions
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'officials',
    'Array(Tuple(id String, name String, position String, status String, jurisdiction Nullable(String), institution Nullable(String), mentions Array(Tuple(start UInt32))))') AS o;

CREATE OR REPLACE VIEW regions AS
SELECT id AS article, published, r.name AS name, r.level AS level, r.code AS code, length(r.mentions) AS mentions
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'regions',
    'Array(Tuple(name String, level String, code Nullable(String), mentions Array(Tuple(start UInt32))))') AS r;

CREATE OR REPLACE VIEW programs AS
SELECT id AS article, published, p.name AS name, p.acronym AS acronym, p.owner AS owner
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'programs',
    'Array(Tuple(name String, acronym Nullable(String), owner Nullable(String)))') AS p;

CREATE OR REPLACE VIEW dates AS
SELECT id AS article, published, d.text AS text, d.kind AS kind, d.value AS value, d.weekdayConflict AS weekday_conflict
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'dates',
    'Array(Tuple(text String, kind String, value Nullable(String), weekdayConflict Bool))') AS d;

CREATE OR REPLACE VIEW policy_lists AS
SELECT id AS article, published, l.head AS head, l.kind AS kind, l.declared AS declared, l.complete AS complete,
       arrayMap(item -> item.text, l.items) AS items
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'policyLists',
    'Array(Tuple(head Nullable(String), kind String, declared Nullable(UInt32), complete Bool, items Array(Tuple(text String))))') AS l;

CREATE OR REPLACE VIEW quotes AS
SELECT id AS article, published, q.type AS type, q.text AS text, q.speaker AS speaker, q.speakerText AS speaker_text
FROM extractions FINAL
ARRAY JOIN JSONExtract(result, 'quotes',
    'Array(Tuple(type String, text String, speaker Nullable(String), speakerText Nullable(String)))') AS q;
