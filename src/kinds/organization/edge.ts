// Where the name of a body ends: the row of office words ("Kelautan dan Perikanan"), the run
// of capitals, the number of a unit, and the tail that all share: brackets, region, "RI".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import type { RegionValue } from '../../values';
import type { Reader } from './reader';

const OPEN = 40;
const COMMA = 44;
const SLASH = 47;
const HYPHEN = 45;
const DOT = 46;
const WIDEST = 8;

/** What a name holds beside its words. */
export interface Tail {
  to: number;
  region: Mention<RegionValue> | null;
  /** The short form that a bracket gives. */
  acronym: string | null;
  /** Tokens of brackets, to be left out of the full name. */
  brackets: [from: number, to: number][];
}

export class Edge {
  constructor(
    private readonly r: Reader,
    private readonly doc: Doc,
    private readonly board: Board,
    /** First token of the name. */
    private readonly from: number,
    /** Full name where the dictionary gives it. */
    private readonly full: string | null = null,
  ) {}

  /** The region that the number of a unit names: "Kodim 0624/Kab. Bandung". */
  private seat: Mention<RegionValue> | null = null;

  /** A region with a code at token `j`, not begun before the name. */
  regionAt(j: number): Mention<RegionValue> | null {
    if (j >= this.doc.n || (this.doc.gap[j] as number) > K.LINE || this.doc.zone[j] !== this.doc.zone[this.from])
      return null;
    const m = this.board.at('region', j);
    return m && m.from >= this.from && m.value.code !== null ? m : null;
  }

  /** Where the name model sees a person begin: "Ketua Yayasan Melati Siti Rahma". */
  private person(j: number): boolean {
    const starts = (i: number): boolean => {
      const name = this.board.at('name', i);
      return name !== undefined && name.value.type === 'person' && name.from === i && name.confidence > 0.5;
    };
    if (starts(j)) return true;
    // two parts of names in a row behind "Ketua Yayasan Melati"
    const { doc, r } = this;
    return doc.is(j, r.namePart) && (starts(j + 1) || (doc.is(j + 1, r.namePart) && this.officeBefore()));
  }

  /** Past a full stop after an abbreviated head: "PT. PLN", "RS. Islam". */
  pastPoint(j: number): number {
    return this.doc.ch(j) === DOT && this.doc.gap[j] === K.GLUED && this.r.capital(this.doc, j + 1) ? j + 1 : j;
  }

  /** Office words; `strict` lets no unknown word begin the row. */
  fields(start: number, strict: boolean): number {
    const { doc, r } = this;
    const lower = doc.shape[this.from] === K.SMALL;
    // "kementerian dan lembaga (K/L)" are all of them
    if (r.link_(doc, start) === 'and') return start;
    let j = start;
    let known = 0;
    while (j < doc.n && j - start < 16) {
      const defined = this.defined(j);
      if (defined > j) {
        j = defined;
        known++;
        continue;
      }
      const field = this.field(j, lower);
      if (field > 0) {
        j = field;
        known++;
        continue;
      }
      const glue = known > 0 ? this.glued(j) : 0;
      if (glue > 0) {
        j = glue;
        continue;
      }
      if (known > 0) {
        const next = this.joined(j, lower);
        if (next > 0) {
          j = next;
          continue;
        }
      }
      if (this.regionAt(j) || !r.capital(doc, j) || r.isStop(doc, j) || this.headAt(j)) break;
      const loud = doc.shape[j] === K.CAPITALS || doc.shape[j] === K.MIXED;
      if (loud && !r.shouting(doc, j, j + 1) && doc.longest(j, r.body) === undefined) {
        j++;
        known++;
        continue;
      }
      if (known === 0 && !strict && !r.title(doc, j)) return this.open(j, 4, false);
      const over = this.bridge(j, lower);
      if (over < 0) return strict || lower || this.officeBefore() ? j : this.beyond(j);
      j = over;
    }
    return j;
  }

  /** "Kepala Badan X Budi Hartono": behind an office a person may follow the words of the name. */
  private officeBefore(): boolean {
    const { doc, r, from } = this;
    return doc.is(from - 1, r.office) || doc.is(from - 2, r.office) || r.title(doc, from);
  }

