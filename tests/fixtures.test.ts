// Releases written for this project, each with a golden that was written by hand before any
// output was seen. What the library still gets wrong stands in `misses.txt`, line by line, so
// that a golden stays true and a mended miss is noticed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { difference, project } from '../scripts/projection.mjs';
import { createExtractor, pressReleaseSchema } from '../src';
import { villages } from '../src/villages';

const root = path.resolve(import.meta.dirname, '../fixtures');
const slugs = readdirSync(root).sort();
const { extract } = createExtractor({ gazetteers: [villages] });
const read = (slug: string, file: string) => readFileSync(path.join(root, slug, file), 'utf8');

describe('fixtures', () => {
  it('are at least twelve, of different houses', () => {
    const houses = new Set(slugs.map((slug) => (JSON.parse(read(slug, 'meta.json')) as { house: string }).house));
    expect(houses.size).toBeGreaterThanOrEqual(12);
  });

  for (const slug of slugs)
    it(slug, () => {
      const { publishedAt } = JSON.parse(read(slug, 'meta.json')) as { publishedAt?: string };
      const text = read(slug, 'release.txt');
      const result = extract(text, publishedAt === undefined ? {} : { publishedAt });
      expect(pressReleaseSchema.safeParse(result).error).toBeUndefined();
      const misses = existsSync(path.join(root, slug, 'misses.txt')) ? read(slug, 'misses.txt').trimEnd() : '';
      expect(difference(JSON.parse(read(slug, 'expected.json')), project(result))).toBe(misses);
    });
});
