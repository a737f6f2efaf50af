// People that nothing but their names gives away: the model's runs, a name behind a verb of
// saying, and other names behind "akrab disapa".
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { isWord } from '../document/probe';
import type { Mention } from '../rule/mention';
import { CLOSE, COMMA, DOT, OPEN } from '../text/codes';
import type { PersonValue } from '../values';
import { apposed } from './apposed';
import { isDegree } from './degrees';
import { described } from './described';
import { capital, joined, length, mark, onSite, QUOTES, type Reading, shout } from './lexis';
import { nameAt, nameBefore } from './name';
import { type Name, named } from './name-parts';
import { ordinary } from './ordinary';

/** Brackets behind names that are looked into: more than a text written by people has. */
const MOST_NICKNAMES = 50;

/** The mentions that `covered` tokens leave room for, in text order. */
export function untitled(
  r: Reading,
  covered: Uint8Array,
  found: readonly Mention<PersonValue>[],
): Mention<PersonValue>[] {
  const { doc, board, lex } = r;
  const out: Mention<PersonValue>[] = [];
  const free = (from: number, to: number): boolean => {
    for (let t = from; t < to; t++) if (covered[t]) return false;
    return true;
  };
  const add = (name: Name, source: string, confidence: number, alias?: number): void => {
    if (!free(name.nameFrom, name.nameTo)) return;
    covered.fill(1, name.nameFrom, name.nameTo);
    out.push(mention(r, name, source, confidence, alias));
  };
  const brackets: { name: Name; of: number }[] = [];
  for (let i = 0; i < doc.n; i++) {
    const zone = doc.zone[i];
    if (zone !== K.BODY && zone !== K.CAPTION) continue;
    const cue = doc.longest(i, lex.alias);
    if (cue) {
      let j = cue.to;
      if (doc.longest(j, lex.dengan)) j++;
      if (mark(doc, j, COMMA) || QUOTES.has(doc.ch(j))) j++;
      const name = capital(doc, j) ? nameAt(r, j) : null;
      // behind "sapaan" the full name may follow
      const most = doc.word(i) === 'sapaan' || doc.word(i) === 'panggilan' ? FULL : 2;
      let of = name && name.words <= most ? antecedent(r, i) : -1;
      // "Joko Widodo atau Jokowi", but "Budi Santoso atau Siti Aminah" are two
      if (name && of >= 0 && cue.to === i + 1 && doc.word(i) === 'atau' && !echoes(r, name.nameFrom, of, i)) of = -1;
      if (name && of < 0) of = described(r, i, name.nameFrom, name.nameTo, found, out);
      const known = name && found.find((m) => m.from === name.nameFrom);
      if (known && of >= 0) known.value.alias = of;
      else if (name && of >= 0) add(name, 'person/alias', 0.8, of);
      continue;
    }
    if (mark(doc, i, OPEN)) {
      const name = brackets.length < MOST_NICKNAMES && covered[i - 1] ? nickname(r, i) : null;
      const of = name ? antecedent(r, i) : -1;
      if (name && of >= 0 && of < i - 1) brackets.push({ name, of });
      continue;
    }
    // "Executive Officer" of "Chief Executive Officer"
    const office = doc.longest(i, lex.office);
    if (office && office.to > i + 1 && capital(doc, i)) {
      i = office.to - 1;
      continue;
    }
    if (!capital(doc, i) || covered[i]) continue;
    const before = i - 1;
    if (
      before >= 0 &&
      (doc.is(before, lex.says) || doc.is(before, lex.saysPassive)) &&
      doc.sentence[before] === doc.sentence[i]
    ) {
      const name = nameAt(r, i) ?? lone(r, i);
      // "disebut Market Situation Report (MSR)": the words of a short form
      const pair = name && board.at('abbreviation', i)?.value;
      if (pair && pair.longFrom <= i && pair.longTo > name.to) continue;
      // "pesawat yang disebut Falcon"
      if (name && name.known === 0 && isWord(doc, before, 'disebut') && isWord(doc, before - 1, 'yang')) continue;
      // bare initials are left to the names that they stand for
      if (name && name.nameFrom === i && !(shout(doc, i) && name.words === 1 && length(doc, i) <= 4))
        add(name, 'person/speaker', 0.8);
      continue;
    }
    // a lone ordinary word with a capital, mostly a sentence's first: not worth the model's time
    if (!capital(doc, i + 1) && doc.kind[i + 1] !== K.ABBREVIATION && ordinary(doc, i) === 2) continue;
    // "menjelang Ramadhan": a month, unless it is part of a longer name
    if (!capital(doc, i + 1) && doc.is(i, lex.hijriMonth)) continue;
    // "Fauzi Bowo-Nachrowi Ramli": the second of a pair
    if (dash(doc, before) && doc.gap[i] === K.GLUED && doc.gap[before] === K.GLUED && covered[before - 1] === 1) {
      const name = nameAt(r, i);
      if (name?.nameFrom === i && (name.words > 1 || name.known > 0 || paired(doc, before)) && !shout(doc, i)) {
        add(name, 'person/pair', 0.7);
        continue;
      }
    }
    const model = board.startsAt('name', i);
    const apposition = before >= 0 && model?.value.type !== 'organization' ? apposed(r, i) : null;
    if (apposition) {
      add(apposition, 'person/apposed', 0.75);
      continue;
    }
    // "Menurut Ngadimun, …": whose word it is, bodies and places being known
    if (
      before >= 0 &&
      isWord(doc, before, 'menurut') &&
      model?.value.type !== 'organization' &&
      model?.value.type !== 'place' &&
      !shout(doc, i)
    ) {
      const name = nameAt(r, i);
      if (name?.nameFrom === i && mark(doc, name.to, COMMA) && ordinary(doc, i) === 0) {
        add(name, 'person/according', 0.75);
        continue;
      }
    }
    // "Tumiran mengungkapkan": who opens a sentence and says something is a person, bodies being known
    if (
      doc.sentenceFrom(i) === i &&
      speaks(r, i) &&
      model?.value.type !== 'organization' &&
      model?.value.type !== 'place'
    ) {
      const name = nameAt(r, i);
      if (name && name.nameFrom === i && doc.is(name.to, lex.saysActive) && !shout(doc, i)) {
        add(name, 'person/subject', 0.75);
        continue;
      }
    }
    if (model?.value.type === 'person') {
      const first = abbreviated(r, i);
      const name = nameAt(r, first) ?? nameAt(r, i) ?? (model.confidence > 0.5 ? withDegree(r, i) : null);
      if (name && name.nameTo > i && plausible(r, name, model.confidence))
        add(name, 'person/model', 0.5 + model.confidence * 0.4);
    }
  }
  // a bracket may also hold a town or club: then others of the text do too, or the man is never called so
  const bare = new Set(
    brackets.filter(({ name }) => name.honorifics.length === 0).map(({ name }) => doc.plain(name.from, name.to)),
  );
  for (const { name, of } of brackets) {
    if (name.honorifics.length === 0 && (bare.size > 1 || !recurs(doc, name))) continue;
    const at = (m: Mention<PersonValue>): boolean => m.from === name.nameFrom;
    const known = found.find(at) ?? out.find(at);
    if (known) known.value.alias = of;
    else add(name, 'person/alias', 0.8, of);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "kata Meles": one word that only looks like one of the language, said to speak. */
function lone(r: Reading, i: number): Name | null {
  const { doc, lex } = r;
  if (doc.shape[i] !== K.CAPITALISED || ordinary(doc, i) !== 2 || joined(doc, i + 1) === false) return null;
  if (capital(doc, i + 1) || doc.is(i, lex.opener) || doc.is(i, lex.field) || doc.is(i, lex.unit)) return null;
  return length(doc, i) >= 4 ? nameAt(r, i, true) : null;
}

/** "Maju Daryono Pakpahan SH": the first word is one of the language, a known part follows and a degree closes. */
function withDegree(r: Reading, i: number): Name | null {
  if (!r.doc.is(i + 1, r.lex.part)) return null;
  const name = nameAt(r, i, true);
  return name && name.degrees.length > 0 ? name : null;
}

/** "pasangan Isran-Hadi", "pemerintahan Prabowo-Gibran": a pair in office, said of the name before the dash. */
function paired(doc: Doc, i: number): boolean {
  let j = i - 1;
  while (j > i - 4 && capital(doc, j)) j--;
  return doc.kind[j] === K.WORD && PAIRED.has(doc.word(j));
}

const PAIRED = new Set(['pasangan', 'paslon', 'pemerintahan', 'kabinet', 'duet', 'kepemimpinan', 'era']);

/** "-" or "–" */
function dash(doc: Doc, i: number): boolean {
  return mark(doc, i, 45) || mark(doc, i, 0x2013);
}

/** Whether a verb of saying follows the run of capitals that starts here; looked at before the name is read. */
function speaks(r: Reading, i: number): boolean {
  let j = i + 1;
  while (j < i + 7 && (capital(r.doc, j) || r.doc.kind[j] === K.PUNCTUATION)) j++;
  return r.doc.is(j, r.lex.saysActive);
}

/** The model's run may leave an abbreviated first name out: "Moh. Ichwan", "A. B. Susanto". */
function abbreviated(r: Reading, i: number): number {
  const { doc, lex } = r;
  let first = i;
  for (;;) {
    const stop = mark(doc, first - 1, DOT) && doc.gap[first - 1] === K.GLUED;
    const before = stop ? first - 2 : first - 1;
    if (before < 0 || !joined(doc, first) || !capital(doc, before)) return first;
    const initial = length(doc, before) <= 4 && (doc.kind[before] === K.ABBREVIATION || length(doc, before) === 1);
    if (!initial && !(doc.is(before, lex.part) && (stop || length(doc, before) <= 3))) return first;
    first = before;
  }
}

/** "Saifullah Yusuf (Gus Ipul)": one or two capital words alone in the bracket, no ordinary ones and no short form. */
function nickname(r: Reading, open: number): Name | null {
  const { doc, board } = r;
  const from = open + 1;
  if (!capital(doc, from) || shout(doc, from) || board.at('abbreviation', open)) return null;
  const name = nameAt(r, from);
  if (!name || name.words > 2 || !mark(doc, name.to, CLOSE) || name.degrees.length > 0) return null;
  for (let t = name.nameFrom; t < name.nameTo; t++) if (ordinary(doc, t) > 0 && !doc.is(t, r.lex.part)) return null;
  const model = board.startsAt('name', name.nameFrom);
  return model && model.value.type !== 'person' ? null : name;
}

/** Whether the text calls the man so again. */
function recurs(doc: Doc, name: Name): boolean {
  const hash = doc.hash[name.nameFrom];
  for (let t = 0; t < doc.n; t++)
    if (doc.hash[t] === hash && (t < name.from || t >= name.to) && capital(doc, t)) return true;
  return false;
}

/** Whether the word at `j` begins as a word of the name in tokens `[from, to)` does, or may be its initials. */
function echoes({ doc }: Reading, j: number, from: number, to: number): boolean {
  if (shout(doc, j) && length(doc, j) <= 4) return true;
  const begin = doc.word(j).slice(0, 3);
  for (let t = from; t < to; t++) if (doc.word(t).startsWith(begin)) return true;
  return false;
}

/** Words of a full name. */
const FULL = 5;

/** First token of the nearest name before an alias. */
function antecedent(r: Reading, cue: number): number {
  const { doc } = r;
  for (let j = cue; j > Math.max(0, cue - 6); j--) {
    if (!capital(doc, j - 1) && !mark(doc, j - 1, COMMA)) continue;
    const end = mark(doc, j - 1, COMMA) ? j - 1 : j;
    const name = nameBefore(r, end);
    return name ? name.nameFrom : -1;
  }
  return -1;
}

function mention(r: Reading, name: Name, source: string, confidence: number, alias?: number): Mention<PersonValue> {
  const { doc } = r;
  const value: PersonValue = {
    ...named(doc, name),
    role: null,
  };
  if (alias !== undefined && alias >= 0) value.alias = alias;
  return { from: name.nameFrom, to: name.nameTo, start: name.start, end: name.end, value, source, confidence };
}

/** What foreign firms' names end in: "Bouygues S.A." */
const LEGAL_FORMS = new Set(['s.a', 'n.v', 'b.v', 'inc', 'ltd', 'plc', 'llc', 'gmbh', 'ag', 'corp']);

/** How sure the model must be behind a word that names of things stand behind. */
const FIRM = 0.65;

/** Words behind which a title or a make stands: "film Captain Phillips", "menandatangani Technical Arrangement". */
const WORKS = new Set(
  'album aplikasi berjenis berjudul bermerek bertajuk bertema bioskop film game jenis judul lagu mengenakan menandatangani meneken menggelar menggunakan merek meluncurkan mobil motor serial sinetron single tajuk turnamen varian'.split(
    ' ',
  ),
);

const STATES = new Set(['akan', 'belum', 'juga', 'pun', 'sudah', 'telah']);

/** "belum", "telah", or a word with affixes, as verbs of what people do. */
const acts = (doc: Doc, i: number): boolean =>
  doc.shape[i] === K.SMALL && (STATES.has(doc.word(i)) || ordinary(doc, i) === 2);

/** How sure the model must be of a word that opens a sentence and is one of the language. */
const CERTAIN = 0.65;

/** The model alone is not enough for a run with ordinary words, nor for a weak guess that nothing else supports. */
function plausible(r: Reading, name: Name, confidence: number): boolean {
  const { doc, lex } = r;
  if (onSite(r, name.from) || doc.is(name.from - 1, lex.regionHead)) return false;
  // "Bill of Rights"
  if (isWord(doc, name.to, 'of')) return false;
  if (name.words === 1 && name.known === 0 && length(doc, name.nameFrom) <= 3) return false;
  // "Tipar Kidul 1 orang": a place with its count
  if (doc.kind[name.to] === K.NUMBER && isWord(doc, name.to + 1, 'orang')) return false;
  if (doc.kind[name.nameFrom] === K.ABBREVIATION && isDegree(r, name.nameFrom)) return false;
  // "Syukur alhamdulillah": a known name that is a word too, with the capital of a sentence's first
  const first = QUOTES.has(doc.ch(name.from - 1)) ? name.from - 1 : name.from;
  // or “Aman,” as all that somebody says
  const said = first < name.from && QUOTES.has(doc.ch(name.to + 1));
  const opens = name.words === 1 && doc.sentenceFrom(first) === first && (doc.kind[name.to] === K.WORD || said);
  // but "Guntur belum menjawab": the model is sure of it
  if (opens && ordinary(doc, name.from) > 0 && (said || confidence < CERTAIN || !acts(doc, name.to))) return false;
  if (name.words === 1 && (fragment(r, name) || (name.known === 0 && small(doc, name.nameFrom)))) return false;
  if (confidence < FIRM && WORKS.has(doc.word(first - 1)) && first > doc.sentenceFrom(first)) return false;
  if (LEGAL_FORMS.has(doc.word(name.nameTo - 1).replace(/\.$/u, ''))) return false;
  // "Stasiun Pengisian Bahan Bakar Umum (SPBU)": words inside what a short form stands for
  const pair = r.board.at('abbreviation', name.nameFrom)?.value;
  if (pair && pair.longFrom < name.nameFrom && name.nameTo <= pair.longTo) return false;
  let plain = 0;
  for (let t = name.nameFrom; t < name.nameTo; t++)
    if (doc.kind[t] === K.WORD && !doc.is(t, lex.part) && (doc.is(t, lex.field) || ordinary(doc, t) > 0)) plain++;
  // "Hikmah Ramadhan": a month behind ordinary words
  if (plain > 0 && plain === name.words - 1 && doc.is(name.nameTo - 1, lex.hijriMonth)) return false;
  if (plain > 0 && (name.known === 0 || plain * 2 > name.words)) return false;
  return name.known > 0 || confidence >= 0.3 || name.degrees.length > 0;
}

/** Tokens on each side in which a word's other forms are looked for. */
const AROUND = 600;

/** "Ghosting" where the text speaks of ghosting: written small nearby as often as with a capital. */
function small(doc: Doc, i: number): boolean {
  let count = 0;
  const to = Math.min(doc.n, i + AROUND);
  for (let j = Math.max(0, i - AROUND); j < to; j++) {
    if (doc.hash[j] !== doc.hash[i] || length(doc, j) !== length(doc, i)) continue;
    count += doc.shape[j] === K.SMALL ? 1 : -1;
  }
  return count >= 0;
}

/** One word out of a longer run of capitals: "Rahayu" of "Desa Catur Rahayu", "Sales" of "Sales Branch". */
function fragment(r: Reading, { from, to }: Name): boolean {
  const { doc, lex } = r;
  const before = from - 1;
  if (
    joined(doc, from) &&
    capital(doc, before) &&
    doc.kind[before] === K.WORD &&
    doc.sentenceFrom(before) < before &&
    !doc.is(before, lex.opener)
  )
    return true;
  // "Mendoza Bersaudara": a family
  if (doc.word(to) === 'bersaudara') return false;
  return joined(doc, to) && capital(doc, to) && doc.kind[to] === K.WORD && doc.sentence[to] === doc.sentence[from];
}
