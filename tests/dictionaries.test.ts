// Dictionaries are read and edited by people: each says where it comes from, and is in order.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sorted } from '../scripts/sort-dictionaries.mjs';

const root = path.resolve(import.meta.dirname, '../dictionaries');
const dictionaries = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));
const names = (failing: { name: string }[]) => failing.map(({ name }) => name);

describe('dictionaries', () => {
  it('name their source in the comment at their top', () => {
    const source = /^(?:#.*\n)*#.*\b(?:source|codes and names)\b/i;
    expect(names(dictionaries.filter(({ text }) => !source.test(text)))).toEqual([]);
  });

  it('are sorted, each entry once (npm run format sorts them)', () => {
    expect(names(dictionaries.filter(({ text }) => text !== sorted(text)))).toEqual([]);
  });

  it('have one form a line, with at most two values', () => {
    const odd = dictionaries.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('#') && (/^\s|\u00a0| {2}/.test(line) || line.split('\t').length > 3))
        .map((line) => `${name}: ${line}`),
    );
    expect(odd).toEqual([]);
  });
});
