import { describe, expect, it } from 'vitest';
import { analyzeWord, stem } from '../../src/morphology';
import { RULES, WHOLE } from './stem.cases';

const first = (word: string) => analyzeWord(word)[0]!;

describe('analyzeWord', () => {
  it('names prefixes from outside in, suffixes and the known root', () => {
    expect(first('mempertimbangkan')).toMatchObject({
      root: 'timbang',
      known: true,
      prefixes: ['meN-', 'per-'],
      suffixes: ['-kan'],
      clitics: [],
      reduplication: null,
    });
    expect(first('keterlambatan')).toMatchObject({ root: 'lambat', prefixes: ['ke-', 'ter-'], suffixes: ['-an'] });
    expect(first('ketidakpastian')).toMatchObject({ root: 'pasti', prefixes: ['ke-', 'tidak-'], suffixes: ['-an'] });
  });

  it('places clitics in the word as given', () => {
    expect(first('Menyetujuinya').clitics).toEqual([{ text: 'nya', kind: 'enclitic', start: 10, end: 13 }]);
    expect(first('kuambil').clitics).toEqual([{ text: 'ku', kind: 'proclitic', start: 0, end: 2 }]);
    expect(first('miliknyalah').clitics).toEqual([
      { text: 'nya', kind: 'enclitic', start: 5, end: 8 },
      { text: 'lah', kind: 'particle', start: 8, end: 11 },
    ]);
    expect(first('kuasa-Nya').clitics).toEqual([{ text: 'nya', kind: 'enclitic', start: 6, end: 9 }]);
  });

  it('tells reduplication and infixes', () => {
    expect(first('undang-undangan').reduplication).toBe('full');
    expect(first('tolong-menolong')).toMatchObject({ root: 'tolong', reduplication: 'affixed' });
    expect(first('sayur-mayur')).toMatchObject({ root: 'sayur', reduplication: 'rhyming' });
    expect(first('gemetar')).toMatchObject({ root: 'getar', infix: '-em-' });
  });

  it('ranks several readings', () => {
    const roots = analyzeWord('mengarang').map((analysis) => analysis.root);
    expect(roots.slice(0, 2).sort()).toEqual(['arang', 'karang']);
    const readings = analyzeWord('beruang');
    expect(readings[0]).toMatchObject({ root: 'beruang', prefixes: [] });
    expect(readings.some((reading) => reading.root === 'uang' && reading.prefixes[0] === 'ber-')).toBe(true);
    for (let i = 1; i < readings.length; i++) {
      expect(readings[i]!.confidence).toBeLessThanOrEqual(readings[i - 1]!.confidence);
    }
  });

  it('keeps a lexicalised word whole and shows what it was built from', () => {
    const [whole, parts] = analyzeWord('berkesinambungan');
    expect(whole).toMatchObject({ root: 'berkesinambungan', prefixes: [], suffixes: [] });
    expect(parts).toMatchObject({ root: 'sambung', prefixes: ['ber-', 'ke-'], suffixes: ['-an'] });
  });

  it('says when a root is guessed', () => {
    expect(first('dikuretase')).toMatchObject({ root: 'kuretase', known: false, prefixes: ['di-'] });
    expect(first('Susi')).toMatchObject({ root: 'susi', known: false, prefixes: [], suffixes: [] });
  });

  it('agrees with stem on its first reading', () => {
    const words = [...Object.values(RULES), ...Object.values(WHOLE)].flatMap((group) => Object.values(group).flat());
    const differs = words.filter((word) => word !== '' && first(word).root !== stem(word));
    expect(differs).toEqual([]);
  });

  it('takes any string', () => {
    expect(analyzeWord('')).toEqual([]);
    expect(first('12')).toMatchObject({ root: '12', known: false });
    expect(first('X'.repeat(1000)).root).toBe('x'.repeat(1000));
    expect(first('X'.repeat(1001)).root).toBe('X'.repeat(1001));
    expect(() => analyzeWord(undefined as unknown as string)).toThrow(TypeError);
  });
});
