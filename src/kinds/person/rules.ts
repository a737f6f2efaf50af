// People without a public office: a form of address or a role beside the name.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Lexicon } from '../../lexicon/lexicon';
import { capital, joined, length, lexis, mark, onSite, type Reading } from '../../names/lexis';
import { affectionate, nameAt, nameBefore } from '../../names/name';
import { type Name, named } from '../../names/name-parts';
import { officeAt } from '../../names/office';
import { ordinary } from '../../names/ordinary';
import { attested, nameAhead, nameBehind } from '../../names/titled';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import { CLOSE, COMMA, DOT, HYPHEN_MINUS } from '../../text/codes';
import type { PersonValue } from '../../values';

export function rules(lexicon: Lexicon): readonly Rule<PersonValue>[] {
  const lex = lexis(lexicon);
  const own = lexicon.cls('own-official');
  const human = lexicon.cls('human');
  return [
    {
      // "seorang pria berusia 40 tahun bernama Rudi Hartono"
      name: 'called',
      wake: ['called'],
      match(doc, i, board) {
        if (!capital(doc, i + 1) || doc.sentence[i + 1] !== doc.sentence[i] || !ofHuman(doc, i, human)) return null;
        const name = nameAt({ doc, board, lex }, i + 1, true);
        return name && name.nameFrom <= i + 2 && !taken(board, name) ? found(doc, name, null, 0.85) : null;
      },
    },
    {
      name: 'role',
      wake: ['office', 'office-status'],
      match(doc, i, board) {
        const r: Reading = { doc, board, lex };
        const office = officeAt(r, i);
        if (office?.level !== '-') return null;
        const behind = nameBehind(r, office);
        const ahead = behind && !behind.comma ? null : nameAhead(r, office);
        const role = doc.plain(i, office.to);
        // "kata Staf X, Farid": who is quoted is a man
        const quoted = doc.is(i - 1, lex.says);
        const loose = office.frame === 'role' && !capital(doc, i) && !quoted;
        if (
          ahead &&
          (!behind || ahead.link !== 'none') &&
          !taken(board, ahead.name) &&
          certain(r, ahead.name, ahead.link === 'comma' && loose)
        )
          // surer than the title alone: "dr. Retno selaku Ketua MUI"
          return found(doc, ahead.name, role, 0.85);
        if (
          behind &&
          !taken(board, behind.name) &&
          certain(
            r,
            behind.name,
            (!behind.comma && !office.narrowed) ||
              loose ||
              (office.frame === 'role' && !quoted && !(member(board, behind.name) && !behind.comma)),
          )
        )
          return found(doc, behind.name, role, 0.85);
        return null;
      },
    },
    {
      // names of the user's own gazetteer
      name: 'own',
      wake: ['own-official'],
      match(doc, i, board) {
        const phrase = capital(doc, i) ? doc.longest(i, own) : undefined;
        if (!phrase) return null;
        const official = board.at('official', i);
        if (official && official.value.name !== null) return null;
        const start = doc.start[i] as number;
        const end = doc.end[phrase.to - 1] as number;
        const name = doc.plain(i, phrase.to);
        const value: PersonValue = {
          name,
          nameStart: start,
          nameEnd: end,
          honorifics: [],
          ranks: [],
          degrees: [],
          role: null,
        };
        return { from: i, to: phrase.to, value, confidence: 0.9 };
      },
    },
    {
      name: 'title',
      wake: ['honorific', 'rank'],
      match(doc, i, board) {
        const r: Reading = { doc, board, lex };
        const initials = doc.shape[i] === K.CAPITALS && isWord(doc, i, 'ms');
        // "Irianto MS Syafiuddin"
        if (initials && capital(doc, i - 1)) return null;
        const name = nameAt(r, i);
        if (!name || taken(board, name) || onSite(r, i) || board.at('official', i)) return null;
        // "MS Hidayat": initials, no form of address
        if (initials && name.known > 0)
          return found(
            doc,
            { ...name, nameFrom: i, start: doc.start[i] as number, words: name.words + 1, honorifics: [] },
            null,
            0.8,
          );
        if (name.nameFrom === i) return alone(r, i) && name.words === 2 ? found(doc, name, null, 0.75) : null;
        if (name.honorifics.length + name.ranks.length + name.degrees.length === 0) return null;
        if (!capital(doc, i) && name.known === 0) return null;
        return found(doc, name, null, 0.8);
      },
    },
    {
      // "Tumini (43), warga Desa Muntai": a name and its age
      name: 'aged',
      wake: ['#open'],
      match(doc, i, board) {
        if (!isAge(doc, i) || !capital(doc, i - 1) || !ofPeople(doc, i, human)) return null;
        const name = beforeAge({ doc, board, lex }, i);
        const digit = name !== null && (doc.units[name.start] as number) < LETTERS;
        if (!name || digit || taken(board, name)) return null;
        // initials of suspects, articles of laws
        if (name.words === 1 && (length(doc, name.nameFrom) < 3 || doc.shape[name.nameFrom] !== K.CAPITALISED))
          return null;
        return found(doc, name, null, 0.8);
      },
    },
    {
      name: 'parts',
      wake: ['name-part'],
      match(doc, i, board) {
        if (!capital(doc, i) || (i > 0 && capital(doc, i - 1) && doc.gap[i] === 1 && !board.at('region', i - 1)))
          return null;
        const r: Reading = { doc, board, lex };
        // "Irianto MS Syafiuddin": initials, no form of address
        if (doc.shape[i] === K.CAPITALS && capital(doc, i - 1) && isWord(doc, i, 'ms')) return null;
        const name = nameAt(r, i);
        if (!name || taken(board, name) || onSite(r, i)) return null;
        // "penghargaan Bintang Jasa Utama"
        if (isWord(doc, i - 1, 'penghargaan') || isWord(doc, i - 1, 'kehormatan')) return null;
        if (name.degrees.length > 0) return found(doc, name, null, 0.8);
        // two known parts, or an abbreviated Muhammad before another word
        const short = name.words > 1 && doc.ch(i + 1) === DOT;
        if (!short && (name.known < 2 || name.known * 2 < name.words)) return null;
        return found(doc, name, null, 0.75);
      },
    },
  ];
}

