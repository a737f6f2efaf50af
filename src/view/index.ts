// One HTML file that shows releases with their annotations: no network, no dependency. The
// page is a template; data goes in as JSON that cannot end its own script element.

import provincesText from '../../dictionaries/regions/provinces.tsv';
import tilesText from '../../dictionaries/view/province-tiles.tsv';
import { pairsOf } from '../lexicon/source';
import type { PressRelease } from '../output/schema';
import page from './page.html';
import scriptPart from './script.html';
import stylePart from './style.html';

const MARK = '"DATA"';

/** A release and what `extract` made of it. */
export interface ViewDocument {
  text: string;
  result: PressRelease;
}

/**
 * The page for `documents`, as HTML. Texts are never markup: the page writes them as text nodes.
 * `library`, where given, is script text that defines `globalThis.saripati` ({ extract }); the page
 * then shows an editor (the playground).
 */
export function renderView(documents: readonly ViewDocument[], library = ''): string {
  const data = JSON.stringify({ documents, tiles: tiles() }).replace(/</gu, '\\u003c');
  const script = library.replace(/<(?=\/script|!--)/giu, '\\x3c');
  // The data goes in by position, last: it may hold any text, the template's marks included.
  const filled = page
    .replace('<!--STYLE-->', () => stylePart)
    .replace('<!--SCRIPT-->', () => scriptPart)
    .replace('/*LIBRARY*/', () => script);
  const at = filled.indexOf(MARK);
  return filled.slice(0, at) + data + filled.slice(at + MARK.length);
}

/** Per province: code, column, row, two letters, name. */
function tiles(): [string, number, number, string, string][] {
  const names = new Map(
    [...pairsOf({ cls: 'province', entries: provincesText })].map(([code, rest]) => [
      code,
      rest.split('\t')[0] as string,
    ]),
  );
  return [...pairsOf({ cls: 'tile', entries: tilesText })].map(([code, value]) => {
    const [column, row, letters] = value.split(',') as [string, string, string];
    return [code, Number(column), Number(row), letters, names.get(code) ?? code];
  });
}
