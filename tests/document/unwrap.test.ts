// A release that a mail program has filled to a width reads as it did before.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

const fixtures = path.join(import.meta.dirname, '../../fixtures');

/** Greedy filling, as mail programs do it: no word is cut. */
const fill = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) => {
      let length = 0;
      return paragraph
        .split(' ')
        .map((word, i) => {
          const fits = i === 0 || length + 1 + word.length <= width;
          length = fits && i > 0 ? length + 1 + word.length : word.length;
          return (i === 0 ? '' : fits ? ' ' : '\n') + word;
        })
        .join('');
    })
    .join('\n');

const digest = (text: string) => {
  const { structure, officials, persons, organizations, regions, dates, quotes } = extract(text);
  const plain = (s: string | undefined) => s?.replace(/\s+/gu, ' ');
  return {
    headline: plain(structure.headline?.text),
    dateline: plain(structure.dateline?.text),
    people: [...officials, ...persons].map(({ name }) => name),
    organizations: organizations.map(({ name }) => name),
    regions: regions.map(({ code }) => code),
    dates: dates.map(({ value }) => value),
    quotes: quotes.map((q) => plain(q.text)),
  };
};

describe.each(readdirSync(fixtures))('%s', (slug) => {
  const text = readFileSync(path.join(fixtures, slug, 'release.txt'), 'utf8');
  it.each([60, 72, 80])('reads the same filled to %i columns', (width) => {
    expect(digest(fill(text, width))).toEqual(digest(text));
  });
});
