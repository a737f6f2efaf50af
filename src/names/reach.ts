// Where an office phrase reaches to, while it is being read: the token it has come to and
// the pieces that its position is made of.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Phrase } from '../lexicon/lexicon';
import { COMMA, OPEN, SLASH } from '../text/codes';
import { bracket } from './bracket';
import { capital, joined, length, mark, type Reading, shout } from './lexis';
import type { Level, Office } from './offices';
import { noble } from './titles';

const PRESS = 'Hubungan Masyarakat';
/** Letters of a short form; what is longer and in capitals is shouted. */
const LONGEST_SHORT = 7;

export class Reach {
  protected j: number;
  protected readonly pieces: string[] = [];

  constructor(
    protected readonly r: Reading,
    protected readonly office: Office,
    protected readonly head: Phrase,
  ) {
    this.j = head.to;
  }

  finish(): void {
    const { office } = this;
    if (this.pieces.length > 0) {
      office.position = [office.position, ...this.pieces]
        .join(' ')
        .replace(/ ,/gu, ',')
        .replace(/\bHumas\b/gu, PRESS);
      office.narrowed = true;
    }
    office.narrowed ||= office.region !== null || office.institution !== null;
    office.to = Math.max(office.to, this.j);
  }

  /** A region, and the region that it lies in. */
  protected regions(): boolean {
    const { doc, board } = this.r;
    let any = false;
    for (let n = 0; n < 3; n++) {
      let at = this.j;
      if (!joined(doc, at)) break;
      // "Kab.Bandung", "Provinsi Riau, Indonesia" are the regions kind's matter; a comma before a second region is ours
      const inner = any || (this.office.region !== null && this.office.institution !== null);
      if (inner && mark(doc, at, COMMA)) at++;
      if (any && (doc.word(at) === 'di' || mark(doc, at, SLASH))) at++;
      // "Kepala [Desa Temiang]": the region's head noun is the office's last word
      const covering = n === 0 && this.j === this.head.to ? board.at('region', this.j - 1) : undefined;
      const inside = covering && covering.from > this.head.from && covering.to > this.j ? covering : undefined;
      const region = inside ?? board.startsAt('region', at);
      if (!region) break;
      // a country ("Republik Indonesia") narrows nothing
      if (region.value.level !== 'country') {
        // "Camat Bekasi Selatan, Kota Bekasi,": the region around it, no other office's
        const around =
          region.value.code !== null && this.office.region?.value.code?.startsWith(`${region.value.code}.`);
        if (inner && at !== this.j && mark(doc, this.j, COMMA) && !around) break;
        this.office.region ??= region;
      }
      this.j = region.to;
      any = true;
    }
    return any;
  }

  protected skipBracket(): void {
    const { doc } = this.r;
    if (!mark(doc, this.j, OPEN) || !joined(doc, this.j)) return;
    const to = bracket(this.r, this.j);
    // a bracket behind an office is a short form of it when more of the office follows
    if (to > 0 && (this.r.board.startsAt('region', to) || capital(doc, to) || mark(doc, to, COMMA))) this.j = to;
  }

  protected titleAt(k: number): boolean {
    const { doc, lex } = this.r;
    const title = doc.longest(k, lex.rank) ?? doc.longest(k, lex.honorific);
    return !!title && capital(doc, k);
  }

  /** A form of address, an initial, or (behind token `first`) a known part of a name. */
  protected startsName(k: number, first: number): boolean {
    const { doc, lex } = this.r;
    if (this.titleAt(k) || noble(this.r, k)) return true;
    if (
      k > first &&
      capital(doc, k) &&
      length(doc, k) <= 2 &&
      (doc.kind[k] === K.ABBREVIATION || length(doc, k) === 1) &&
      !roman(doc.slice(k, k + 1))
    )
      return true;
    return k > first && doc.is(k, lex.part) && !doc.is(k, lex.field);
  }
}

/** The long form of the short form at token `j`: as the text defines it, else as the dictionary has it. */
export function expand(r: Reading, j: number): string | null {
  const { doc, board, lex } = r;
  if (doc.shape[j] === K.SMALL) return null;
  const text = doc.slice(j, j + 1);
  if (shout(doc, j) || doc.shape[j] === K.MIXED)
    for (const m of board.of('abbreviation'))
      if (m.value.short === text && m.value.long.length > text.length) return m.value.long;
  const value = doc.value(j, lex.unit);
  return value ? (value.split('|')[0] as string) : null;
}

export function tidy(text: string): string {
  // "DPR RI" and "DPRKP" stay; "DINAS SOSIAL" is shouted
  if (text.length > LONGEST_SHORT && text === text.toUpperCase() && /[A-Z]{5}/u.test(text))
    return text.replace(/[A-Z]+/gu, (w) => w[0] + w.slice(1).toLowerCase());
  return text;
}

export function roman(text: string): boolean {
  return /^[IVX]{1,4}$/u.test(text);
}

const LEVELS = new Map<string, Level>([
  ['provinsi', 'p'],
  ['prov', 'p'],
  ['kabupaten', 'r'],
  ['kota', 'c'],
  ['kecamatan', 'd'],
]);

/** The level that token `j` says without a region: "Kepala Dinas Perhubungan Provinsi", "Anggota DPRD Kabupaten". */
export function levelAlone(doc: Doc, j: number): Level | undefined {
  return capital(doc, j) ? LEVELS.get(doc.word(j)) : undefined;
}
