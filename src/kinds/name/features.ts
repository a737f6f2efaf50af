// What the name model looks at: for a capitalised token and its neighbours, hashes of
// forms, affixes, case patterns, the run of capitals it stands in, and the dictionaries.
// Everything is a 32-bit integer computed from code units; no string is made.

import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { ordinary } from '../../names/ordinary';
import { classOf, DIGIT, LOWER, UPPER } from '../../text/classes';
import { foldTable } from '../../text/fold';

/** Dictionaries of other kinds that count as evidence, by class name; a missing class is never present. */
export const EVIDENCE = [
  'region',
  'region-head',
  'office',
  'org-head',
  'org-body',
  'org-short',
  'honorific',
  'rank',
  'name-part-seen',
  'place-head',
  'speech-bare',
  'speech-active',
  'month',
  'weekday',
  'degree',
] as const;

/** The most features one token can have. */
export const MOST = 60;

export class Features {
  /** The features of the token last asked for, `count` of them. */
  readonly list = new Int32Array(MOST);
  count = 0;

  private word = new Int32Array(0);
  private shape = new Uint8Array(0);
  private runFrom = new Int32Array(0);
  private runTo = new Int32Array(0);
  /** Two bits a dictionary: an entry begins here, an entry goes on here. */
  private known = new Int32Array(0);
  private cap = new Uint8Array(0);
  /** Hashes of the first and of the last three letters. */
  private head = new Int32Array(0);
  private tail = new Int32Array(0);
  private may = new Uint8Array(0);
  private from = 0;
  private to = 0;
  private doc!: Doc;
  private readonly evidence: number[];
  /** For each symbol the dictionaries that hold an entry which starts with it, as bits. */
  private readonly masks: Uint16Array;
  private readonly folded = foldTable();

  constructor(lexicon: Lexicon) {
    this.evidence = EVIDENCE.map((name) => lexicon.cls(name));
    this.masks = new Uint16Array(lexicon.symbols.size);
    for (let symbol = 1; symbol < this.masks.length; symbol++)
      this.evidence.forEach((cls, e) => {
        if (lexicon.starts(symbol, cls)) this.masks[symbol] = (this.masks[symbol] as number) | (1 << e);
      });
  }

  /** Prepares a sentence: tokens `[from, to)`. Answers which tokens may be part of a name, in a buffer that the next call reuses. */
  sentence(doc: Doc, from: number, to: number): Uint8Array {
    const n = to - from;
    this.doc = doc;
    this.from = from;
    this.to = to;
    if (this.word.length < n) {
      this.word = new Int32Array(n * 2);
      this.shape = new Uint8Array(n * 2);
      this.runFrom = new Int32Array(n * 2);
      this.runTo = new Int32Array(n * 2);
      this.known = new Int32Array(n * 2);
      this.cap = new Uint8Array(n * 2);
      this.head = new Int32Array(n * 2);
      this.tail = new Int32Array(n * 2);
      this.may = new Uint8Array(n * 2);
    }
    const { may, cap } = this;
    this.head.fill(0, 0, n);
    for (let i = 0; i < n; i++) {
      this.word[i] = doc.hash[from + i] as number;
      this.shape[i] = shapeOf(doc, from + i);
      may[i] = capital(this.shape[i] as number) ? 1 : 0;
      cap[i] = may[i] as number;
    }
    for (let i = 0; i < n; i++) this.runFrom[i] = i > 0 && may[i] && may[i - 1] ? (this.runFrom[i - 1] as number) : i;
    for (let i = n - 1; i >= 0; i--)
      this.runTo[i] = i + 1 < n && may[i] && may[i + 1] ? (this.runTo[i + 1] as number) : i + 1;
    this.lookUp(n);
    // between capitals: connectors ("dan", "of the"), brackets, figures; a closing bracket or a figure behind
    for (let i = 0; i < n; i++) {
      if (cap[i]) continue;
      const left = i > 0 && cap[i - 1];
      const right = i + 1 < n && cap[i + 1];
      if (left && right) may[i] = 1;
      else if (left && (this.shape[i] === FIGURE || doc.ch(from + i) === 41 || (i + 2 < n && cap[i + 2]))) may[i] = 1;
      else if (right && (doc.ch(from + i) === 40 || (i > 1 && cap[i - 2]))) may[i] = 1;
    }
    return may;
  }

