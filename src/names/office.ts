// Reads an office: how it is held ("Plt."), the office itself, what it is over (field,
// unit, number) and the region. "Plt. Kepala Bidang Konsumsi dan Keamanan Pangan Dinas X
// Kabupaten Y" gives the position "Kepala Bidang Konsumsi dan Keamanan Pangan".
import * as K from '../document/kinds';
import { CLOSE, COMMA, DOT, HYPHEN_MINUS, OPEN, SLASH } from '../text/codes';
import type { OfficialStatus } from '../values';
import { bracket } from './bracket';
import { complement } from './complement';
import { capital, joined, length, mark, type Reading } from './lexis';
import type { Frame, Level, Office } from './offices';
import { roman } from './reach';
import { noble } from './titles';

/** The office that starts at token `i`, or null. */
export function officeAt(r: Reading, i: number, depth = 0): Office | null {
  const { doc, lex } = r;
  const held = holding(r, i);
  // "Menteri Menteri Pendidikan": a word written twice
  const twice = doc.hash[held.to] === doc.hash[held.to + 1] && capital(doc, held.to) && joined(doc, held.to + 1);
  const found = doc.longest(twice ? held.to + 1 : held.to, lex.office);
  // "Anak Agung": no child
  if (!found || noble(r, i)) return null;
  // "Inspektur Satu Rudi": a rank
  const rank = held.to === i ? doc.longest(i, lex.rank) : undefined;
  if (rank?.value.includes('r') && rank.to > found.to) return null;
  // "Kabid. Keuangan"
  const point = mark(doc, found.to, DOT) && doc.gap[found.to] === K.GLUED && capital(doc, found.to + 1);
  const head = point && doc.sentence[found.to + 1] === doc.sentence[i] ? { ...found, to: found.to + 1 } : found;
  const entry = (head.value.split('|')[0] as string).split(';');
  const [full, frame, place, status] = entry as [string, Frame, string, string | undefined];
  const [level, code] = place.split(':') as [Level, string | undefined];
  if (length(doc, head.from) <= 3 && !capital(doc, head.from)) return null;
  const office: Office = {
    from: i,
    to: head.to,
    position: full,
    status: held.status ?? (status as OfficialStatus) ?? 'incumbent',
    level,
    frame,
    code: code ?? null,
    region: null,
    institution: null,
    narrowed: false,
    small: !capital(doc, head.from),
  };
  complement(r, office, head);
  if (AIDES.has(full) || KIN.has(full)) serve(r, office, depth);
  else if (full.startsWith('Asisten')) assist(r, office, depth);
  office.to = tail(r, office, office.to, depth);
  return office;
}

/** Who serves the holder of an office, and who is married to one. */
const AIDES = new Set(['Ajudan', 'Juru Bicara', 'Penasihat Khusus', 'Utusan Khusus', 'Sekretaris Pribadi']);
const KIN = new Set(['istri', 'suami']);

/** "Asisten Perekonomian Sekda Kabupaten X": whose assistant, and where. */
function assist(r: Reading, office: Office, depth: number): void {
  const { doc } = r;
  if (depth > 0 || office.region || !joined(doc, office.to) || !capital(doc, office.to)) return;
  const whose = officeAt(r, office.to, depth + 1);
  if (!whose || !/^Sekretaris (?:Daerah|Kabupaten|Kota)/u.test(whose.position)) return;
  office.to = whose.to;
  office.region = whose.region;
}

/** Whether the office at token `i` is whose assistant the text names: "Asisten Perekonomian dan Pembangunan Sekda". */
export function assisted(r: Reading, i: number): boolean {
  const { doc } = r;
  for (let k = i - 1; k >= Math.max(0, i - MOST_FIELDS) && doc.kind[k] === K.WORD && joined(doc, k + 1); k--)
    if (doc.word(k) === 'asisten' && capital(doc, k)) return (officeAt(r, k)?.to ?? 0) > i;
  return false;
}

/** Words between an assistant and whose he is. */
const MOST_FIELDS = 8;

/** "Juru Bicara Menteri Kesehatan X", "Istri Bupati Berau X": the office behind is another's. */
function serve(r: Reading, office: Office, depth: number): void {
  const { doc } = r;
  const whose = depth < 2 && joined(doc, office.to) ? officeAt(r, office.to, depth + 1) : null;
  if (!whose || whose.level === '-') return;
  office.to = whose.to;
  office.narrowed = true;
  if (office.level === '-') return;
  office.position += ` ${whose.position}`;
  office.level = whose.level;
  office.region ??= whose.region;
}

/** Whether the office at token `i` is whose wife or aide the text names: "Istri Bupati Berau X", not "istri Bupati A, B". */
export function anothers(r: Reading, i: number, to: number, apposed: boolean): boolean {
  const { doc, lex } = r;
  if (i === 0 || !joined(doc, i)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const phrase = doc.longest(k, lex.office);
    if (phrase?.to !== i) continue;
    const full = phrase.value.split(';')[0] as string;
    return AIDES.has(full) || (KIN.has(full) && !apposed && doc.kind[to] !== K.PUNCTUATION);
  }
  return false;
}

/** "Plt.", "Penjabat (Pj.)", "mantan". */
function holding(r: Reading, i: number): { to: number; status: OfficialStatus | null } {
  const { doc, lex } = r;
  let to = i;
  let status: OfficialStatus | null = null;
  for (let n = 0; n < 3; n++) {
    const found = doc.longest(to, lex.status);
    if (!found || doc.sentence[found.from] !== doc.sentence[i]) break;
    status ??= found.value.split('|')[0] as OfficialStatus;
    to = found.to;
    const inner = mark(doc, to, OPEN) && doc.longest(to + 1, lex.status);
    if (inner) {
      const close = mark(doc, inner.to, DOT) ? inner.to + 1 : inner.to;
      if (mark(doc, close, CLOSE)) to = close + 1;
    }
    if (mark(doc, to, DOT) && doc.gap[to] === K.GLUED) to++;
  }
  return { to, status };
}

