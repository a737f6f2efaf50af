// The rows of results: keys, references, values as their columns say, and nothing of the schema left out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dictionary, partAt } from '../../scripts/data-dictionary.mjs';
import { extract, pressReleaseSchema } from '../../src';
import { type Rows, TABLES, tablesOf } from '../../src/tables';

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = readdirSync(path.join(root, 'fixtures')).sort();
const read = (slug: string, file: string) => readFileSync(path.join(root, 'fixtures', slug, file), 'utf8');
const resultOf = (slug: string) =>
  extract(read(slug, 'release.txt'), { id: slug, publishedAt: JSON.parse(read(slug, 'meta.json')).publishedAt });
const results = fixtures.map(resultOf);
const schema = z.toJSONSchema(pressReleaseSchema);

/** All rows of all fixtures, by table. */
const rows = new Map<string, Record<string, unknown>[]>(TABLES.map(({ name }) => [name, []]));
for (const result of results)
  for (const [name, more] of Object.entries(tablesOf(result)))
    rows.get(name)!.push(...(more as object[] as Record<string, unknown>[]));

const isOfType: Record<string, (value: unknown) => boolean> = {
  text: (v) => typeof v === 'string',
  integer: (v) => Number.isInteger(v),
  double: (v) => typeof v === 'number' && Number.isFinite(v),
  boolean: (v) => typeof v === 'boolean',
  date: (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v),
  texts: (v) => Array.isArray(v) && v.every((item) => typeof item === 'string'),
  json: (v) => JSON.stringify(v) !== undefined,
};

describe('rows', () => {
  for (const { name, columns } of TABLES) {
    const key = Object.keys(columns)[0]!;
    it(`${name}: as their columns say, with keys of their own`, () => {
      const own = rows.get(name)!;
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map((row) => row[key])).size).toBe(own.length);
      for (const row of own) {
        expect(Object.keys(row)).toEqual(Object.keys(columns));
        for (const [column, { type, nullable }] of Object.entries(columns))
          if (!(nullable && row[column] === null))
            expect([column, row[column], isOfType[type]!(row[column])]).toContain(true);
      }
    });
  }

  it('refer to rows that exist', () => {
    const keys = new Map(
      TABLES.map(({ name, columns }) => [
        name as string,
        new Set(rows.get(name)!.map((row) => row[Object.keys(columns)[0]!])),
      ]),
    );
    for (const { name, columns } of TABLES)
      for (const [column, { references }] of Object.entries(columns))
        if (references)
          for (const row of rows.get(name)!)
            if (row[column] !== null) expect([name, column, keys.get(references)!.has(row[column])]).toContain(true);
    const tableOf: Record<string, string[]> = {
      official: ['officials'],
      person: ['people'],
      organization: ['organizations'],
      region: ['regions'],
      place: ['regions'],
      program: ['programs'],
      law: ['laws'],
      event: ['events'],
      date: ['dates'],
      amount: ['amounts'],
    };
    for (const { type, entity_id } of rows.get('mentions')!) {
      if (entity_id === null) expect(type).toBe('place');
      else expect(tableOf[type as string]!.some((name) => keys.get(name)!.has(entity_id))).toBe(true);
    }
    const speakers: Record<string, string> = { official: 'officials', person: 'people', organization: 'organizations' };
    for (const { speaker_id, speaker_kind } of rows.get('quotes')!)
      if (speaker_id !== null) expect(keys.get(speakers[speaker_kind as string]!)!.has(speaker_id)).toBe(true);
  });

  it('are the same again', () => {
    expect(tablesOf(resultOf(fixtures[3]!))).toEqual(tablesOf(results[3]!));
  });

  it('count what the result holds', () => {
    for (const result of results) {
      const tables = tablesOf(result);
      expect(tables.mentions).toHaveLength(result.mentions.length);
      expect(tables.people).toHaveLength(result.persons.length);
      expect(tables.policy_items).toHaveLength(result.policyLists.reduce((sum, { items }) => sum + items.length, 0));
    }
  });

  it('need an id', () => {
    const nameless = extract('BANDUNG - Bupati hadir.');
    expect(() => tablesOf(nameless)).toThrow(TypeError);
    expect(tablesOf(nameless, { id: 'a' }).documents[0]?.document_id).toBe('a');
  });

  it('know the paragraph and the quote of a mention', () => {
    const text =
      'KUDUS - Festival dibuka Senin (2/6/2025).\n\n"Kami membagikan Kartu Sembako," kata Bupati Kudus Sari Wulandari.';
    const tables: Rows = tablesOf(extract(text, { id: 'a' }));
    const program = tables.mentions.find(({ type }) => type === 'program');
    expect(program).toMatchObject({
      text: 'Kartu Sembako',
      paragraph: 2,
      quote_id: 'a#quote-1',
      entity_id: 'a#program-1',
    });
    expect(tables.quotes[0]).toMatchObject({
      speaker_kind: 'official',
      paragraph: 2,
      speaker_id: tables.officials[0]?.official_id,
    });
    expect(tables.officials[0]).toMatchObject({ province: '33', province_name: 'Jawa Tengah', jurisdiction: '33.19' });
    expect(tables.documents[0]).toMatchObject({ province: '33', published_at: null });
  });
});

describe('data dictionary', () => {
  it('is what the definitions say (npm run build:js && npm run dictionary)', () => {
    expect(readFileSync(path.join(root, 'docs/data-dictionary.md'), 'utf8')).toBe(dictionary(TABLES, schema));
  });

  it('names paths that the schema has', () => {
    const paths = TABLES.flatMap(({ columns }) => Object.values(columns).flatMap(({ from }) => (from ? [from] : [])));
    expect(paths.filter((from) => !partAt(schema, from))).toEqual([]);
  });

  it('has a column for every field of the schema', () => {
    const covered = TABLES.flatMap(({ columns }) => Object.values(columns).flatMap(({ from }) => (from ? [from] : [])));
    const isCovered = (field: string) => covered.some((from) => field === from || field.startsWith(`${from}.`));
    expect(leaves(schema as Part, '').filter((field) => !isCovered(field))).toEqual([]);
  });
});

interface Part {
  type?: string;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
}

function leaves(part: Part, at: string): string[] {
  const inner = part.anyOf?.find(({ type }) => type !== 'null') ?? part;
  if (inner.items) return leaves(inner.items, at);
  if (!inner.properties) return [at];
  return Object.entries(inner.properties).flatMap(([name, child]) => leaves(child, at ? `${at}.${name}` : name));
}
