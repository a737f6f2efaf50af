// An office and the name beside it: behind it ("Bupati Ahmad Yani", "Camat Pinggir, Azwar"),
// before it ("Azwar, Camat Pinggir", "Azwar selaku Camat", "Azwar (Camat Pinggir)").
import * as K from '../document/kinds';
import { pointsBack } from '../document/probe';
import { CLOSE, COLON, COMMA, OPEN } from '../text/codes';
import { isDegree } from './degrees';
import { capital, joined, length, mark, type Reading, shout, unreliable } from './lexis';
import { nameAt, nameBefore, unlike } from './name';
import type { Name } from './name-parts';
import type { Office } from './offices';
import { ordinary } from './ordinary';

/** Offices that take the name of a place. */
const PLACED = /;plain;[dvrck]/u;

/** Bodies of the state that an office may stand in. */
const STATE = new Set(['ministry', 'agency', 'office', 'police', 'court']);

const LINKS = new Set(['selaku', 'sebagai', 'menjadi', 'menjabat']);

/** "resmi dilantik menjadi", "kini menjabat sebagai": who holds an office, told by a verb before the link. */
const POSTED = new Set(['menjabat', 'dilantik', 'ditunjuk', 'diangkat', 'dikukuhkan', 'dipercaya', 'ditetapkan']);
const ADVERBS = new Set([
  'ketika',
  'saat',
  'selama',
  'semasa',
  'secara',
  'resmi',
  'kini',
  'telah',
  'sudah',
  'baru',
  'juga',
  'sebelumnya',
  'pernah',
]);
const PAST = new Set(['ketika', 'pernah', 'saat', 'sebelumnya', 'selama', 'semasa']);

export interface Behind {
  name: Name;
  /** A comma stands between. */
  comma: boolean;
}

export interface Ahead {
  name: Name;
  /** What stands between: a comma, "selaku", "menjabat sebagai", a bracket, nothing. */
  link: 'comma' | 'word' | 'posted' | 'bracket' | 'none';
}

/** The name behind the office. */
export function nameBehind(r: Reading, office: Office): Behind | null {
  const { doc, lex } = r;
  let j = office.to;
  if (!joined(doc, j)) return null;
  const comma = mark(doc, j, COMMA);
  if (comma) j++;
  else if (doc.kind[j] === K.PUNCTUATION && doc.ch(j) === COLON && capital(doc, j + 1)) return null;
  if (!joined(doc, j)) return null;
  // "Kepala Bidang Sumber Daya Air, Dinas PUPR Kota Bogor, Budi": the body between commas
  const body =
    comma && office.frame === 'field' && !office.institution ? r.board.startsAt('organization', j) : undefined;
  if (body && office.narrowed && STATE.has(body.value.kind) && mark(doc, body.to, COMMA) && capital(doc, body.to + 1)) {
    office.institution = [body.from, body.to];
    for (let t = body.from; t < body.to; t++) office.region ??= r.board.startsAt('region', t) ?? null;
    j = body.to + 1;
  }
  const word = doc.kind[j] === K.WORD && doc.shape[j] === K.SMALL ? doc.word(j) : '';
  if (word !== '' && pointsBack(doc, j)) {
    if (!mark(doc, j + 1, COMMA)) return null;
    j += 2;
  } else if ((word === 'saat' || word === 'ketika' || word === 'kala') && doc.word(j + 1) === 'itu') {
    // "Ketua MK saat itu X"
    if (office.status === 'incumbent') office.status = 'former';
    j += 2;
    if (mark(doc, j, COMMA)) j++;
  } else if (!office.small && seated(r, j) > j) {
    // "Kajari Samarinda dijabat oleh X", "Sekda yang saat ini dijabat X"
    if (doc.word(j) === 'sebelumnya' && office.status === 'incumbent') office.status = 'former';
    j = seated(r, j);
  } else if (word === 'yaitu' || word === 'yakni' || word === 'bernama') j++;
  // the office has cut a name off an organisation
  const org = r.board.at('organization', office.to);
  const cut = org !== undefined && org.from > office.from && org.from < office.to;
  const lenient = comma
    ? enclosed(r, j, office) || stranger(r, j)
    : (office.frame === 'plain' && office.region !== null && firstWord(r, j)) ||
      ((office.institution?.[1] === office.to || (office.frame === 'field' && office.narrowed)) && stranger(r, j));
  const name = nameAt(r, j, lenient, cut);
  if (!name) return null;
  // "(Kanit Turjawali)", "(Kajari Lembata)": a short form in brackets
  if (mark(doc, office.from - 1, OPEN) && mark(doc, name.to, CLOSE) && name.words === 1) return null;
  if (lenient && name.words === 1 && doc.is(name.nameFrom, lex.opener)) return null;
  const titled = name.honorifics.length + name.ranks.length + name.degrees.length > 0;
  // "Direktur RSUP Dr Sardjito Yogyakarta": the body bears the name
  if (cut && name.nameTo < org.to) return null;
  // "Asisten Adminstrasi Umum": a slip in the field, no name
  if (!comma && !titled && name.known === 0 && office.frame === 'field' && doc.is(name.nameTo - 1, lex.field))
    return null;
  // titles with points may look like the end of a sentence
  if (!titled && doc.sentence[name.nameTo - 1] !== doc.sentence[office.to - 1]) return null;
  // a comma before an ordinary apposition: "Bupati, Sabtu"; or a list "Gubernur, Kapolda"
  if (comma && doc.longest(name.nameFrom, lex.office) && name.known === 0) return null;
  if (unreliable(doc, name.nameFrom) && name.known === 0 && !titled && !attested(r, name)) return null;
  // "Kades Jangkang dan Deluk", "Babinsa Mekarrahayu": the word behind is rather the village
  // (but who speaks is a man: "ujar Camat Darmo")
  const says = doc.is(office.from - 1, lex.says);
  const place = !says && (office.level === 'v' || office.level === 'd') && !office.region && !office.narrowed;
  if (!comma && place && name.known + name.honorifics.length + name.ranks.length + name.degrees.length === 0)
    return null;
  // "Dilanjutkan Bupati, Boedi Oetomo adalah …": the comma ends the attribution
  if (comma && !office.region && !office.narrowed && doc.is(office.from - 1, lex.saysPassive)) return null;
  return { name, comma };
}

