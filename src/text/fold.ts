// Case folding of one code unit to one code unit. Words are compared in this form: lower
// case, and every apostrophe the straight one, so that "Jum’at", "JUM'AT" and "Jum`at" are
// one word. Full Unicode folding changes lengths and is not needed for Indonesian.
import { APOSTROPHE, classOf, HYPHEN } from './classes';

let table: Uint16Array | undefined;

/** `table[unit]` is the folded unit for units below 0x2100; others fold to themselves. */
export function foldTable(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) table[c] = c;
  for (let c = 0; c < 0x530; c++) {
    const low = String.fromCharCode(c).toLowerCase();
    if (low.length === 1) table[c] = low.charCodeAt(0);
  }
  for (let c = 0; c < 0x2100; c++) {
    const cls = classOf(c);
    if (cls === APOSTROPHE) table[c] = 39;
    else if (cls === HYPHEN) table[c] = 45;
  }
  return table;
}

/** The folded form of a whole word or phrase, for building dictionaries and keys. */
export function fold(text: string): string {
  const t = foldTable();
  const { length } = text;
  let at = 0;
  while (at < length && t[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  if (at === length) return text;
  let ascii = true;
  for (let i = 0; i < length && ascii; i++) {
    const unit = text.charCodeAt(i);
    ascii = unit < 128 && unit !== BACKTICK;
  }
  if (ascii) return text.toLowerCase();
  let out = text.slice(0, at);
  for (let i = at; i < length; i++) out += String.fromCharCode(t[text.charCodeAt(i)] as number);
  return out;
}

const BACKTICK = 96;
