// A release reads the same in other clothes: filled to a width by a mail program, with the markup of a page, with other blanks,
// line ends and quotation marks.
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

const clothes: Record<string, (text: string) => string> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'two blanks behind a stop': (text) => text.replaceAll('. ', '.  '),
  'lines set in': (text) => text.replace(/^(?=.)/gmu, '    '),
  'straight marks': (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  'a heading of Markdown': (text) => text.replace(/^(?=.)/u, '# '),
  'paragraphs of HTML': (text) => text.replace(/^.+$/gmu, '<p>$&</p>'),
  'a share bar': (text) => `${text}\n\nBagikan:\nFacebook\nTwitter\nWhatsApp\n`,
};

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
    quotes: quotes.map((q) => plain(q.text)?.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")),
    credits: structure.credits.length,
    captions: structure.captions.length,
  };
};

describe.each(readdirSync(fixtures))('%s', (slug) => {
  const text = readFileSync(path.join(fixtures, slug, 'release.txt'), 'utf8');
  it.each([60, 72, 80])('reads the same filled to %i columns', (width) => {
    expect(digest(fill(text, width))).toEqual(digest(text));
  });
  it.each(Object.entries(clothes))('reads the same with %s', (_, dress) => {
    expect(digest(dress(text))).toEqual(digest(text));
  });
});
