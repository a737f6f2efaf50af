// Amounts: every wording gives its value and its span; refusals give nothing.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { cases, none } from './amount.cases';

const show = (a: ReturnType<typeof extract>['amounts'][number]): string =>
  `${a.kind} ${a.value}${a.max === undefined ? '' : `..${a.max}`} ${a.currency ?? a.unit ?? '-'}`;

describe.each(Object.entries(cases))('%s', (value, wordings) => {
  it.each(wordings)('%s', (wording) => {
    const text = wording.replace(/[[\]]/g, '');
    const span = wording.slice(wording.indexOf('[') + 1, wording.indexOf(']'));
    expect(extract(text).amounts.map((a) => `${show(a)}: ${a.text}`)).toEqual([`${value}: ${span}`]);
  });
});

describe('no amount', () => {
  it.each(none)('%s', (text) => {
    expect(extract(text).amounts).toEqual([]);
  });
});