  /** Words that no dictionary has behind known ones, where no person can stand: "Badan Pengendalian Bimbingan Massal". */
  private beyond(j: number): number {
    return this.doc.is(j, this.r.namePart) ? j : Math.max(j, this.open(j, 3, false));
  }

  /** Up to two unknown words between known ones ("Penegakan Disiplin Covid-19 Kabupaten X"); -1 when none. */
  private bridge(j: number, lower: boolean): number {
    const { doc, r } = this;
    for (let k = j; k < j + 2; k++) {
      if (!r.capital(doc, k) || r.isStop(doc, k) || this.headAt(k)) return -1;
      if (this.field(k + 1, lower) > 0 || (this.regionAt(k + 1) && !r.title(doc, k))) return k + 1;
    }
    return -1;
  }

  /** The end of a long form that the text defines and that runs over token `j`; `j` when none. */
  private defined(j: number): number {
    const pair = j < this.doc.n ? this.board.at('abbreviation', j) : undefined;
    if (!pair) return j;
    const { longFrom, longTo } = pair.value;
    return longFrom <= j && j < longTo && longFrom >= this.from ? longTo : j;
  }

  private headAt(j: number): boolean {
    return this.doc.longest(j, this.r.head) !== undefined || this.doc.longest(j, this.r.short) !== undefined;
  }

  /** The end of the office word at `j`; 0 when none. */
  private field(j: number, lower: boolean): number {
    const { doc, r } = this;
    const p = doc.longest(j, r.field);
    if (!p || (doc.gap[j] as number) > K.LINE || doc.zone[j] !== doc.zone[this.from]) return 0;
    if (!lower && (doc.shape[j] as number) < K.CAPITALISED) return 0;
    // "Badan Kesatuan Bangsa", but "Dinas Sosial Kota Bontang": a region's own head is none of the office
    const region = this.board.at('region', j);
    return region && region.value.code !== null && region.from === j && region.to > p.to ? 0 : p.to;
  }

  /** "dan Perikanan", ", Riset, dan Teknologi": the end of the joined row; 0 when nothing joins. */
  private joined(j: number, lower: boolean): number {
    const { doc, r } = this;
    if (r.link_(doc, j) === 'and') {
      const next = this.field(j + 1, lower);
      if (next > 0) return this.headAt(j + 1) ? 0 : next;
      return this.acronymAt(j + 1) ? j + 2 : 0;
    }
    if (doc.ch(j) !== COMMA) return 0;
    // a comma belongs to the name only if the row comes to its "dan"
    let k = j;
    let steps = 0;
    while (k < doc.n && steps++ < 14) {
      if (doc.ch(k) === COMMA && doc.kind[k] === K.PUNCTUATION) {
        k++;
        continue;
      }
      if (r.link_(doc, k) === 'and')
        return this.field(k + 1, lower) > 0 && !this.headAt(k + 1) ? this.field(k + 1, lower) : 0;
      if (this.headAt(k)) return 0;
      const next = this.field(k, lower);
      if (next > 0) k = next;
      else if (this.acronymAt(k)) k++;
      else return 0;
    }
    return 0;
  }

  private acronymAt(j: number): boolean {
    const { doc, r } = this;
    if (!r.capital(doc, j) || (doc.shape[j] !== K.CAPITALS && doc.shape[j] !== K.MIXED)) return false;
    return !r.title(doc, j) && !this.headAt(j) && !doc.longest(j, r.body) && !this.regionAt(j);
  }

  /** "PUBM-TR", "Bangsa/Politik": a hyphen or slash without spaces and the word after it. */
  private glued(j: number): number {
    const { doc, r } = this;
    const ch = doc.ch(j);
    if ((ch !== HYPHEN && ch !== SLASH) || doc.gap[j] !== K.GLUED || doc.gap[j + 1] !== K.GLUED) return 0;
    return r.capital(doc, j + 1) ? j + 2 : 0;
  }

