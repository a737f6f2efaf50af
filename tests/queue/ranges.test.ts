// However a dump is cut into shards and chunks, every line is in exactly one shard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCuttable, linesIn, piecesOf, type Sized, startOf } from '../../src/batch/ranges';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function shardOf(file: Uint8Array, index: number, count: number, chunk: number): Promise<string> {
  let text = '';
  for (const { range } of piecesOf([{ file: 'x', size: file.length, cuttable: true }], { index, count }))
    for await (const part of linesIn(chunks(file.subarray(startOf(range!)), chunk), range!)) text += Buffer.from(part);
  return text;
}

describe('shards', () => {
  it('together are the file, and each begins at the start of a line', async () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', 'ddddddd')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        async (value, count, chunk) => {
          const file = Buffer.from(value);
          const shards: string[] = [];
          for (let index = 1; index <= count; index++) shards.push(await shardOf(file, index, count, chunk));
          expect(shards.join('')).toBe(value);
          const full = shards.filter((shard) => shard !== '');
          expect(full.slice(0, -1).every((shard) => shard.endsWith('\n'))).toBe(true);
        },
      ),
    );
  });

  it('share many files by bytes; a file that cannot be cut is in one shard, whole', () => {
    const sized = fc.array(fc.record({ size: fc.nat(50), cuttable: fc.boolean() }));
    fc.assert(
      fc.property(sized, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const named: Sized[] = files.map((file, i) => ({ ...file, file: `f${i}` }));
        const all = Array.from({ length: count }, (_, i) => piecesOf(named, { index: i + 1, count })).flat();
        for (const { file, size, cuttable } of named) {
          const own = all.filter((piece) => piece.file === file);
          if (cuttable) {
            expect(own.reduce((sum, { range }) => sum + range!.to - range!.from, 0)).toBe(size);
            own.slice(1).forEach(({ range }, i) => {
              expect(range!.from).toBe(own[i]!.range!.to);
            });
          } else expect(own).toEqual([{ file }]);
        }
        expect(all.map(({ file }) => Number(file.slice(1)))).toEqual(
          all.map(({ file }) => Number(file.slice(1))).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('name pieces that begin in the middle by the byte, so that ids made from lines are not made twice', () => {
    const file = { file: 'dump.ndjson', size: 100, cuttable: true };
    expect(piecesOf([file], { index: 1, count: 2 })).toEqual([{ file: 'dump.ndjson', range: { from: 0, to: 50 } }]);
    expect(piecesOf([file], { index: 2, count: 2 })).toMatchObject([{ name: 'dump.ndjson@50' }]);
  });

  it('cut plain NDJSON only', () => {
    expect(isCuttable('a.ndjson', 'ndjson')).toBe(true);
    for (const [file, format] of [
      ['a.ndjson.gz', 'ndjson'],
      ['a.jsonl.zst', 'ndjson'],
      ['-', 'ndjson'],
      ['a.csv', 'csv'],
      ['a.tsv', 'tsv'],
      ['a.txt', 'text'],
    ] as const)
      expect(isCuttable(file, format)).toBe(false);
  });
});
