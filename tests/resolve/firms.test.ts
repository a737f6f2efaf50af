// Firms that bear another firm's name are bodies of their own; other longer names are fuller ones.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const names = (text: string) => extract(text).organizations.map((o) => o.name);

describe('firms', () => {
  it('that bear the name of another stay apart', () => {
    expect(names('Stok Pertamina Patra Niaga aman. Kata staf Pertamina, distribusi lancar.')).toEqual([
      'PT Pertamina Patra Niaga',
      'PT Pertamina',
    ]);
  });

  it('are one with their branch where the rule reads its name', () => {
    expect(names('Staf PT PLN Rayon Bengkalis hadir. Kata dia, PLN siap.')).toHaveLength(1);
  });
});
