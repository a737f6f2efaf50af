// The full name of a body and its core, the part by which two mentions are one body: short
// heads and office words spelled out, without brackets and region.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import { fold } from '../../text/fold';
import type { OrganizationValue, RegionValue } from '../../values';
import { definitions } from '../definitions';
import type { Tail } from './edge';
import type { Reader } from './reader';

export interface Parts {
  from: number;
  /** End of the head noun, or of the known name. */
  headTo: number;
  nameTo: number;
  tail: Tail;
  kind: string;
  /** Full form of head or body. */
  full: string | null;
  acronym: string | null;
}

export function describe(r: Reader, doc: Doc, board: Board, p: Parts): OrganizationValue {
  const region = p.tail.region;
  const to = p.tail.to;
  const words: string[] = [p.full ?? doc.plain(p.from, p.headTo)];
  let base: string[] | null = null;
  const core: string[] = [p.full ?? doc.plain(p.from, p.headTo)];
  const tell = (text: string, at: number, glued: boolean): void => {
    if (at >= p.nameTo) return;
    if (glued) core[core.length - 1] += text;
    else core.push(text);
  };
  for (let i = p.headTo; i < to; i++) {
    const bracket = p.tail.brackets.find(([a, b]) => a <= i && i < b);
    if (bracket) {
      i = bracket[1] - 1;
      continue;
    }
    if (region && i >= region.from && i < region.to) {
      base ??= words.slice();
      words.push(regionName(doc, region.value, region.from, region.to, words.join(' ')));
      i = region.to - 1;
      continue;
    }
    if (doc.kind[i] === K.PUNCTUATION) {
      // commas do not tell bodies apart; hyphens and slashes do
      const text = doc.slice(i, i + 1);
      if (text === '(') words.push(text);
      else words[words.length - 1] += text === '.' ? '' : text;
      if (text !== ',' && text !== '.') tell(text, i, true);
      continue;
    }
    const glued = doc.gap[i] === K.GLUED && doc.kind[i - 1] === K.PUNCTUATION && i - 1 >= p.headTo;
    const [spelled, next] = expand(r, doc, board, i);
    const text = spelled ?? doc.slice(i, next);
    if (glued) words[words.length - 1] += text;
    else words.push(text);
    tell(text, i, glued);
    i = next - 1;
  }
  return {
    name: words.join(' ').replaceAll('/ ', '/'),
    acronym: p.acronym ?? p.tail.acronym,
    base: (base ?? words).join(' '),
    kind: p.kind,
    jurisdiction: region?.value.code ?? null,
    core: coreOf(core.join(' '), p.kind),
  };
}

/** Folded, without what does not tell bodies apart: commas, "dan", "RI". */
export function coreOf(name: string, kind: string): string {
  const words = fold(name)
    .split(/[\s,]+/u)
    .filter((w) => !SILENT.has(w));
  // "LSM Ikatan X" is the same as "Ikatan X"
  if (words.length > 2 && words[0] === 'lsm') words.shift();
  // "Kantor Kementerian Agama Kabupaten X" is the ministry there
  if (words.length > 2 && words[0] === 'kantor' && words[1] === 'kementerian') words.shift();
  // the number tells units and schools apart: "Kodim 0624/Kab. Bandung", "SMAN 1 Unggulan"
  const numbered = kind === 'military' || kind === 'school';
  const figure = numbered ? words.findIndex((w) => w[0] !== undefined && w[0] >= '0' && w[0] <= '9') : -1;
  if (figure > 0) {
    words.length = figure + 1;
    words[figure] = (words[figure] as string).split('/')[0] as string;
  }
  return (numbered ? words.filter((w) => w !== 'negeri') : words).join(' ');
}

const SILENT = new Set(['', 'dan', '&', 'serta', 'ri', 'persero', '(persero)', 'tbk', 'kab', 'kab.']);

/** The long form of a short office word: from the text's own definitions, else from the dictionary. */
function expand(r: Reader, doc: Doc, board: Board, i: number): [text: string | null, next: number] {
  for (const pair of definitions(board)) {
    const next = i + pair.shortTo - pair.shortFrom;
    if (doc.ch(i) === doc.ch(pair.shortFrom) && doc.slice(i, next) === pair.short)
      return [pair.long.replace(/\s+/gu, ' '), next];
  }
  // "DPW PAN": the party, no field of an office
  const head = doc.longest(i - 1, r.head);
  if (head?.to === i && r.headOf(head.value).mode === 'branch') return [null, i + 1];
  return [doc.value(i, r.field) || null, i + 1];
}

/** "Kaltim" → "Kalimantan Timur"; "Kabupaten" is not said twice. */
function regionName(doc: Doc, value: RegionValue, from: number, to: number, before: string): string {
  const text = doc.plain(from, to);
  const said = fold(before);
  const space = value.name.indexOf(' ');
  const type = value.name.slice(0, space);
  const typed = type === 'Kabupaten' || type === 'Kota';
  const bare = typed ? value.name.slice(space + 1) : value.name;
  if (typed && said.endsWith(` ${fold(type)}`)) return bare;
  if (said.endsWith(' provinsi') && !typed) return bare;
  // "Pemerintah Desa" before "Desa X"
  const blank = text.indexOf(' ');
  if (blank > 0 && !typed && said.endsWith(` ${fold(text.slice(0, blank))}`)) return text.slice(blank + 1);
  // "Jakarta" is what the Daerah Khusus is called
  return fold(text).endsWith(fold(bare)) || fold(bare).endsWith(` ${fold(text)}`) ? text : value.name;
}
