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

  it('reads the names that share a cue', () => {
    expect(names('Menurutnya, program Listrik Dusun dan Dusun Terang memberi dampak nyata.')).toEqual([
      'Listrik Dusun',
      'Dusun Terang',
    ]);
    expect(
      names('lewat program Tani Jaya Utama (TJU), Rawat Pesisir Lestari (RPL), dan Program Lumbung Dusun.'),
    ).toEqual(['Tani Jaya Utama', 'Rawat Pesisir Lestari', 'Lumbung Dusun']);
    expect(names('program Sehat Bersama dan Dinas Kesehatan Kabupaten Berau')).toEqual(['Sehat Bersama']);
  });

  it('gives the short form that the text has', () => {
    const short = (text: string) => extract(text).programs[0]?.acronym;
    expect(short('anggota Kopdes Merah Putih di desa itu')).toBe('Kopdes Merah Putih');
    expect(short('anggota Kopdes Merah Putih (KDMP) di desa itu')).toBe('KDMP');
    expect(short('layanan Asistensi Rehabilitasi Sosial (Atensi) bagi lansia')).toBe('Atensi');
    expect(short('anggota Kopdes Merah Putih di desa itu. Modal KDMP sudah cair.')).toBe('KDMP');
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
