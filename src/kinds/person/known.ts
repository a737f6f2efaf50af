// Later places where a part of a name that the text has given stands alone: "Budi", "Deru",
// in capitals, or its initials ("HD" for Herman Deru).
import * as K from '../../document/kinds';
import { capital, foreign, joined, mark, onSite, type Reading } from '../../names/lexis';
import { ordinary } from '../../names/ordinary';
import type { Mention } from '../../rule/mention';
import { HYPHEN_MINUS } from '../../text/codes';
import { fold } from '../../text/fold';
import type { PersonValue } from '../../values';

/** Words of names that are too common as ordinary words to stand alone. */
const SHORTEST = 3;

/** The most words of a name that is found by one of them. */
const MOST_WORDS = 4;

/** How often one text is looked through for a word that stands elsewhere. */
const MOST_LOOKS = 50;

export class KnownNames {
  /** Which names hold a word, by number. */
  private readonly byWord = new Map<string, Set<number>>();
  private readonly initials = new Map<string, number>();
  private count = 0;
  private looks = 0;

  constructor(private readonly r: Reading) {}

  add(start: number, end: number, confidence: number): void {
    if (confidence < 0.6) return;
    const words = fold(this.r.doc.text.slice(start, end))
      .split(/[\s.]+/u)
      .filter((w) => w !== '');
    const name = this.count++;
    for (const word of words) {
      let names = this.byWord.get(word);
      if (!names) {
        names = new Set();
        this.byWord.set(word, names);
      }
      names.add(name);
    }
    if (words.length >= 2 && words.length <= 3) {
      const short = words.map((w) => w[0]).join('');
      if (!this.initials.has(short)) this.initials.set(short, this.r.doc.tokenAt(start));
    }
  }

  /** `covered` holds 1 where a person is named, 2 where an office stands bare. */
  find(covered: Uint8Array): Mention<PersonValue>[] {
    const { doc } = this.r;
    const out: Mention<PersonValue>[] = [];
    if (this.byWord.size === 0) return out;
    for (let i = 0; i < doc.n; i++) {
      const zone = doc.zone[i] as number;
      if (zone === K.CREDIT || zone === K.BOILERPLATE || zone === K.META) continue;
      if (covered[i] === 1 || !capital(doc, i)) continue;
      let names = this.namesAt(i, covered);
      if (!names) {
        const of = this.isInitials(i) ? this.initials.get(this.r.doc.word(i)) : undefined;
        if (of !== undefined) {
          const m = this.mention(i, i + 1, 0.7);
          m.value.alias = of;
          out.push(m);
        }
        continue;
      }
      let to = i + 1;
      while (to < doc.n && covered[to] !== 1 && joined(doc, to) && capital(doc, to)) {
        const next = this.namesAt(to, covered);
        const both: Set<number> | null = next && names ? intersect(names, next) : null;
        if (!both) break;
        names = both;
        to++;
      }
      const stands = this.stands(i, to, covered);
      const whole = stands && to === i + 1 ? null : this.whole(i, to, covered);
      if (whole) {
        out.push(whole);
        to = whole.to;
      } else if (stands) out.push(this.mention(i, to, to - i > 1 ? 0.85 : 0.75));
      i = to - 1;
    }
    return out;
  }

  private namesAt(i: number, covered: Uint8Array): Set<number> | null {
    const { doc, board } = this.r;
    if (covered[i] === 1 || doc.kind[i] !== K.WORD) return null;
    const names = this.byWord.get(doc.word(i));
    if (!names) return null;
    if (board.at('region', i) || board.at('organization', i) || board.at('place', i) || foreign(this.r, i)) return null;
    return names;
  }

  /** One word alone must not be an ordinary word, part of a longer capital run, or a mere initial. */
  private stands(from: number, to: number, covered: Uint8Array): boolean {
    const { doc, lex } = this.r;
    if (onSite(this.r, from)) return false;
    if (to - from > 1) return true;
    if (covered[from] === 2) return false;
    if ((doc.end[from] as number) - (doc.start[from] as number) < SHORTEST) return false;
    if (doc.is(from, lex.opener) || doc.is(from, lex.field) || doc.longest(from, lex.unit)) return false;
    const opens = doc.sentenceFrom(from) === from || doc.zone[from] !== K.BODY;
    if (opens && !doc.is(from, lex.part) && ordinary(doc, from) > 0) return false;
    const inRun = (i: number): boolean =>
      capital(doc, i) &&
      !doc.is(i, lex.opener) &&
      ordinary(doc, i) !== 2 &&
      !doc.is(i, lex.says) &&
      doc.longest(i, lex.honorific) === undefined &&
      doc.longest(i, lex.office) === undefined;
    if (joined(doc, to) && doc.zone[from] === K.BODY && inRun(to)) return false;
    return !(
      joined(doc, from) &&
      from > 0 &&
      doc.zone[from] === K.BODY &&
      inRun(from - 1) &&
      doc.sentence[from - 1] === doc.sentence[from]
    );
  }