  /** Fills `list` for token `i` of the sentence (counted from its first token). */
  token(i: number): void {
    this.count = 0;
    const { doc } = this;
    const w = this.w(i);
    const q = this.w(i + 1);
    const s = this.s(i);
    const sp = this.s(i - 1);
    const sq = this.s(i + 1);
    this.add(2, w, 0);
    this.add(4, q, 0);
    this.add(5, this.w(i - 2), 0);
    this.add(6, this.w(i + 2), 0);
    this.add(8, w, q);
    this.add(9, s, 0);
    this.add(12, sp * 16 + s, sq);
    this.add(13, (this.s(i - 2) * 16 + sp) * 16 + s, sq * 16 + this.s(i + 2));
    this.affixes(i);
    if (this.edges(i - 1)) {
      this.add(25, this.head[i - 1] as number, 1);
      this.add(26, this.tail[i - 1] as number, 2);
    }
    if (this.edges(i + 1)) this.add(28, this.tail[i + 1] as number, 2);
    const rf = this.runFrom[i] as number;
    const rt = this.runTo[i] as number;
    const at = Math.min(3, i - rf);
    this.add(45, Math.min(5, rt - rf), s);
    const before = this.w(rf - 1);
    this.add(47, before, at);
    this.add(49, this.w(rf), at);
    this.add(50, this.w(rf - 2), before);
    this.add(51, before, 0);
    // whether the language has the word: what tells a name that opens a sentence from any word there
    const root = ordinary(doc, this.from + i);
    this.add(65, root, s);
    this.add(66, root * 16 + s, sp);
    if (i === 0) {
      this.add(54, s, sq);
      this.add(67, root, s);
      this.add(68, root, sq);
    }
    this.brackets(i);
    this.dictionaries(i);
  }

  private brackets(i: number): void {
    const ch = this.doc.ch(this.from + i);
    const inside =
      ch === 40
        ? i + 1
        : ch === 41
          ? i - 1
          : this.doc.ch(this.from + i - 1) === 40 && this.doc.ch(this.from + i + 1) === 41
            ? i
            : -1;
    if (inside < 0 || inside >= this.to - this.from) return;
    const open = inside - 1;
    this.add(55, this.s(inside), this.s(open - 1));
    const head = open > 0 ? (this.runFrom[open - 1] as number) : 0;
    this.add(56, this.w(head), ch === 40 ? 1 : ch === 41 ? 2 : 3);
    this.add(57, this.initials(open, inside) ? 1 : 0, ch === 40 ? 1 : ch === 41 ? 2 : 3);
  }

  /** Whether the capitals inside the brackets are the initials of the words before them. */
  private initials(open: number, inside: number): boolean {
    const { doc, from } = this;
    let k = (doc.end[from + inside] as number) - 1;
    const first = doc.start[from + inside] as number;
    for (let j = open - 1; j >= 0 && k >= first && j > open - 10; j--) {
      const initial = this.folded[doc.units[doc.start[from + j] as number] as number];
      if (capital(this.shape[j] as number) && initial === this.folded[doc.units[k] as number]) k--;
      else if (capital(this.shape[j] as number)) return false;
    }
    return k < first;
  }

  private lookUp(n: number): void {
    const { doc, evidence, masks, known, from, to } = this;
    known.fill(0, 0, n);
    for (let i = 0; i < n; i++) {
      for (let mask = masks[doc.symbol[from + i] as number] as number; mask !== 0; mask &= mask - 1) {
        const e = 31 - Math.clz32(mask & -mask);
        const inside = 2 << (2 * e);
        if ((known[i] as number) & inside) continue;
        const phrase = doc.longest(from + i, evidence[e] as number, to);
        if (!phrase) continue;
        known[i] = (known[i] as number) | (1 << (2 * e));
        for (let j = i + 1; j < phrase.to - from; j++) known[j] = (known[j] as number) | inside;
      }
    }
  }

