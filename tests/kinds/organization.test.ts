// The bodies of `organization.cases.ts`, their names, kinds and regions, and how mentions group.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { bodies, none, one } from './organization.cases';

const surfaces = (text: string): string[] => extract(text).organizations.flatMap((o) => o.mentions.map((m) => m.text));

describe('organisations', () => {
  for (const [body, texts] of Object.entries(bodies))
    for (const text of texts) it(`${body} in "${text}"`, () => expect(surfaces(text)).toContain(body));

  for (const text of none) it(`nobody in "${text}"`, () => expect(surfaces(text)).toEqual([]));

  for (const text of one) it(`one body in "${text}"`, () => expect(extract(text).organizations).toHaveLength(1));

  it('spells out short forms and gives the region', () => {
    const [body] = extract('komitmen Pemprov Kaltim untuk rakyat').organizations;
    expect(body).toMatchObject({
      name: 'Pemerintah Provinsi Kalimantan Timur',
      kind: 'government',
      jurisdiction: '64',
    });
  });

  it('gives the acronym that a bracket defines', () => {
    const [body] = extract('program Dinas Ketahanan Pangan (DKP) Bengkalis tahun ini').organizations;
    expect(body).toMatchObject({ name: 'Dinas Ketahanan Pangan Bengkalis', acronym: 'DKP', jurisdiction: '14.03' });
  });

  it('keeps bodies of two regions apart', () => {
    expect(extract('Pemkab Berau dan Pemkab Paser bekerja sama.').organizations).toHaveLength(2);
  });

  it('reads hostile words like any other', () => {
    expect(surfaces('constructor __proto__ Yayasan Constructor hasOwnProperty')).toEqual([
      'Yayasan Constructor hasOwnProperty',
    ]);
  });
});
