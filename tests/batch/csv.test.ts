// Our splitter of records, chosen for its speed, agrees with csv-parse on every table that is well formed.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/batch/csv';
import { records } from '../../src/batch/records';

async function own(table: string): Promise<(string[] | undefined)[]> {
  async function* chunks() {
    const bytes = Buffer.from(table);
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
  }
  const rows: (string[] | undefined)[] = [];
  for await (const found of records(chunks(), { maxBytes: 10_000, delimiter: 44 }))
    for (const { bytes } of found) rows.push(fieldsOf(Buffer.from(bytes!).toString(), 'csv'));
  return rows;
}

const quoted = (field: string) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

describe('CSV', () => {
  it('is cut as csv-parse cuts it', async () => {
    const field = fc.array(fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '😀')).map((parts) => parts.join(''));
    const table = fc.array(
      fc.tuple(
        field,
        field,
        field.map((text) => `${text}.`),
      ),
    );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
        expect(await own(text)).toEqual(parse(text, { record_delimiter: '\n' }));
        expect(await own(text)).toEqual(rows);
      }),
    );
  });

  it('keeps the rows behind a quote that never closes', async () => {
    expect(await own('1,"a\nb"\n2,"tanpa akhir\n3,baik\n4,baik\n')).toEqual([
      ['1', 'a\nb'],
      undefined,
      ['3', 'baik'],
      ['4', 'baik'],
    ]);
  });
});