  private dictionaries(i: number): void {
    const here = this.known[i] as number;
    const before = i > 0 ? (this.known[i - 1] as number) : 0;
    const after = i + 1 < this.to - this.from ? (this.known[i + 1] as number) : 0;
    const s = this.s(i);
    if (here) this.add(58, here, s);
    if (before) this.add(59, before, s);
    if (after) this.add(60, after, s);
    if (here || before || after) this.add(61, Math.imul(here, 0x10001) + before, after);
    const rf = this.runFrom[i] as number;
    const head = rf > 0 ? (this.known[rf - 1] as number) : 0;
    if (head) this.add(62, head, Math.min(3, i - rf));
    const tail = this.runTo[i] as number;
    const behind = tail < this.to - this.from ? (this.known[tail] as number) : 0;
    if (behind) this.add(63, behind, Math.min(3, tail - i));
    if (rf < i) this.add(64, this.known[rf] as number, Math.min(3, i - rf));
  }

  /** Hashes of the first and last one to three letters of the token. */
  private affixes(i: number): void {
    const { doc, folded } = this;
    const start = doc.start[this.from + i] as number;
    const end = doc.end[this.from + i] as number;
    let head = 17;
    let tail = 31;
    for (let k = 0; k < 3 && start + k < end; k++) {
      head = Math.imul(head ^ (folded[doc.units[start + k] as number] as number), 0x01000193);
      tail = Math.imul(tail ^ (folded[doc.units[end - 1 - k] as number] as number), 0x01000193);
      this.add(14 + k, head, 1);
      this.add(18 + k, tail, 2);
    }
  }

  /** The first and last three letters of a neighbour, hashed once a sentence. */
  private edges(i: number): boolean {
    if (i < 0 || i >= this.to - this.from) return false;
    if (this.head[i] === 0) {
      const { doc, folded } = this;
      const start = doc.start[this.from + i] as number;
      const end = doc.end[this.from + i] as number;
      let head = 17;
      let tail = 31;
      for (let k = 0; k < 3 && start + k < end; k++) {
        head = Math.imul(head ^ (folded[doc.units[start + k] as number] as number), 0x01000193);
        tail = Math.imul(tail ^ (folded[doc.units[end - 1 - k] as number] as number), 0x01000193);
      }
      this.head[i] = head;
      this.tail[i] = tail;
    }
    return true;
  }

  private w(i: number): number {
    return i < 0 ? 1 : i >= this.to - this.from ? 2 : (this.word[i] as number);
  }

  private s(i: number): number {
    return i < 0 ? 14 : i >= this.to - this.from ? 15 : (this.shape[i] as number);
  }

  private add(salt: number, a: number, b: number): void {
    let h = Math.imul(salt, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    this.list[this.count++] = h ^ (h >>> 16);
  }
}

const SMALL = 1;
const FIGURE = 6;

const capital = (shape: number): boolean => shape >= 2 && shape <= 5;

/** 1 small, 2 Capitalised, 3 CAPITALS, 4 miXed, 5 initial or dotted, 6 figure, 7 … punctuation by its class. */
function shapeOf(doc: Doc, i: number): number {
  const kind = doc.kind[i] as number;
  if (kind === K.NUMBER) return FIGURE;
  if (kind === K.ABBREVIATION) return (doc.shape[i] as number) === K.SMALL ? SMALL : 5;
  const cls = classOf(doc.ch(i));
  if (cls === UPPER || cls === LOWER) {
    const shape = doc.shape[i] as number;
    if (shape === K.CAPITALISED && (doc.end[i] as number) - (doc.start[i] as number) === 1) return 5;
    return shape;
  }
  if (cls === DIGIT) return FIGURE;
  return doc.ch(i) === 44
    ? 7
    : doc.ch(i) === 40
      ? 8
      : doc.ch(i) === 41
        ? 9
        : doc.ch(i) === 46
          ? 10
          : doc.ch(i) === 45
            ? 11
            : 12;
}
