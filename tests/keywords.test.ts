import { describe, expect, it } from 'vitest';
import { extract } from '../src';

const text = `Pemkab Bangun Jembatan di Sungai Lemau

BONTANG - Pembangunan jembatan gantung di Sungai Lemau dimulai tahun ini. Jembatan itu dibangun agar warga tidak memutar jauh.
Warga membantu pembangunan, dan bangunan lama dibongkar. Warga yang membantu dan yang tidak membantu sama-sama senang.`;

describe('keywords', () => {
  const found = extract(text).keywords;

  it('counts all forms of a root as one', () => {
    expect(found.find(({ stem }) => stem === 'bangun')?.count).toBe(5);
    expect(found.find(({ stem }) => stem === 'jembatan')?.count).toBe(3);
  });

  it('ranks what is rare in the news above what is common', () => {
    const rank = (stem: string) => found.findIndex((keyword) => keyword.stem === stem);
    expect(rank('jembatan')).toBeGreaterThanOrEqual(0);
    expect(rank('jembatan')).toBeLessThan(rank('warga'));
    for (let i = 1; i < found.length; i++) expect(found[i]!.score).toBeLessThanOrEqual(found[i - 1]!.score);
  });

  it('leaves function words out, and gives nothing for nothing', () => {
    expect(found.map(({ stem }) => stem)).not.toContain('yang');
    expect(found.map(({ stem }) => stem)).not.toContain('tidak');
    expect(extract('').keywords).toEqual([]);
    expect(extract('constructor __proto__ constructor').keywords[0]).toMatchObject({ stem: 'constructor', count: 2 });
  });
});
