// Records do not depend on how the stream happened to be cut into chunks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { records } from '../../src/batch/records';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cut(text: string, size: number, options: { maxBytes?: number; delimiter?: number } = {}) {
  const found: [row: number, text: string | undefined][] = [];
  for await (const batch of records(chunks(Buffer.from(text), size), { maxBytes: 1000, ...options }))
    for (const { row, bytes } of batch) found.push([row, bytes && Buffer.from(bytes).toString()]);
  return found;
}

const comma = { delimiter: 44 };

describe('records', () => {
  it('are the lines, whatever the chunks', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '\n', '"', ',', ' ')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (value, size) => {
        const lines = value.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(await cut(value, size)).toEqual(lines.map((line, i) => [i + 1, line]));
      }),
    );
  });

  it('of a table are the same whatever the chunks', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '"', ',', '""')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (value, size) => {
        expect(await cut(value, size, comma)).toEqual(await cut(value, 10_000, comma));
      }),
    );
  });

  it('of a table keep line breaks inside quotes and count lines', async () => {
    expect(await cut('id,text\n1,"satu\ndua ""tiga""\n"\n2,x\n', 5, comma)).toEqual([
      [1, 'id,text'],
      [2, '1,"satu\ndua ""tiga""\n"'],
      [5, '2,x'],
    ]);
  });

  it('take a quote inside an unquoted field for a letter', async () => {
    expect(await cut('a 12" pipa,x\nb,y\n', 4, comma)).toEqual([
      [1, 'a 12" pipa,x'],
      [2, 'b,y'],
    ]);
  });

  it('take two quotes inside an unquoted field for letters', async () => {
    expect(await cut('pipa 12"" besi,x\nb,y\n', 4, comma)).toEqual([
      [1, 'pipa 12"" besi,x'],
      [2, 'b,y'],
    ]);
  });

  it('end at a carriage return with a line feed', async () => {
    expect(await cut('a\r\nb\r\n', 2)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('that are too long come without bytes, and the next one is whole', async () => {
    expect(await cut(`${'x'.repeat(50)}\nb\n`, 7, { maxBytes: 20 })).toEqual([
      [1, undefined],
      [2, 'b'],
    ]);
  });

  it('of a table with a quote that never ends lose one record, not the file', async () => {
    const rows = await cut(`1,"tanpa akhir\n${'2,baik\n'.repeat(20)}`, 11, { maxBytes: 40, ...comma });
    expect(rows[0]).toEqual([1, undefined]);
    expect(rows.at(-1)).toEqual([21, '2,baik']);
  });
});
