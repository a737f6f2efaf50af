// What the rules of `program` ask of a document: class numbers once, and where a name ends.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Board } from '../../rule/board';
import { classOf, QUOTE } from '../../text/classes';

const WIDEST = 7;
const LONGEST_QUOTED = 9;

export class Reader {
  readonly name: number;
  readonly head: number;
  readonly not: number;
  readonly noun: number;
  readonly stop: number;
  readonly before: number;
  readonly air: number;
  readonly office: number;
  readonly honorific: number;
  readonly orgHead: number;
  private readonly weekday: number;

  constructor(lexicon: Lexicon) {
    this.name = lexicon.cls('program-name');
    this.head = lexicon.cls('program-head');
    this.not = lexicon.cls('program-not');
    this.noun = lexicon.cls('program-noun');
    this.stop = lexicon.cls('org-stop');
    this.before = lexicon.cls('program-before');
    this.air = lexicon.cls('program-air');
    this.office = lexicon.cls('office');
    this.honorific = lexicon.cls('honorific');
    this.orgHead = lexicon.cls('org-head');
    this.weekday = lexicon.cls('weekday');
  }

  capital(doc: Doc, i: number): boolean {
    if (i <= 0 || i >= doc.n || (doc.gap[i] as number) > K.LINE || doc.zone[i] !== doc.zone[i - 1]) return false;
    const kind = doc.kind[i];
    return (kind === K.WORD || kind === K.ABBREVIATION) && (doc.shape[i] as number) >= K.CAPITALISED;
  }

  title(doc: Doc, i: number): boolean {
    const zone = doc.zone[i];
    return zone === K.HEADLINE || zone === K.DECK || zone === K.KICKER;
  }

  /** Whether no name begins with the word: "Program Ini", but "Program Jumat Berkah". */
  stops(doc: Doc, board: Board, i: number): boolean {
    if (!doc.is(i, this.stop)) return false;
    return !(doc.is(i, this.weekday) && this.capital(doc, i) && this.capital(doc, i + 1) && !board.at('date', i));
  }

  /** Whether a word before the token says that a scheme follows: "penerima KIP". */
  introduced(doc: Doc, i: number): boolean {
    return i > 0 && doc.sentenceFrom(i) !== i && doc.is(i - 1, this.before);
  }

  /** Whether the run ends before the token: a verb of the headline, a body, a date, an office ("Guru Penggerak" may begin with one). */
  private ends(doc: Doc, board: Board, j: number, first: boolean): boolean {
    if (doc.is(j, this.stop) && (this.title(doc, j) || doc.is(j, this.honorific))) return true;
    const body = board.at('organization', j);
    if (body && body.from === j && (body.to - body.from > 1 || body.confidence > 0.85)) return true;
    return board.at('date', j) !== undefined || (!first && doc.is(j, this.office));
  }

  /** The end of the run of capitals from `start`: figures inside count ("Indonesia Emas 2045"). */
  run(doc: Doc, board: Board, start: number): number {
    let j = start;
    while (j < doc.n && j - start < WIDEST) {
      const pair = board.at('abbreviation', j);
      if (pair && pair.value.longFrom === j && j === start) return pair.value.longTo;
      if (doc.kind[j] === K.NUMBER && (doc.gap[j] as number) === K.SPACED && !year(doc, board, j, start)) {
        if (!this.capital(doc, j + 1) && j === start) break;
        j++;
        continue;
      }
      if (hyphen(doc, j) && j > start && this.capital(doc, j + 1)) {
        j += 2;
        continue;
      }
      if (!this.capital(doc, j) || this.ends(doc, board, j, j === start)) break;
      j++;
    }
    // a region behind the name is where it runs: "Program Sekolah Rakyat Kabupaten Berau"
    const region = j > start ? board.at('region', j - 1) : undefined;
    return region && region.from > start && region.to === j && region.value.level !== 'country' ? region.from : j;
  }

  /** The words between quotation marks that open at token `i`; null when they are many or none. */
  quoted(doc: Doc, i: number): [from: number, to: number] | null {
    if (!quote(doc, i)) return null;
    for (let j = i + 1; j < Math.min(doc.n, i + LONGEST_QUOTED + 2); j++) {
      if ((doc.gap[j] as number) > K.LINE) return null;
      if (!quote(doc, j)) continue;
      return j > i + 1 ? [i + 1, j] : null;
    }
    return null;
  }
}

function quote(doc: Doc, i: number): boolean {
  if (i < 0 || i >= doc.n || doc.kind[i] !== K.PUNCTUATION) return false;
  const ch = doc.ch(i);
  return classOf(ch) === QUOTE || ch === 39 || ch === 0x2018 || ch === 0x2019;
}

function hyphen(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return (
    doc.kind[i] === K.PUNCTUATION && (ch === 45 || ch === 47) && doc.gap[i] === K.GLUED && doc.gap[i + 1] === K.GLUED
  );
}

/** "Operasi Pasar 2023": a year that dates the name is no part of it unless it is a goal ahead. */
function year(doc: Doc, board: Board, j: number, start: number): boolean {
  return j > start && board.at('date', j) !== undefined && doc.word(j) < '2030';
}