  /** A run of capitals; `through` goes on behind regions ("PT Kaltim Prima Coal"). */
  open(start: number, most: number, through: boolean, numbers = false): number {
    const { doc, r } = this;
    let j = start;
    let words = 0;
    while (j < doc.n && words < most) {
      const defined = this.defined(j);
      if (defined > j) {
        words += defined - j;
        j = defined;
        continue;
      }
      const region = this.board.at('region', j);
      if (region && region.from === j && (doc.gap[j] as number) <= K.LINE) {
        if (region.value.code !== null && !through) break;
        if (region.value.code !== null && !r.capital(doc, region.to)) break;
        if (!r.capital(doc, j)) break;
        j = region.to;
        words++;
        continue;
      }
      const glue = words > 0 ? this.glued(j) : 0;
      if (glue > 0) {
        j = glue;
        continue;
      }
      if (
        numbers &&
        doc.kind[j] === K.NUMBER &&
        (doc.gap[j] as number) <= K.SPACED &&
        doc.end[j]! - doc.start[j]! <= 3
      ) {
        j++;
        words++;
        continue;
      }
      if (words > 0 && r.link_(doc, j) === 'and' && doc.longest(j + 1, r.field) && r.capital(doc, j + 1)) {
        if (this.headAt(j + 1)) break;
        j += 2;
        words++;
        continue;
      }
      if (!r.capital(doc, j) || r.isStop(doc, j) || r.link_(doc, j) === 'and' || this.board.at('date', j)) break;
      if (words > 0 ? this.foreign(j) || this.person(j) || this.initial(j) : through && this.officeAt(j)) break;
      j++;
      words++;
    }
    return j;
  }

  /** One letter that is no figure: "PT Sinar Jaya M Rudi". */
  private initial(j: number): boolean {
    const { doc } = this;
    const word = doc.word(j).replace('.', '');
    return word.length === 1 && !isRoman(word);
  }

  /** "Seksi Koperasi Dinas X": the head was the field of an office. */
  private officeAt(j: number): boolean {
    const head = this.doc.longest(j, this.r.head);
    return head !== undefined && this.r.headOf(head.value).kind === 'office';
  }

  /** A body of its own inside a run: "Yayasan X Polres Y". */
  private foreign(j: number): boolean {
    const { doc, r } = this;
    const head = doc.longest(j, r.head);
    if (!head) return doc.longest(j, r.short) !== undefined;
    const mode = r.headOf(head.value).mode;
    return mode === 'unit' || mode === 'within' || mode === 'chain';
  }

  /** "0716/Demak", "VI Mulawarman", "2406/Pacet-Kertasari": the end, or `start` when none. */
  unit(start: number): number {
    const { doc, r } = this;
    let j = start;
    if (j >= doc.n || (doc.gap[j] as number) > K.LINE) return start;
    const region = this.regionAt(j);
    if (region) return start;
    if (doc.kind[j] === K.NUMBER || (doc.kind[j] === K.WORD && isRoman(doc.word(j)))) {
      j++;
      // "420-02"
      if (doc.ch(j) === HYPHEN && doc.kind[j + 1] === K.NUMBER && doc.gap[j + 1] === K.GLUED) j += 2;
    } else if (!r.capital(doc, j) || r.isStop(doc, j)) return start;
    if (doc.ch(j) === SLASH) j++;
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
    return doc.ch(j) === HYPHEN && doc.gap[j] === K.GLUED && r.capital(doc, j + 1) ? j + 2 : j;
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
        tail.brackets.push([j, pair.to]);
        tail.to = pair.to;
        continue;
      }
      const region = this.regionAt(j);
      if (region) {
        if (!regions || tail.region) break;
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
  private homeland(j: number): boolean {
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

  private persero(j: number): boolean {
    const { doc } = this;
    return doc.word(j + 1) === 'persero' && doc.ch(j + 2) === 41;
  }

  get widest(): number {
    return WIDEST;
  }
}

function isRoman(word: string): boolean {
  if (word.length === 0 || word.length > 6) return false;
  for (let i = 0; i < word.length; i++) if (!'ivx'.includes(word[i] as string)) return false;
  return true;
}
