// Wrong arguments give an error that says what to do; odd but valid text gives a result.
import { describe, expect, it } from 'vitest';
import * as api from '../src';

const NO_TEXT = [undefined, null, 5, 5n, true, {}, [], ['a'], Symbol('a'), () => 'a', new Date(0), Buffer.from('a')];
const TAKE_TEXT = ['extract', 'tokenize', 'splitSentences', 'stem', 'analyzeWord'];
const functions = Object.entries(api as unknown as { [name: string]: (text: unknown) => unknown }).filter(([name]) =>
  TAKE_TEXT.includes(name),
);

describe('wrong arguments', () => {
  for (const [name, call] of functions)
    it(`${name} refuses what is no string, and says what it got`, () => {
      for (const value of NO_TEXT) {
        const type = value === null ? 'null' : typeof value;
        expect(() => call(value), String(type)).toThrow(TypeError);
        expect(() => call(value)).toThrow(new RegExp(`${name}.*string.*${type}`));
      }
    });

  it('extract refuses a reference date that is none', () => {
    for (const publishedAt of ['kemarin', '2025', '2025-13-01', '02/06/2025', '', 5, {}])
      expect(() => api.extract('a', { publishedAt: publishedAt as string })).toThrow(/publishedAt must be an ISO date/);
  });

  it('extract takes an ISO date with or without a time, null and undefined', () => {
    for (const publishedAt of ['2025-06-02', '2025-06-02T10:00:00+07:00', '2025-06-02 10:00', undefined, null])
      expect(() => api.extract('a', { publishedAt: publishedAt as string })).not.toThrow();
  });
});

describe('odd text', () => {
  const odd = [
    '',
    ' ',
    '\n\n\n',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\u00a0',
    '"',
    '((((',
    'a'.repeat(50_000),
    '. '.repeat(5000),
  ];

  for (const [name, call] of functions)
    it(`${name} takes it`, () => {
      for (const text of odd) expect(() => call(text)).not.toThrow();
    });

  it('of no content gives an empty result', () => {
    for (const text of ['', ' ', '\n\n', '\u200b'])
      expect(api.extract(text)).toMatchObject({ mentions: [], officials: [], dates: [], quotes: [], keywords: [] });
  });
});