const NOW = new Set(['yang', 'kini', 'sekarang', 'sebelumnya', 'masih', 'saat', 'ini']);

/** Past "yang saat ini dijabat oleh" at token `j`; `j` when it says something else. */
function seated(r: Reading, j: number): number {
  const { doc } = r;
  let k = j;
  while (k < j + 4 && doc.shape[k] === K.SMALL && NOW.has(doc.word(k))) k++;
  if (doc.shape[k] !== K.SMALL || doc.word(k) !== 'dijabat') return j;
  k++;
  if (doc.word(k) === 'oleh') k++;
  return capital(doc, k) && joined(doc, k) ? k : j;
}

/** ", Reda Manthovani,", ", Mekar Widadi SE": two capital words or more between commas or before a degree, whatever they mean else. */
function enclosed(r: Reading, j: number, office: Office): boolean {
  const { doc, lex } = r;
  let k = j;
  if (doc.is(j, lex.opener)) return false;
  while (k < doc.n && k - j < 6 && capital(doc, k) && joined(doc, k) && !doc.longest(k, lex.office)) {
    if (k > j + 1 && isDegree(r, k)) break;
    // "Bupati, Unsur FKPD Kabupaten X,": bodies and regions
    if (r.board.at('region', k) || r.board.at('organization', k) || doc.longest(k, lex.unit)) return false;
    if (shout(doc, k) && length(doc, k) > 2) return false;
    k++;
  }
  // "Bupati Meranti, Asmar, melantik": one root, where nothing else can follow the office
  if (k - j === 1 && office.frame === 'plain' && office.region)
    return mark(doc, k, COMMA) && ordinary(doc, j) === 1 && !doc.is(j, lex.field) && !unreliable(doc, j);
  return k - j > 1 && (mark(doc, k, COMMA) || doc.is(k, lex.saysActive) || isDegree(r, k)) && !unreliable(doc, j);
}