/** "(43)", "(43 tahun)" at token `i`. */
function isAge(doc: Doc, i: number): boolean {
  if (doc.kind[i + 1] !== K.NUMBER || length(doc, i + 1) > 2) return false;
  return mark(doc, i + 2, CLOSE) || (isWord(doc, i + 2, 'tahun') && mark(doc, i + 3, CLOSE));
}

/** Words that tell of people, besides nouns of them. */
const LIVES = new Set(
  'adiknya anaknya asal ayahnya bernama ibunya isteri isterinya istrinya jasad jenazah kakaknya luka luka-luka meninggal penyanyi rekannya suaminya temannya tewas tki warga'.split(
    ' ',
  ),
);
const BEFORE_AGE = 40;
const BEHIND_AGE = 12;

/** Units below hold figures. */
const LETTERS = 65;

/** Words of a name before an age. */
const MOST_WORDS = 4;
const ANNOUNCES = new Set(['adalah', 'bernama', 'dan', 'serta', 'yaitu', 'yakni']);

/** The name that ends at token `i`: behind a comma or "bernama" all of the capitals, though its first word is one of the language. */
function beforeAge(r: Reading, i: number): Name | null {
  const { doc } = r;
  let from = i;
  while (i - from < MOST_WORDS && from > doc.sentenceFrom(i - 1) && capital(doc, from - 1) && joined(doc, from)) from--;
  const before = doc.kind[from - 1] === K.WORD ? ANNOUNCES.has(doc.word(from - 1)) : mark(doc, from - 1, COMMA);
  const whole = before && doc.sentence[from - 1] === doc.sentence[from] ? nameAt(r, from, true) : null;
  if (whole?.to === i) return whole;
  const name = nameBefore(r, i);
  // "Pierre-Emerick Aubameyang"
  return name && mark(doc, name.from - 1, HYPHEN_MINUS) && doc.gap[name.from] === K.GLUED ? null : name;
}

/** Whether the sentence around token `i` speaks of people: figures behind names are also points and votes. */
function ofPeople(doc: Doc, i: number, human: number): boolean {
  for (let j = Math.max(doc.sentenceFrom(i), i - BEFORE_AGE); j < doc.n && j < i + BEHIND_AGE; j++) {
    if (doc.sentence[j] !== doc.sentence[i]) return false;
    if (doc.is(j, human) || (doc.kind[j] === K.WORD && LIVES.has(doc.word(j)))) return true;
  }
  return false;
}

/** Words between a noun of people and "bernama": "pria tua yang diketahui", "korban tewas tersebut". */
const BETWEEN = new Set(
  'yang diketahui lain asal baru itu ini tersebut cantik muda tua tewas berusia tahun satu'.split(' '),
);

/** Whether a noun of people stands before "bernama", with nothing but such words, figures and places between. */
function ofHuman(doc: Doc, i: number, human: number): boolean {
  for (let j = i - 1; j > Math.max(0, i - 7); j--) {
    if (doc.sentence[j] !== doc.sentence[i]) return false;
    if (doc.is(j, human)) return true;
    const small = doc.kind[j] === K.WORD && doc.shape[j] === K.SMALL;
    if (small ? !BETWEEN.has(doc.word(j)) : doc.kind[j] === K.PUNCTUATION && doc.ch(j) === 44) return false;
  }
  return false;
}

/** "Gelandang Real Madrid Luko Madrik": two words right behind the body that the role takes. */
function member(board: Board, name: Name): boolean {
  return name.words > 1 && board.at('organization', name.from - 1)?.to === name.from;
}

function certain(r: Reading, name: Name, strict: boolean): boolean {
  return !strict || attested(r, name);
}

/** "Bung Tomo", but not in "Gelora Bung Karno". */
function alone(r: Reading, i: number): boolean {
  if (!affectionate(r, i)) return false;
  const first = r.doc.sentenceFrom(i);
  return (
    !capital(r.doc, i - 1) ||
    r.doc.gap[i] !== K.SPACED ||
    first === i ||
    (first === i - 1 && ordinary(r.doc, first) > 0)
  );
}

function taken(board: Reading['board'], name: Name): boolean {
  const official = board.at('official', name.nameFrom);
  return !!official && official.value.name !== null;
}

function found(doc: Doc, name: Name, role: string | null, confidence: number): Found<PersonValue> {
  return {
    from: name.nameFrom,
    to: name.nameTo,
    start: name.start,
    end: name.end,
    value: {
      ...named(doc, name),
      role,
    },
    confidence,
  };
}
