// Where the name of a body ends: the number of a unit, and the tail that all share behind
// the words: brackets, region, "RI".
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/types';
import { DOT, HYPHEN_MINUS, OPEN, SLASH } from '../../text/codes';
import type { RegionValue } from '../../values';
import { Row } from './row';
import { isRoman } from './run';

const WIDEST = 8;

/** What a name holds beside its words. */
export interface Tail {
  to: number;
  region: Mention<RegionValue> | null;
  /** The short form that a bracket gives. */
  acronym: string | null;
  /** Tokens of brackets, to be left out of the full name. */
  brackets: [from: number, to: number][];
  /** The region so far belongs to the name that the bracket shortens: "Lembaga Adat Melayu Riau (LAMR)". */
  own?: boolean;
}

export class Edge extends Row {
  /** The region that the number of a unit names: "Kodim 0624/Kab. Bandung". */
  private seat: Mention<RegionValue> | null = null;

  /** Past a full stop after an abbreviated head: "PT. PLN", "RS. Islam". */
  pastPoint(j: number): number {
    return this.doc.ch(j) === DOT && this.doc.gap[j] === K.GLUED && this.r.capital(this.doc, j + 1) ? j + 1 : j;
  }

  /** "0716/Demak", "0815/15 Jatirejo", "VI Mulawarman", "2406/Pacet-Kertasari": the end, or `start` when none. */
  unit(start: number): number {
    const { doc, r } = this;
    let j = start;
    if (j >= doc.n || (doc.gap[j] as number) > K.LINE) return start;
    const region = this.regionAt(j);
    if (region) return start;
    if (doc.kind[j] === K.NUMBER || (doc.kind[j] === K.WORD && isRoman(doc.word(j)))) {
      j++;
      // "420-02"
      if (doc.ch(j) === HYPHEN_MINUS && doc.kind[j + 1] === K.NUMBER && doc.gap[j + 1] === K.GLUED) j += 2;
    } else if (!r.capital(doc, j) || r.isStop(doc, j)) return start;
    if (doc.ch(j) === SLASH) j++;
    // "Koramil 0815/15 Jatirejo", "Koramil 01-12/Depok"
    if (doc.ch(j - 1) === SLASH && doc.kind[j] === K.NUMBER) j++;
    const named = this.regionAt(j);
    if (named) {
      this.seat = named;
      return this.hyphenated(named.to);
    }
    const end = this.open(j, 3, false);
    return end > j ? this.hyphenated(end) : doc.ch(j - 1) === SLASH ? j - 1 : j;
  }

  private hyphenated(j: number): number {
    const { doc, r } = this;
    if (doc.ch(j) !== HYPHEN_MINUS || doc.gap[j] !== K.GLUED || !r.capital(doc, j + 1)) return j;
    return this.regionAt(j + 1)?.to ?? j + 2;
  }

  /** Brackets, regions, "RI": what may follow the words of any name. */
  tail(start: number, regions: boolean): Tail {
    const { doc, r } = this;
    const tail: Tail = { to: start, region: this.seat, acronym: null, brackets: [] };
    for (let step = 0; step < 5; step++) {
      const j = tail.to;
      if (j >= doc.n || (doc.gap[j] as number) > K.LINE || doc.zone[j] !== doc.zone[this.from]) break;
      if (doc.ch(j) === OPEN) {
        const pair = this.board.at('abbreviation', j);
        if (!pair || pair.value.shortFrom !== j + 1 || pair.value.longTo > j || pair.value.longFrom < this.from) {
          if (!this.persero(j) && !this.renamed(j)) break;
          tail.to = j + 3;
          continue;
        }
        if (tail.acronym) break;
        // "Polda Bangka Belitung (Babel)" shortens the region
        if (!tail.region || tail.region.from > pair.value.longFrom) tail.acronym = pair.value.short;
        tail.own =
          tail.region !== null && tail.region.from > pair.value.longFrom && tail.region.to <= pair.value.longTo;
        tail.brackets.push([j, pair.to]);
        tail.to = pair.to;
        continue;
      }
      const region = this.regionAt(j);
      if (region) {
        if (!regions || (tail.region && !tail.own)) break;
        tail.own = false;
        tail.region = region;
        tail.to = region.to;
        continue;
      }
      if (this.homeland(j)) {
        tail.to = j + 1;
        continue;
      }
      const link = r.link_(doc, j);
      if (link === 'end' && r.capital(doc, j)) {
        const p = doc.longest(j, r.link);
        tail.to = p ? p.to : j + 1;
        continue;
      }
      if (link === 'mid' && regions && !tail.region && this.regionAt(j + 1)) {
        tail.to = j + 1;
        continue;
      }
      if (
        link === 'level' &&
        regions &&
        !tail.region &&
        r.capital(doc, j) &&
        !r.title(doc, j) &&
        !r.capital(doc, j + 1)
      ) {
        if (doc.ch(j + 1) !== DOT) tail.to = j + 1;
      }
      break;
    }
    return tail;
  }

  /** "Dewan Kelautan Indonesia": the country closes the name. */
  homeland(j: number): boolean {
    const region = this.board.at('region', j);
    return (
      region?.value.level === 'country' && region.from === j && region.to === j + 1 && this.doc.word(j) === 'indonesia'
    );
  }

  /** "Badan Kesehatan Dunia (WHO)": the bracket holds another name of the same body. */
  private renamed(j: number): boolean {
    const { doc, r } = this;
    const other = doc.longest(j + 1, r.body);
    return other?.to === j + 2 && doc.ch(j + 2) === 41 && r.bodyOf(other.value).name === this.full;
  }

  /** "PT. PLN (Persero) Rayon X": the words behind the bracket. */
  beyondPersero(j: number): number {
    if (!this.persero(j)) return j;
    const to = this.open(j + 3, 3, false);
    return to > j + 3 ? to : j;
  }

  private persero(j: number): boolean {
    const { doc } = this;
    return doc.word(j + 1) === 'persero' && doc.ch(j + 2) === 41;
  }

  get widest(): number {
    return WIDEST;
  }
}
