// A run of capitals that may be the name of a body, and the questions about its tokens: a
// region, a person who follows, another body, a form that the text defines.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { length } from '../../names/lexis';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import { HYPHEN_MINUS, SLASH } from '../../text/codes';
import type { RegionValue } from '../../values';
import type { Reader } from './reader';

export class Run {
  constructor(
    protected readonly r: Reader,
    protected readonly doc: Doc,
    protected readonly board: Board,
    /** First token of the name. */
    protected readonly from: number,
    /** Full name where the dictionary gives it. */
    protected readonly full: string | null = null,
  ) {}

  /** A region with a code at token `j`, not begun before the name. */
  regionAt(j: number): Mention<RegionValue> | null {
    if (j >= this.doc.n || (this.doc.gap[j] as number) > K.LINE || this.doc.zone[j] !== this.doc.zone[this.from])
      return null;
    const m = this.board.at('region', j);
    return m && m.from >= this.from && m.value.code !== null ? m : null;
  }

  /** Where the name model sees a person begin: "Ketua Yayasan Melati Siti Rahma". */
  protected person(j: number): boolean {
    const starts = (i: number): boolean => {
      const name = this.board.at('name', i);
      return name !== undefined && name.value.type === 'person' && name.from === i && name.confidence > 0.5;
    };
    if (starts(j)) return true;
    // two parts of names in a row behind "Ketua Yayasan Melati"
    const { doc, r } = this;
    // "Direktur PT Melati I Wayan Suardita": no numeral
    if (doc.is(j + 1, r.balinese) && length(doc, j) <= 2) return true;
    return doc.is(j, r.namePart) && (starts(j + 1) || (doc.is(j + 1, r.namePart) && this.officeBefore()));
  }

  /** "Kepala Badan X Budi Hartono": behind an office a person may follow the words of the name. */
  officeBefore(): boolean {
    const { doc, r, from } = this;
    return doc.is(from - 1, r.office) || doc.is(from - 2, r.office) || r.title(doc, from);
  }

  /** The end of the long form that the text defines and that starts the name; 0 when none. */
  whole(): number {
    const end = this.defined(this.from);
    return end > this.from ? end : 0;
  }

  /** The end of a long form that the text defines and that runs over token `j`; `j` when none. */
  protected defined(j: number): number {
    const pair = j < this.doc.n ? this.board.at('abbreviation', j) : undefined;
    if (
      !pair ||
      (j > this.from && ((this.doc.gap[j] as number) > K.LINE || this.doc.zone[j] !== this.doc.zone[this.from]))
    )
      return j;
    const { longFrom, longTo } = pair.value;
    return longFrom <= j && j < longTo && longFrom >= this.from ? longTo : j;
  }

  protected headAt(j: number): boolean {
    return this.doc.longest(j, this.r.head) !== undefined || this.doc.longest(j, this.r.short) !== undefined;
  }

  /** "PUBM-TR", "Bangsa/Politik": a hyphen or slash without spaces and the word after it. */
  protected glued(j: number): number {
    const { doc, r } = this;
    const ch = doc.ch(j);
    if ((ch !== HYPHEN_MINUS && ch !== SLASH) || doc.gap[j] !== K.GLUED || doc.gap[j + 1] !== K.GLUED) return 0;
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
        if (region.value.code !== null && (words > 0 || !r.capital(doc, region.to))) break;
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
      // "PT Mobile 8 Telecom"
      if (
        through &&
        words > 0 &&
        doc.kind[j] === K.NUMBER &&
        doc.gap[j] === K.SPACED &&
        doc.end[j]! - doc.start[j]! === 1 &&
        r.capital(doc, j + 1) &&
        !this.board.at('date', j)
      ) {
        j++;
        continue;
      }
      if (words > 0 && r.link_(doc, j) === 'and' && doc.longest(j + 1, r.field) && r.capital(doc, j + 1)) {
        if (this.headAt(j + 1)) break;
        j += 2;
        words++;
        continue;
      }
      const firmly = doc.is(j, r.firm);
      const firm = through && words > 0 && firmly;
      // "PT Bangun Persada", "Yayasan Bina Insani": right behind the head any word may begin the name of a firm
      const named = (through || firmly) && words === 0 && r.capital(doc, j + 1);
      if (
        !r.capital(doc, j) ||
        (r.isStop(doc, j) && !named && !firm) ||
        r.link_(doc, j) === 'and' ||
        this.board.at('date', j)
      )
        break;
      if (
        words > 0
          ? !firm && (this.foreign(j) || this.person(j) || this.initial(j) || this.rank(j))
          : through && this.officeAt(j)
      )
        break;
      j++;
      words++;
    }
    return j;
  }

  /** One letter that is no figure: "PT Sinar Jaya M Rudi". */
  protected initial(j: number): boolean {
    const { doc } = this;
    const word = doc.word(j).replace('.', '');
    return word.length === 1 && !isRoman(word);
  }

  /** "Lanud Iswahjudi Marsma TNI X": a rank opens a person. */
  private rank(j: number): boolean {
    return this.doc.longest(j, this.r.rank)?.value.includes('r') === true;
  }

  /** "Seksi Koperasi Dinas X": the head was the field of an office. */
  protected officeAt(j: number): boolean {
    const head = this.doc.longest(j, this.r.head);
    return head !== undefined && this.r.headOf(head.value).kind === 'office';
  }

  /** A body of its own inside a run: "Yayasan X Polres Y". */
  protected foreign(j: number): boolean {
    const { doc, r } = this;
    const head = doc.longest(j, r.head);
    if (!head) return doc.longest(j, r.short) !== undefined;
    const mode = r.headOf(head.value).mode;
    return mode === 'unit' || mode === 'within' || mode === 'chain';
  }
}

export function isRoman(word: string): boolean {
  if (word.length === 0 || word.length > 6) return false;
  for (let i = 0; i < word.length; i++) if (!'ivx'.includes(word[i] as string)) return false;
  return true;
}