  /** "Rika Anjani menolak … kata Rika": the longer name that a known word stands in, when all of it can be a name. */
  private whole(i: number, behind: number, covered: Uint8Array): Mention<PersonValue> | null {
    const { doc } = this.r;
    if (doc.zone[i] !== K.BODY || onSite(this.r, i)) return null;
    let from = i;
    // "Pedangdut Rika Anjani": what stands before a longer known name is mostly a word
    if (behind === i + 1) while (from > 0 && joined(doc, from) && this.canBeName(from - 1, covered)) from--;
    // "milik Arsenal Olivier Giroud": a word that elsewhere stands without the next may be no part of the name
    if (from < i - 1 && this.standsElsewhere(from)) return null;
    let to = behind;
    while (joined(doc, to) && this.canBeName(to, covered)) to++;
    if (to - from === behind - i || to - from > MOST_WORDS || onSite(this.r, from)) return null;
    // what stands beside the run must be no capital: "Benteng Kuto Besak", "Naruto Ultimate Ninja", "Saint-Germain Neymar"
    const runs = (j: number): boolean =>
      capital(doc, j) && !this.canBeName(j, covered) && doc.sentence[j] === doc.sentence[i] && covered[j] !== 2;
    if ((joined(doc, to) && runs(to)) || (joined(doc, from) && runs(from - 1))) return null;
    if (mark(doc, from - 1, HYPHEN_MINUS) && capital(doc, from - 2)) return null;
    return this.mention(from, to, 0.65);
  }

  private standsElsewhere(i: number): boolean {
    const { doc } = this.r;
    // each look goes through the text: a text that asks for more is a list of words
    if (this.looks++ >= MOST_LOOKS) return true;
    for (let j = 0; j < doc.n; j++)
      if (j !== i && doc.hash[j] === doc.hash[i] && doc.hash[j + 1] !== doc.hash[i + 1]) return true;
    return false;
  }

  private canBeName(i: number, covered: Uint8Array): boolean {
    const { doc, lex, board } = this.r;
    if (doc.kind[i] !== K.WORD || doc.shape[i] !== K.CAPITALISED || covered[i] !== 0) return false;
    if ((doc.end[i] as number) - (doc.start[i] as number) < SHORTEST) return false;
    if (board.at('region', i) || board.at('organization', i) || board.at('place', i) || foreign(this.r, i))
      return false;
    if (doc.is(i, lex.part)) return true;
    if (doc.is(i, lex.rank) || doc.longest(i, lex.honorific)) return false;
    return ordinary(doc, i) === 0 && !doc.is(i, lex.opener) && !doc.is(i, lex.field) && !doc.longest(i, lex.unit);
  }

  private isInitials(i: number): boolean {
    const { doc, lex, board } = this.r;
    if (doc.shape[i] !== K.CAPITALS || this.initials.size === 0) return false;
    const word = doc.word(i);
    if (!this.initials.has(word)) return false;
    if (doc.longest(i, lex.unit) || doc.is(i, lex.degree) || doc.is(i, lex.field) || doc.is(i, lex.privateBody))
      return false;
    if (board.at('region', i) || board.at('organization', i) || foreign(this.r, i)) return false;
    const text = doc.slice(i, i + 1);
    return !board.of('abbreviation').some((m) => m.value.short === text);
  }

  mention(from: number, to: number, confidence: number): Mention<PersonValue> {
    const { doc } = this.r;
    const start = doc.start[from] as number;
    const end = doc.end[to - 1] as number;
    return {
      from,
      to,
      start,
      end,
      value: {
        name: doc.plain(from, to),
        nameStart: start,
        nameEnd: end,
        honorifics: [],
        ranks: [],
        degrees: [],
        role: null,
      },
      source: 'person/known',
      confidence,
    };
  }
}

function intersect(a: Set<number>, b: Set<number>): Set<number> | null {
  const both = new Set<number>();
  for (const x of a) if (b.has(x)) both.add(x);
  return both.size > 0 ? both : null;
}
