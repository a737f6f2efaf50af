// Official names and usage differ by a letter ("Cahya Makmur", "Bandar Laksmana"): a name
// after its head that no region bears is compared with those of the regencies at hand.
import { foldTable } from '../../text/fold';
import { levelOf } from './codes';
import { bareName, regencies } from './gazetteer';
import type { RegionTable } from './table';

const SHORTEST = 6;

const LONG = 11;
/** Spaces, hyphens and points in a name at most. */
const MARKS = 6;

/** The letters and digits of a name, folded. */
function letters(name: string): string {
  const f = foldTable();
  let out = '';
  for (let i = 0; i < name.length; i++) {
    const u = f[name.charCodeAt(i)] as number;
    if ((u >= 97 && u <= 122) || (u >= 48 && u <= 57)) out += String.fromCharCode(u);
  }
  return out;
}

/** Edits between two words, `limit + 1` when more (insert, delete, change, swap of neighbours). */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

const UNITS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** 16 → "enam belas"; '' above 39. */
function numberWord(n: number): string {
  if (n < 12) return UNITS[n] as string;
  if (n < 20) return `${UNITS[n - 10]} belas`;
  if (n < 40) return `${UNITS[Math.floor(n / 10)]} puluh ${UNITS[n % 10]}`;
  return '';
}

const SUNGAI = new Map([
  ['sungai', 'Sei'],
  ['sei', 'Sungai'],
]);

/** A name in the ways its numbers may be written: "16 Ulu" → "enam belas Ulu"; "Ulu II" → "Ulu dua", "Ulu 2". */
export function numberForms(name: string): string[] {
  const parts = name.split(' ');
  const river = parts.length > 1 && SUNGAI.get((parts[0] as string).toLowerCase());
  if (river) return [name, parts.with(0, river).join(' ')];
  const at = parts.findIndex((part) => /^\d{1,2}$/u.test(part) || ROMAN.indexOf(part.toLowerCase()) > 0);
  if (at < 0) return [name];
  const part = (parts[at] as string).toLowerCase();
  const n = ROMAN.includes(part) ? ROMAN.indexOf(part) : Number(part);
  const forms = [numberWord(n), ROMAN[n] ?? '', String(n)].filter((form) => form !== '' && form !== part);
  return [name, ...forms.map((form) => parts.with(at, form).join(' '))];
}

/** Keys in the holders (regencies or districts) whose name is nearest to `name`, within one or two edits. */
export function nearest(table: RegionTable, name: string, holders: Iterable<number>): number[] {
  for (const form of numberForms(name)) {
    const keys = nearestForm(table, letters(form), holders);
    if (keys.length > 0) return keys;
  }
  return [];
}

function nearestForm(table: RegionTable, wanted: string, holders: Iterable<number>): number[] {
  if (wanted.length < SHORTEST) return [];
  let limit = wanted.length >= LONG ? 2 : 1;
  const first = wanted.charCodeAt(0);
  let out: number[] = [];
  for (const holder of holders) {
    const [from, to] = table.range(holder);
    for (let row = from; row < to; row++) {
      // spaces and marks make a name longer, never shorter
      if (table.first(row) !== first || table.length(row) < wanted.length - limit) continue;
      if (table.length(row) > wanted.length + limit + MARKS) continue;
      const other = letters(table.name(row));
      const d = distance(wanted, other, limit);
      if (d > limit) continue;
      if (d < limit || out.length === 0) {
        if (d < limit) out = [];
        limit = d;
      }
      out.push(table.key(row));
    }
  }
  return out.length > 3 ? [] : out;
}

let regencyLetters: (readonly [key: number, letters: string])[] | undefined;

/** The regency or city of the level whose name is one letter off ("Situbobdo"); none when two are. */
export function nearestRegency(name: string, level: string): number | undefined {
  const wanted = letters(name);
  if (wanted.length < SHORTEST) return undefined;
  const table = regencies();
  regencyLetters ??= Array.from(
    { length: table.size },
    (_, row) => [table.key(row), letters(bareName(table.name(row)))] as const,
  );
  const near = regencyLetters.filter(
    ([key, other]) => other[0] === wanted[0] && levelOf(key) === level && distance(wanted, other, 1) <= 1,
  );
  return near.length === 1 ? near[0]?.[0] : undefined;
}
