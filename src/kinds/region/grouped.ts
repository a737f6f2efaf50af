// Reads the grouped dictionaries: one line for each parent, its children by number.
import { COLON, HASH } from '../../text/codes';
/** Lines `parent code<TAB>name|name|7:name`; a number stands only where it does not follow from the one before. */
export interface Grouped {
  readonly text: string;
  /** The number of a first child without a number. */
  readonly first: number;
  /** What a number adds to its parent's key: 100, or 10,000 for villages. */
  readonly factor: number;
  /** Words before the name that the index leaves out ("Kabupaten "). */
  readonly heads?: readonly string[];
}

const BAR = 124;

/** "A/B" and "A (B)" are known by the whole and by each part. */
export function namesWithin(text: string, from: number, to: number, add: (a: number, b: number) => void): void {
  add(from, to);
  const name = text.slice(from, to);
  if (!name.includes('/') && !name.includes('(')) return;
  let at = 0;
  for (let i = 0; i <= name.length; i++) {
    const cut = i === name.length || name[i] === '/' || name[i] === '(' || name[i] === ')';
    if (!cut) continue;
    if (name.slice(at, i).trim().length > 3) add(from + at, from + i);
    at = i + 1;
  }
}

/** The other spellings: `code<TAB>name|name`. */
export function readSpellings(text: string, add: (key: number, a: number, b: number) => void): void {
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const tab = text.indexOf('\t', at);
    const key = tab > at && tab < end ? Number(text.slice(at, tab).replaceAll('.', '')) : 0;
    for (let i = tab + 1; key > 0 && i < end; ) {
      let stop = text.indexOf('|', i);
      if (stop < 0 || stop > end) stop = end;
      add(key, i, stop);
      i = stop + 1;
    }
    at = end + 1;
  }
}

/** The children of every parent, in order, with the range of each name. */
export function readGrouped(p: Grouped, add: (key: number, from: number, to: number) => void): void {
  const { text } = p;
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const tab = text.indexOf('\t', at);
    if (text.charCodeAt(at) !== HASH && tab > at && tab < end) {
      const parent = Number(text.slice(at, tab).replaceAll('.', '')) * p.factor;
      let number = p.first;
      for (let i = tab + 1; i <= end; ) {
        let stop = i;
        let digits = 0;
        while (stop < end && text.charCodeAt(stop) !== BAR) {
          if (text.charCodeAt(stop) === COLON && digits === 0) digits = stop;
          stop++;
        }
        if (digits) {
          number = Number(text.slice(i, digits));
          i = digits + 1;
        }
        add(parent + number, i, stop);
        number++;
        i = stop + 1;
      }
    }
    at = end + 1;
  }
}
