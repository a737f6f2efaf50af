// The rule of the kind `place`: buildings, streets, venues, rivers: a head and its name.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { ordinary } from '../../names/ordinary';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import { HYPHEN_MINUS } from '../../text/codes';
import type { PlaceValue } from '../../values';
import { bound, capitalAfter, titled } from '../run';

const WIDEST = 7;

class Places {
  private readonly head: number;
  private readonly stop: number;
  private readonly body: number;
  private readonly orgHead: number;
  private readonly regionHead: number;
  private readonly link: number;
  private readonly office: number;
  private readonly part: number;

  constructor(lexicon: Lexicon) {
    this.head = lexicon.cls('place-head');
    this.stop = lexicon.cls('org-stop');
    this.body = lexicon.cls('org-body');
    this.orgHead = lexicon.cls('org-head');
    this.regionHead = lexicon.cls('region-head');
    this.link = lexicon.cls('org-link');
    this.office = lexicon.cls('office');
    this.part = lexicon.cls('name-part');
  }

  /** "Jakarta Convention Center", "Bandung Trade Mall": halls known by their last words. */
  hall(doc: Doc, i: number, board: Board): Found<PlaceValue> | null {
    if (
      !HALLS.has(doc.word(i)) ||
      !capitalAfter(doc, i) ||
      !HALL_KINDS.has(doc.word(i - 1)) ||
      !capitalAfter(doc, i - 1)
    )
      return null;
    let from = i - 1;
    while (i - from < 4 && from > 0 && capitalAfter(doc, from) && !doc.is(from - 1, this.stop)) {
      if ((doc.shape[from - 1] as number) < K.CAPITALISED || doc.kind[from - 1] !== K.WORD) break;
      if (doc.sentence[from - 1] !== doc.sentence[i]) break;
      from--;
    }
    if (from === i - 1 || board.at('place', from)) return null;
    return { from, to: i + 1, value: { name: doc.plain(from, i + 1) }, confidence: 0.8 };
  }

  match(doc: Doc, i: number, board: Board): Found<PlaceValue> | null {
    const zone = doc.zone[i];
    if (zone === K.DATELINE || zone === K.META || board.at('region', i) || board.at('date', i)) return null;
    const p = doc.longest(i, this.head);
    if (
      !p ||
      p.value === 'none' ||
      (titled(doc, i) && doc.word(i) === 'jalan') ||
      this.insideName(doc, i) ||
      this.isBody(doc, i)
    )
      return null;
    let start = p.to;
    // "Jl. Diponegoro"
    if (p.to - i === 1 && size(doc, i) <= 3 && doc.ch(start) === 46 && capitalAfter(doc, start + 1)) start++;
    // "aula kantor X": one place in another
    let last = p;
    for (
      let next = doc.longest(start, this.head);
      next && next.value !== 'none';
      next = doc.longest(start, this.head)
    ) {
      if ((doc.gap[start] as number) > K.SPACED || doc.zone[start] !== zone) break;
      start = next.to;
      last = next;
    }
    // "Kepala Bidang Jalan dan Jembatan Dinas X": works are a field of the office
    if (WORKS.has(doc.word(i)) && doc.longest(start, this.orgHead)?.value.startsWith('office;')) return null;
    const loud = (doc.shape[i] as number) >= K.CAPITALISED;
    // "rumah dinas Budi": whose house it is
    const lord = HOUSES.has(doc.word(p.to - 1)) ? doc.longest(start, this.office) : undefined;
    if (HOUSES.has(doc.word(p.to - 1)) && !lord && !board.at('region', start)) return null;
    // "rumah dinas Bupati Berau"
    const seat = lord && capitalAfter(doc, start) ? board.at('region', lord.to) : undefined;
    const to = seat?.from === lord?.to && seat ? seat.to : this.run(doc, board, i, start);
    if (to === start && !(loud && last.value === 'alone')) return null;
    // "kantor K-3"
    if (!loud && to === start + 1 && size(doc, start) === 1) return null;
    // "di kawasan Timur Tengah", "kawasan Simpang Lima": the small word is no part of the name
    if (!loud && p.to - i === 1 && doc.word(i) === 'kawasan') {
      if (board.at('region', start)?.from === start) return null;
      return { from: start, to, value: { name: doc.plain(start, to) }, confidence: 0.75 };
    }
    return { from: i, to, value: { name: doc.plain(i, to) }, confidence: loud ? 0.85 : 0.75 };
  }

