// The page holds its releases as data that cannot become markup. What it shows is tested in a
// browser (tests/view/page.slow.test.ts).
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { renderView } from '../../src/view';

const data = (html: string) => JSON.parse(/id="data">([^<]*)</u.exec(html)?.[1] ?? 'null');

describe('view page', () => {
  it('gives back the releases it was given', () => {
    const text = 'SAMARINDA - Wakil Gubernur Kaltim Arfan Syahrani membuka rapat, Kamis (12/6).';
    const result = extract(text, { id: 'a-1', publishedAt: '2025-06-13' });
    expect(data(renderView([{ text, result }])).documents).toEqual([{ text, result }]);
  });

  it('holds a text that tries to close the script element, and one with $& and comments, unharmed', () => {
    for (const text of ['</script><script>alert(1)</script>', '$& $1 $` /*LIBRARY*/ "DATA" <!-- -->']) {
      const html = renderView([{ text, result: extract(text) }]);
      expect(data(html).documents[0].text).toBe(text);
      expect(html.match(/<script/gu)).toHaveLength(2);
    }
  });

  it('gives every province a tile of its own', () => {
    const { tiles } = data(renderView([])) as { tiles: [string, number, number, string, string][] };
    expect(tiles).toHaveLength(38);
    expect(new Set(tiles.map(([, x, y]) => `${x},${y}`)).size).toBe(38);
    expect(tiles.every(([code, , , , name]) => name !== code)).toBe(true);
  });
});
