// The programs of `program.cases.ts`, short forms that come back, owners.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { none, programs } from './program.cases';

const names = (text: string): string[] => extract(text).programs.map((p) => p.name);

describe('programs', () => {
  for (const [name, texts] of Object.entries(programs))
    for (const text of texts) it(`${name} in "${text}"`, () => expect(names(text)).toEqual([name]));

  for (const text of none) it(`none in "${text}"`, () => expect(names(text)).toEqual([]));

  it('is one program under its long and its short form', () => {
    const text = 'Ia memuji program Satu Miliar Satu Desa (Samisade). Dana Samisade sudah cair.';
    const [program, ...more] = extract(text).programs;
    expect(more).toEqual([]);
    expect(program).toMatchObject({ name: 'Satu Miliar Satu Desa', acronym: 'Samisade' });
    expect(program?.mentions.map((m) => m.text)).toEqual(['Satu Miliar Satu Desa (Samisade)', 'Samisade']);
  });

  it('gives the owner that stands behind the name', () => {
    expect(extract('lewat program Sehat Bersama milik Pemkab Berau itu').programs[0]?.owner).toBe(
      'Pemerintah Kabupaten Berau',
    );
  });

  it('leaves an acronym alone that the text defines otherwise', () => {
    expect(names('gugatan ke Komisi Informasi Publik (KIP). Penerima KIP hadir.')).toEqual([]);
  });

  it('takes a name of the headline only when the body confirms it', () => {
    const body = 'BERAU – Bupati menjalankan program Semesta Berencana di kecamatan itu sejak lama sekali.';
    const [program] = extract(`Atasi Banjir Lewat Program Semesta Berencana Di Kecamatan\n\n${body}`).programs;
    expect(program?.mentions.map((m) => m.text)).toEqual(['Semesta Berencana', 'Semesta Berencana']);
  });
});
