-- Reads the articles that have not been read. It may fail, be killed, or run twice at once: what was read stays,
-- the next run reads the rest, and a row that came twice is one row of extractions FINAL.
-- Blocks of some thousand articles, each by a process of its own, as many at a time as threads: each is kept when it is done.

INSERT INTO extractions (id, result)
SELECT id, saripati(id, text, published)
FROM articles FINAL
WHERE id NOT IN (SELECT id FROM extractions)
SETTINGS max_threads = 2, max_insert_threads = 2, max_block_size = 5000, preferred_block_size_bytes = 0,
    min_insert_block_size_rows = 5000, min_insert_block_size_bytes = 0;
