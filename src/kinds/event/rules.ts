// The rules of the kind `event`: meetings, ceremonies, contests, anniversaries by their head
// ("HUT ke-57 Provinsi Kaltim"), foreign names by their last word ("Smart City Summit").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { ordinary } from '../../names/ordinary';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import type { EventValue } from '../../values';
import { bound, capitalAfter, titled } from '../run';

const WIDEST = 16;

class Events {
  private readonly head: number;
  private readonly stop: number;
  private readonly link: number;
  private readonly part: number;

  constructor(lexicon: Lexicon) {
    this.head = lexicon.cls('event-head');
    this.stop = lexicon.cls('org-stop');
    this.link = lexicon.cls('org-link');
    this.part = lexicon.cls('name-part');
  }

  headed(doc: Doc, i: number, board: Board): Found<EventValue> | null {
    const p = doc.longest(i, this.head);
    if (!p || (doc.shape[i] as number) < K.CAPITALISED || this.skipped(doc, i, board)) return null;
    const to = this.run(doc, board, i, p.to);
    if (to === p.to && p.value !== 'full') return null;
    return found(doc, i, to, 0.8);
  }

  /** "Mandaya Awards 2025": back over the capitals before the last word. */
  tailed(doc: Doc, i: number, board: Board): Found<EventValue> | null {
    if ((doc.shape[i] as number) < K.CAPITALISED || titled(doc, i) || this.skipped(doc, i, board)) return null;
    let from = i;
    while (from > 0 && i - from < 6 && capitalAfter(doc, from) && this.plain(doc, from - 1)) from--;
    if (from === i) return null;
    const year = doc.kind[i + 1] === K.NUMBER && size(doc, i + 1) === 4 && doc.gap[i + 1] === K.SPACED;
    return found(doc, from, year ? i + 2 : i + 1, 0.7);
  }

  private plain(doc: Doc, i: number): boolean {
    return doc.kind[i] === K.WORD && (doc.shape[i] as number) >= K.CAPITALISED && !doc.is(i, this.stop);
  }

  private skipped(doc: Doc, i: number, board: Board): boolean {
    const zone = doc.zone[i];
    const body = board.at('organization', i);
    return zone === K.DATELINE || zone === K.META || (body !== undefined && body.from <= i && body.to > i + 1);
  }

  private run(doc: Doc, board: Board, from: number, start: number): number {
    let j = start;
    while (j < doc.n && j - start < WIDEST) {
      const kind = doc.kind[j];
      const near = (doc.gap[j] as number) <= K.SPACED && doc.zone[j] === doc.zone[from];
      if (!near) break;
      if (kind === K.ORDINAL || (kind === K.NUMBER && size(doc, j) <= 4 && !board.at('amount', j))) {
        j++;
        continue;
      }
      const ordinal = this.ordinal(doc, j);
      if (ordinal > j) {
        j = ordinal;
        continue;
      }
      if (doc.ch(j) === 40) {
        const pair = board.at('abbreviation', j);
        if (!pair || pair.value.shortFrom !== j + 1 || pair.value.longFrom < from) break;
        j = pair.to;
        continue;
      }
      const region = board.at('region', j);
      if (region && region.from === j && capitalAfter(doc, j)) {
        j = region.to;
        continue;
      }
      if (j > start && bound(doc, j)) {
        j += 2;
        continue;
      }
      if (doc.value(j, this.link) === 'and' && j > start && this.goesOn(doc, board, j + 1)) {
        j++;
        continue;
      }
      const pair = board.at('abbreviation', j);
      if (
        pair &&
        pair.value.longFrom === j &&
        pair.value.shortFrom > j &&
        j > start &&
        doc.value(j - 1, this.link) === 'and'
      ) {
        j = pair.value.longTo;
        continue;
      }
      if (!capitalAfter(doc, j) || this.closes(doc, j) || this.person(doc, j)) break;
      j++;
    }
    return this.trimmed(doc, start, j);
  }

  /** "Ketua Tim Pemenangan Pemilu Chairul Anwar": two parts of names, or one behind a word that is none of the language. */
  private person(doc: Doc, j: number): boolean {
    if (!capitalAfter(doc, j + 1) || !doc.is(j + 1, this.part)) return false;
    return doc.is(j, this.part) || ordinary(doc, j) === 0;
  }

  /** "Tahun 2023" with a capital belongs to the name; other stops end it. */
  private closes(doc: Doc, j: number): boolean {
    if (!doc.is(j, this.stop)) return false;
    const word = doc.word(j);
    if (word === 'tahun') return doc.kind[j + 1] !== K.NUMBER;
    return word !== 'hari' && word !== 'guru' && word !== 'ibu';
  }

  /** "dan" joins where a word in capitals or a defined long form follows. */
  private goesOn(doc: Doc, board: Board, j: number): boolean {
    if (doc.longest(j, this.head)) return false;
    const pair = board.at('abbreviation', j);
    if (pair && pair.value.longFrom >= j - 1 && pair.value.shortFrom > j) return true;
    return capitalAfter(doc, j) && !board.at('organization', j) && !board.at('region', j);
  }

  /** "ke 16", "ke - 107". */
  private ordinal(doc: Doc, j: number): number {
    if (doc.word(j) !== 'ke') return j;
    const k = doc.ch(j + 1) === 45 || doc.ch(j + 1) === 0x2013 ? j + 2 : j + 1;
    return doc.kind[k] === K.NUMBER && size(doc, k) <= 3 ? k + 1 : j;
  }

  /** A run does not end in "dan". */
  private trimmed(doc: Doc, start: number, to: number): number {
    return to > start && doc.value(to - 1, this.link) === 'and' ? to - 1 : to;
  }
}

function found(doc: Doc, from: number, to: number, confidence: number): Found<EventValue> {
  return { from, to, value: { name: doc.plain(from, to) }, confidence };
}

const size = (doc: Doc, i: number): number => (doc.end[i] as number) - (doc.start[i] as number);

export function rules(lexicon: Lexicon): readonly Rule<EventValue>[] {
  const events = new Events(lexicon);
  return [
    { name: 'headed', wake: ['event-head'], match: (doc, i, board) => events.headed(doc, i, board) },
    { name: 'tailed', wake: ['event-tail'], match: (doc, i, board) => events.tailed(doc, i, board) },
  ];
}