const ALSO = [
  'sekaligus',
  'merangkap',
  'cum',
  'terpilih',
  'nonaktif',
  'non-aktif',
  'definitif',
  'ri',
  'periode',
  'masa',
];

/** What may follow the office as a whole: "terpilih", "periode 2009-2014", a second office. */
function tail(r: Reading, office: Office, from: number, depth: number): number {
  const { doc } = r;
  let j = from;
  for (let n = 0; n < 4; n++) {
    if (!joined(doc, j)) return j;
    if (mark(doc, j, OPEN)) {
      const close = bracket(r, j);
      if (close < 0) return j;
      j = close;
      continue;
    }
    const slash = mark(doc, j, SLASH);
    if (slash && depth < 2) {
      const second = officeAt(r, j + 1, depth + 1);
      if (!second) return j;
      inherit(office, second);
      j = second.to;
      continue;
    }
    const count = ordinal(r, j);
    if (count > j && office.frame === 'plain') {
      j = count;
      continue;
    }
    if (doc.kind[j] !== K.WORD) return j;
    const word = doc.word(j);
    // "Guru Besar Universitas X dan mantan Kepala Bappeda Y"
    if (word === 'dan' && depth < 2 && doc.longest(j + 1, r.lex.status)) {
      const second = officeAt(r, j + 1, depth + 1);
      if (!second) return j;
      if (office.level === '-' && second.level !== '-') Object.assign(office, second, { from: office.from });
      j = second.to;
      continue;
    }
    // "Anggota DPRD X dari Fraksi Y, Z"
    if (word === 'fraksi' || (word === 'dari' && (doc.word(j + 1) === 'fraksi' || doc.word(j + 1) === 'partai'))) {
      const to = faction(r, word === 'dari' ? j + 1 : j);
      if (to < 0) return j;
      j = to;
      continue;
    }
    // "Anggota DPRD X asal Masalembu Y", "anggota DPR dapil Jawa Tengah III Y"
    if (word === 'asal' || word === 'dapil') {
      const to = constituency(r, j + 1);
      if (to < 0) return j;
      j = to;
      continue;
    }
    if (!ALSO.includes(word)) return j;
    if (word === 'terpilih') office.status = 'elect';
    else if (word === 'periode' || word === 'masa') {
      const end = years(r, j, office);
      if (end < 0) return j;
      j = end;
      continue;
    } else if (word === 'sekaligus' || word === 'merangkap' || word === 'cum') {
      const second = depth < 2 ? officeAt(r, j + 1, depth + 1) : null;
      if (!second) return j;
      inherit(office, second);
      j = second.to;
      continue;
    }
    j++;
  }
  return j;
}

/** Past "ke-7", "ke-10 dan 12" in "Presiden ke-7 X"; `j` when no such number stands there. */
function ordinal({ doc }: Reading, j: number): number {
  if (!joined(doc, j) || doc.ch(j) !== 107) return j;
  const word = doc.word(j);
  const digit = word.startsWith('ke-') ? word.charCodeAt(3) : 0;
  let to = j;
  if (word === 'ke' && mark(doc, j + 1, HYPHEN_MINUS) && doc.kind[j + 2] === K.NUMBER) to = j + 3;
  else if (digit > 48 && digit < 58) to = j + 1;
  if (to > j && doc.word(to) === 'dan' && doc.kind[to + 1] === K.NUMBER) to += 2;
  return capital(doc, to) || mark(doc, to, COMMA) ? to : j;
}

/** The token behind the constituency at token `i`, its region and number; -1 where none stands or no name follows. */
function constituency(r: Reading, i: number): number {
  const { doc, board } = r;
  if (!joined(doc, i) || !capital(doc, i)) return -1;
  const region = board.startsAt('region', i);
  // a district or village that no list knows: one word, and the name behind it
  const known = region ? region.to : doc.is(i, r.lex.part) ? i : i + 1;
  const to = roman(doc.slice(known, known + 1)) ? known + 1 : known;
  return to > i && capital(doc, to) && (region !== undefined || capital(doc, to + 1)) ? to : -1;
}

/** The token behind "Fraksi PKB", "Partai X Y"; -1 where no party's name follows. */
function faction(r: Reading, i: number): number {
  const { doc, board } = r;
  const party = board.startsAt('organization', i) ?? board.startsAt('organization', i + 1);
  if (party) return party.to;
  return capital(doc, i + 1) && doc.shape[i + 1] === K.CAPITALS ? i + 2 : -1;
}

function inherit(office: Office, second: Office): void {
  office.region ??= second.region;
}

/** "periode 2009-2014": past years make a former official; gives the token behind, -1 when there are none. */
function years(r: Reading, i: number, office: Office): number {
  const { doc } = r;
  let last = 0;
  let j = i + 1;
  for (; j < Math.min(doc.n, i + 7); j++) {
    if (doc.kind[j] === K.NUMBER && length(doc, j) === 4) last = Number(doc.slice(j, j + 1));
    else if (
      doc.kind[j] === K.WORD
        ? !['masa', 'jabatan', 'bakti', 'sampai', 'hingga', 'tahun'].includes(doc.word(j))
        : mark(doc, j, COMMA) || mark(doc, j, DOT)
    )
      break;
  }
  if (last < 1900 || last > 2100) return -1;
  const now = doc.publishedAt ? Number(doc.publishedAt.slice(0, 4)) : 0;
  if (now > last && office.status === 'incumbent') office.status = 'former';
  return j;
}