/** The name before the office. */
export function nameAhead(r: Reading, office: Office): Ahead | null {
  const { doc } = r;
  let end = office.from;
  if (end === 0) return null;
  let link: Ahead['link'] = 'none';
  const before = end - 1;
  if (!joined(doc, end) || doc.sentence[before] !== doc.sentence[end]) return null;
  if (mark(doc, before, COMMA)) {
    // "A, Kepala Dinas X yang diwakili B": A is somebody else
    if (represented(r, office.to)) return null;
    // "Cegah Aksi Budi, Wali Kota: …": before a colon stands who speaks
    if (mark(doc, office.to, COLON)) return null;
    end = before;
    link = 'comma';
  } else if (mark(doc, before, OPEN)) {
    if (!mark(doc, office.to, CLOSE)) return null;
    end = before;
    link = 'bracket';
  } else if (doc.shape[before] === K.SMALL && LINKS.has(doc.word(before))) {
    end = before;
    link = 'word';
    const verb = posted(r, end);
    if (verb < end) {
      link = 'posted';
      for (let j = verb; j < end; j++)
        if (PAST.has(doc.word(j)) && office.status === 'incumbent') office.status = 'former';
      end = verb;
      // "Rusmadi Hartono (RHT) saat menjabat sebagai": the letters of the name
      if (mark(doc, end - 1, CLOSE) && mark(doc, end - 3, OPEN)) end -= 3;
    }
    if (mark(doc, end - 1, COMMA)) end--;
    // "Budi mengatakan selaku Pj Bupati"
    if (doc.is(end - 1, r.lex.saysActive) && doc.word(before) === 'selaku') end--;
    const yang = doc.word(end - 1);
    if (yang === 'yang') end = mark(doc, end - 2, COMMA) ? end - 2 : end - 1;
  }
  const name = nameBefore(r, end);
  if (!name || name.to !== end) return null;
  // "Menko Polhukam, Menteri Keuangan": the last word of an office is nobody's name
  if (doc.longest(name.from - 1, r.lex.office)?.to === name.to) return null;
  // "Camat Sukajadi, Sekda Bandung": the word behind another office is its place or its man
  if ((link === 'comma' || link === 'none') && PLACED.test(doc.value(name.from - 1, r.lex.office) ?? '')) return null;
  if (link === 'posted' && !attested(r, name) && !alone(r, name)) return null;
  // side by side with nothing between, the name needs a witness
  if (link === 'none' && (unreliable(doc, office.from) || !(attested(r, name) || alone(r, name)))) return null;
  return { name, link };
}

/** The first of the small words before `end` that tell an appointment; `end` when none does. */
function posted(r: Reading, end: number): number {
  const { doc } = r;
  // "menjabat" is itself the link in "X menjabat Bupati"
  let told = doc.word(end) === 'menjabat';
  let j = end;
  while (j > 0 && end - j < 5 && doc.shape[j - 1] === K.SMALL && joined(doc, j)) {
    const word = doc.word(j - 1);
    if (!told && POSTED.has(word)) told = true;
    else if (!told || !ADVERBS.has(word)) break;
    j--;
  }
  return told ? j : end;
}

/** Whether more than capitals says that this is a person: a title, a known part of a name, the model, a verb of saying. */
export function attested(r: Reading, name: Name): boolean {
  const { doc, board, lex } = r;
  if (name.known > 0 || name.honorifics.length > 0 || name.ranks.length > 0 || name.degrees.length > 0) return true;
  for (let t = name.nameFrom; t < name.nameTo; t++) if (board.at('name', t)?.value.type === 'person') return true;
  if (doc.is(name.to, lex.saysActive) || (mark(doc, name.to, COMMA) && doc.is(name.to + 1, lex.saysActive)))
    return true;
  const before = name.from - 1;
  return before >= 0 && (doc.is(before, lex.says) || doc.is(before, lex.saysActive) || doc.is(before, lex.saysPassive));
}

/** "yang diwakili", "diwakili oleh". */
function represented(r: Reading, i: number): boolean {
  const { doc } = r;
  for (let j = i; j < Math.min(doc.n, i + 5); j++) {
    if (doc.kind[j] !== K.WORD || doc.shape[j] !== K.SMALL) return false;
    if (doc.word(j) === 'diwakili') return true;
  }
  return false;
}

/** A run of unknown words with no capital before it: "temuan Akmal Ketua Posyantek". */
function alone(r: Reading, name: Name): boolean {
  const { doc } = r;
  if (name.from === 0 || capital(doc, name.from - 1) || !joined(doc, name.from)) return false;
  if (doc.sentenceFrom(name.from) === name.from || shout(doc, name.nameFrom)) return false;
  for (let t = name.nameFrom; t < name.nameTo; t++) if (doc.kind[t] !== K.WORD || ordinary(doc, t) > 0) return false;
  return true;
}

/** "Ketua DPR RI, Puan Mahadewi": a root before a word that is none of the language, and no bracket of a body behind. */
function stranger(r: Reading, j: number): boolean {
  const { doc, lex } = r;
  if (!unlike(r, j) || doc.is(j, lex.opener) || unreliable(doc, j) || doc.longest(j, lex.unit)) return false;
  if (doc.longest(j + 1, lex.unit) || r.board.at('organization', j + 1)) return false;
  let k = j + 1;
  while (k < j + 6 && capital(doc, k) && joined(doc, k)) k++;
  return !mark(doc, k, OPEN);
}

/** Whether an ordinary word may begin a name here: another word of the name must follow. */
function firstWord(r: Reading, j: number): boolean {
  const { doc, lex } = r;
  if (!doc.is(j, lex.opener)) return true;
  if (!joined(doc, j + 1) || !capital(doc, j + 1) || ordinary(doc, j + 1) > 0) return false;
  return !doc.longest(j + 1, lex.office) && !doc.longest(j + 1, lex.unit) && !r.board.at('organization', j + 1);
}
