// "pukul 10.00 WIB", "jam 7 malam", "08.00 - 10.00 Wita", "pukul 19.30 s/d selesai", "12:23".
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Found, Rule } from '../../../rule/types';
import { DOT } from '../../../text/codes';
import { type Draft, draft, type Fields, fields } from '../draft';
import { glued, isPunctuation, near, through, width } from '../read';
import type { Words } from '../words';

export function clock(t: Words): Rule<Draft> {
  return {
    name: 'clock',
    wake: ['clock-word', '#number'],
    match(doc, i) {
      if (doc.kind[i] === K.NUMBER) return bare(doc, t, i);
      let at = i + 1;
      if (isPunctuation(doc, at, DOT) || isPunctuation(doc, at, 58)) at++;
      const first = timeAt(doc, at);
      if (first < 0 || !near(doc, at)) return null;
      return span(doc, t, i, at, first);
    },
  };
}

/** A time without "pukul": it needs a zone behind it, or a colon and a date to join. */
function bare(doc: Doc, t: Words, i: number): Found<Draft> | null {
  const size = width(doc, i);
  if (size < 4 || size > 8 || t.role(doc, i - 1) === 'clock') return null;
  const first = timeAt(doc, i);
  if (first < 0) return null;
  const found = span(doc, t, i, i, first);
  const zoned = found.value.a.zone || found.value.b?.zone;
  if (zoned) return found;
  const colon = doc.slice(i, i + 1).includes(':') && size === 5;
  if (!colon || found.to !== i + 1) return null;
  found.value.weak = true;
  return found;
}

function span(doc: Doc, t: Words, from: number, at: number, first: number): Found<Draft> {
  const a = time(first);
  let to = zone(doc, t, at + 1, a);
  let next = through(doc, t, to);
  if (next > 0) {
    if (t.role(doc, next) === 'clock') next++;
    if (isPunctuation(doc, next, DOT)) next++;
    const second = timeAt(doc, next);
    if (second >= 0 && (width(doc, next) > 2 || width(doc, at) <= 2)) {
      const b = time(second);
      to = zone(doc, t, next + 1, b);
      a.zone ||= b.zone;
      return { from, to, value: draft('range', a, b, 'time') };
    }
    if (near(doc, next) && doc.word(next) === 'selesai') to = next + 1;
  }
  return { from, to, value: draft('point', a, null, 'time') };
}

function time(packed: number): Fields {
  const seconds = packed % 60;
  const f = fields();
  f.minutes = Math.floor(packed / 60);
  f.seconds = seconds || -1;
  return f;
}

/** Reads a zone at `i` into the fields; gives the token after it. */
function zone(doc: Doc, t: Words, i: number, into: Fields): number {
  const offset = near(doc, i) ? t.at(doc, i).zone : '';
  if (!offset) return i;
  into.zone = offset;
  return i + 1;
}

/** Seconds since midnight of "10", "10.00", "07:30", "10.00.15" at token `i`; -1 when it is no time. */
export function timeAt(doc: Doc, i: number): number {
  if (i >= doc.n || doc.kind[i] !== K.NUMBER || (glued(doc, i + 1) && !after(doc, i))) return -1;
  const end = doc.end[i] as number;
  let part = 0;
  let parts = 0;
  let digits = 0;
  let total = 0;
  for (let k = doc.start[i] as number; k <= end; k++) {
    const unit = k < end ? (doc.units[k] as number) : 58;
    if (unit >= 48 && unit <= 57) {
      part = part * 10 + unit - 48;
      digits++;
      continue;
    }
    if ((unit !== 46 && unit !== 58) || digits > 2 || digits === 0 || parts > 2) return -1;
    if (parts === 0 ? part > 24 : digits !== 2 || part > 59) return -1;
    total = total * 60 + part;
    parts++;
    part = 0;
    digits = 0;
  }
  total *= parts === 1 ? 3600 : parts === 2 ? 60 : 1;
  return total > 86400 ? -1 : total;
}

/** Whether what is glued to a time may stand there: closing marks, a dash, a zone; no letter, slash or per cent. */
function after(doc: Doc, i: number): boolean {
  const kind = doc.kind[i + 1];
  return kind !== K.NUMBER && !isPunctuation(doc, i + 1, 47) && !isPunctuation(doc, i + 1, 37);
}