  /** A capital right before: "Taman Safari" in "PT Taman Safari" is no place. */
  private insideName(doc: Doc, i: number): boolean {
    // "Menteri Perumahan Rakyat" names a portfolio
    if (doc.value(i - 1, this.link) === 'office') return true;
    return (
      (doc.shape[i] as number) >= K.CAPITALISED &&
      doc.sentenceFrom(i) !== i &&
      capitalAfter(doc, i) &&
      capitalAfter(doc, i - 1) &&
      !doc.is(i - 1, this.stop) &&
      !doc.longest(i - 1, this.head)
    );
  }

  private isBody(doc: Doc, i: number): boolean {
    if ((doc.shape[i] as number) < K.CAPITALISED) return false;
    const head = doc.longest(i, this.orgHead);
    return doc.longest(i, this.body) !== undefined || (head !== undefined && !head.value.endsWith(';none'));
  }

  /** An office with its holder's name behind it. */
  private held(doc: Doc, board: Board, j: number): boolean {
    const office = doc.longest(j, this.office);
    if (!office || office.to !== j + 1 || !capitalAfter(doc, j + 1) || board.at('region', j + 1)) return false;
    return doc.is(j + 1, this.part) || (ordinary(doc, j + 1) === 0 && doc.shape[j + 1] === K.CAPITALISED);
  }

  private run(doc: Doc, board: Board, from: number, start: number): number {
    let j = start;
    while (j < doc.n && j - start < WIDEST) {
      if (
        doc.kind[j] === K.NUMBER &&
        doc.gap[j] === K.SPACED &&
        size(doc, j) <= 2 &&
        !board.at('date', j) &&
        !board.at('amount', j)
      ) {
        if (j === start) break;
        j++;
        continue;
      }
      if (j > start && bound(doc, j)) {
        j += 2;
        continue;
      }
      if (j > start && doc.ch(j) === 40) {
        const pair = board.at('abbreviation', j);
        if (pair && pair.value.shortFrom === j + 1 && pair.value.longFrom >= from) {
          j = pair.to;
          continue;
        }
      }
      const inner = j > start && capitalAfter(doc, j) ? doc.longest(j, this.head) : undefined;
      if (inner && inner.value !== 'none') {
        j = inner.to;
        continue;
      }
      // "Selat Bab al-Mandab"
      if (j > start && doc.ch(j + 1) === HYPHEN_MINUS && capitalAfter(doc, j + 2) && ARTICLES.has(doc.word(j))) {
        j += 3;
        continue;
      }
      if (!capitalAfter(doc, j) || doc.is(j, this.stop) || board.at('date', j)) break;
      // "ruang kerja Mendikbudristek Nadiem Makarim": whose it is
      if (this.held(doc, board, j)) break;
      if (titled(doc, j) && j > start + 1 && !board.at('region', j)) break;
      // "jalan Kabupaten X" is any road of it
      if (j === start && (doc.shape[from] as number) < K.CAPITALISED && !POSTS.has(doc.word(from))) {
        if (doc.longest(j, this.regionHead) || board.at('region', j)?.value.level === 'country') break;
      }
      j++;
    }
    return j;
  }
}

const ARTICLES = new Set(['al', 'ar', 'as', 'ash', 'az', 'el']);
const HALLS = new Set(['center', 'centre', 'hall']);
const HALL_KINDS = new Set([
  'city',
  'convention',
  'exhibition',
  'expo',
  'promotion',
  'shopping',
  'sport',
  'sports',
  'town',
  'trade',
]);
/** What a country keeps in another one: its name alone tells which. */
const POSTS = new Set(['kedutaan', 'konsulat', 'pangkalan']);
/** Last words of the heads that a person's name may follow. */
const HOUSES = new Set(['dinas', 'jabatan', 'kediaman']);
const WORKS = new Set(['jalan', 'jembatan', 'irigasi', 'gedung']);

const size = (doc: Doc, i: number): number => (doc.end[i] as number) - (doc.start[i] as number);

export function rules(lexicon: Lexicon): readonly Rule<PlaceValue>[] {
  const places = new Places(lexicon);
  return [
    { name: 'headed', wake: ['place-head'], match: (doc, i, board) => places.match(doc, i, board) },
    { name: 'hall', wake: ['org-tail'], match: (doc, i, board) => places.hall(doc, i, board) },
  ];
}
