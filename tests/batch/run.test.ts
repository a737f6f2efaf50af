// Batches as async iterables: one outcome a row, in order, whatever the rows come from.
import { describe, expect, it } from 'vitest';
import { extractRows, type Outcome, type RowLike } from '../../src/batch';
import { createExtractor } from '../../src/index';

async function* articles(): AsyncGenerator<RowLike> {
  for (let i = 0; i < 150; i++)
    yield { id: i, text: `Bupati Berau hadir, Senin (${(i % 28) + 1}/6).`, publishedAt: '2025-06-30' };
}
const all = async (outcomes: AsyncIterable<Outcome>) => {
  const found: Outcome[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
};

describe('extractRows', () => {
  it('gives what extract gives, with id and date', async () => {
    const outcomes = await all(extractRows(articles()));
    const { extract } = createExtractor();
    expect(outcomes.map(({ row }) => row?.id)).toEqual(Array.from({ length: 150 }, (_, i) => String(i)));
    const { row, result } = outcomes[70]!;
    expect(result).toEqual(extract(row!.text, { id: '70', publishedAt: '2025-06-30' }));
  });

  it('rejects what is no row and repeated ids, with their place', async () => {
    const rows = [
      { id: 'a', text: 'Isi.' },
      {},
      null,
      { id: 'a', text: 'Lagi.' },
      { text: 'Tanpa id.' },
      { text: ' ' },
    ];
    const outcomes = await all(extractRows(rows as RowLike[]));
    expect(outcomes.map(({ row, reject }) => row?.id ?? `${reject!.file}:${reject!.row}: ${reject!.reason}`)).toEqual([
      'a',
      'rows:2: "text" must be a string, not missing',
      'rows:3: "text" must be a string, not missing',
      'rows:4: an earlier row has the id "a"; only that one is kept',
      'rows:5',
      'rows:6: "text" is empty',
    ]);
    expect((await all(extractRows(rows as RowLike[], { duplicates: 'keep' })))[3]!.row?.id).toBe('a');
  });

  it('goes on when an extractor of one’s own fails, and does not take it into threads', async () => {
    const broken = {
      name: 'rusak',
      kind: 'program',
      words: ['rusak'],
      match() {
        throw new Error('rusak');
      },
    } as const;
    const extractor = createExtractor({ rules: [broken] });
    const rows = [{ text: 'Isi.', id: 'a' }, { text: 'Jalan rusak.' }, {} as RowLike, { text: 'Ucap Bupati Berau.' }];
    const outcomes = await all(extractRows(rows, { extractor }));
    expect(outcomes.map(({ reject }) => reject?.reason.slice(0, 30))).toEqual([
      undefined,
      'the extractor failed: rusak',
      '"text" must be a string, not m',
      undefined,
    ]);
    expect(outcomes.map(({ result }) => result?.regions.length)).toEqual([0, undefined, undefined, 1]);
    await expect(all(extractRows([], { extractor, workers: 2 }))).rejects.toThrow('one thread');
  });

  it('ends when told to, and reads no more than it is asked for', async () => {
    const stop = new AbortController();
    let given = 0;
    async function* endless(): AsyncGenerator<RowLike> {
      for (;;) yield { text: `Isi ${given++}.` };
    }
    const outcomes: Outcome[] = [];
    for await (const outcome of extractRows(endless(), { signal: stop.signal })) {
      outcomes.push(outcome);
      if (outcomes.length === 10) stop.abort();
    }
    expect(outcomes.length).toBe(64);
    expect(given).toBeLessThan(200);
  });
});
