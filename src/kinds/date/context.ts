// What the document knows while its dates are decided: the reference date, the full dates, what
// was named last, who speaks, what is still to come. Pieces are asked for in text order.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markEnd } from '../../document/marks';
import { type Civil, exists } from './calendar';
import type { Fields } from './draft';
import type { Extra, Known } from './extra';
import type { Piece } from './join';
import type { Moment } from './moment';
import { findReference, referenceOf } from './reference';
import type { Words } from './words';
import { likelyYear, type Reference } from './years';

/** How many tokens before a date a cue of the future may stand. */
const CUE = 15;
/** Full dates beyond these tell nothing new about an undated text. */
const MOST = 50;

export class Context implements Known {
  readonly reference: Reference | null;
  /** What days and months without a year are near to: the reference, or the full dates of an undated text. */
  readonly references: readonly Reference[];
  /** The last day, and the last date of any breadth, that was named. */
  lastDay: Civil | null = null;
  lastDate: Moment | null = null;
  /** The last clock time, on its day where one was named. */
  lastClock: Moment | null = null;
  /** Number of the day on which people speak; undefined until it is asked for. */
  spoken: number | null | undefined;
  /** Number of the day that the writer calls today; undefined until it is asked for. */
  today: number | null | undefined;
  /** The piece behind the one in hand. */
  next: Piece | undefined;
  private monthYears: Map<number, number> | undefined;
  private quoteToken = 0;
  private quotes = 0;

  constructor(
    readonly doc: Doc,
    private readonly t: Words,
    readonly pieces: readonly Piece[],
    readonly extra: Extra | undefined,
  ) {
    this.reference = findReference(doc, pieces);
    const known: Reference[] = this.reference ? [this.reference] : [];
    if (this.reference?.anchor !== 'publishedAt')
      for (const { value: d } of pieces) {
        if (d.a.year < 1990 || !d.a.day || d.witness || known.length > MOST) continue;
        const { month, day } = d.a;
        const year = likelyYear(d.a);
        if (exists(year, month, day)) known.push(referenceOf(year, month, day, 'document'));
      }
    this.references = known;
  }

  /** For TIMEX3 a clock time stands on the day named last. */
  dayed(m: Moment): Moment {
    if ((m.minutes < 0 && !m.part) || m.day) return m;
    const day = this.lastDay ?? this.reference?.date;
    return day ? m.on(day) : m;
  }

  remember(m: Moment): void {
    if (m.minutes >= 0) this.lastClock = m.day || !this.lastDay ? m : m.on(this.lastDay);
    if (m.year < 0 || m.breadth > 1) return;
    this.lastDate = m;
    if (m.day && !m.week) this.lastDay = m;
  }

  /** Whether the piece names the day on which somebody spoke, while the story has a day of its own. */
  said(piece: Piece): boolean {
    return this.lastDay !== null && piece.value.a.weekday > 0 && this.attributed(piece);
  }

  attributed(piece: Piece): boolean {
    return this.extra?.said(this.doc, piece.from) ?? false;
  }

  /** "November atau Desember 2020": the year of the neighbour; in an undated text that of the same month elsewhere; -1 none. */
  yearBeside(f: Fields, piece: Piece): number {
    const o = this.next?.value.a;
    if (this.next && o && o.year >= 1900 && o.month > f.month && !o.day && this.next.from - piece.to <= 2)
      return o.year;
    if (this.reference) return -1;
    if (!this.monthYears) {
      this.monthYears = new Map();
      for (const { value: d } of this.pieces)
        if (d.a.month && d.a.year >= 1900) this.monthYears.set(d.a.month, d.a.year);
    }
    return this.monthYears.get(f.month) ?? -1;
  }

  /** Like `quoted`, for a piece out of turn; walks its paragraph, so ask once. */
  inSpeech(piece: Piece): boolean {
    const { quoteToken, quotes } = this;
    let k = piece.from;
    while (k > 0 && (this.doc.gap[k] as number) < K.LINE) k--;
    this.quoteToken = k;
    const inside = this.quoted(piece);
    this.quoteToken = quoteToken;
    this.quotes = quotes;
    return inside;
  }

  /** Whether an odd number of quotation marks stands before the piece in its paragraph. */
  quoted(piece: Piece): boolean {
    const { doc } = this;
    while (this.quoteToken < piece.from) {
      const k = this.quoteToken;
      if ((doc.gap[k] as number) >= K.LINE) this.quotes = 0;
      const behind = markEnd(doc, k);
      if (behind > 0) this.quotes++;
      this.quoteToken = behind || k + 1;
    }
    if ((doc.gap[piece.from] as number) >= K.LINE) this.quotes = 0;
    return this.quotes % 2 === 1;
  }

  /** 1 where a cue of the future ("akan", "ditargetkan") stands before the piece in its sentence and in its speech, or "nanti" beside it; else 0. */
  ahead(piece: Piece): number {
    const { doc } = this;
    const from = Math.max(doc.sentenceFrom(piece.from), piece.from - CUE);
    for (let k = piece.to; k >= from && !markEnd(doc, k); k--) {
      const role = this.t.role(doc, k);
      if (role === 'nanti' || (role === 'will' && k < piece.from)) return 1;
    }
    return 0;
  }
}
