// The table of ids knows what a Set would know.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashId, IdSet } from '../../src/batch/ids';

const ids = new Uint32Array(2);
const hashed = (id: string) => {
  hashId({ file: 'f', row: 1, id, text: '' }, ids.fill(0), 0);
  return ids;
};

describe('IdSet', () => {
  it('answers as a Set does, also when it has grown', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer({ max: 40, min: 0 }).map(String))), (values) => {
        const set = new Set<string>();
        const own = new IdSet(2);
        for (const value of values) {
          if (value === 'f:1') continue;
          expect(own.add(hashed(value))).toBe(!set.has(value));
          set.add(value);
        }
        expect(own.size).toBe(set.size);
      }),
    );
  });

  it('keeps a hundred thousand apart', () => {
    const own = new IdSet();
    for (let i = 0; i < 100_000; i++) own.add(hashed(`https://contoh.id/berita/${i}`));
    expect(own.size).toBe(100_000);
  });

  it('takes every row without an id for a new one', () => {
    const own = new IdSet();
    expect([own.add(hashed('f:1')), own.add(hashed('f:1'))]).toEqual([true, true]);
  });
});
