// From what a text's own dates are counted: the publication, else the dateline, else the first
// full date, else a year that weekdays, anniversaries or "tahun 2020 ini" give away.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { dayNumber, exists, parseIso } from './calendar';
import type { Fields } from './draft';
import type { Piece } from './join';
import { agrees, FIRST, LAST, likelyYear, type Reference } from './years';

export function referenceOf(year: number, month: number, day: number, anchor: Reference['anchor']): Reference {
  return { date: { year, month, day }, anchor, day: dayNumber(year, month, day) };
}

export function findReference(doc: Doc, pieces: readonly Piece[]): Reference | null {
  const published = parseIso(doc.publishedAt);
  if (published) return referenceOf(published.year, published.month, published.day, 'publishedAt');
  return fullDate(doc, pieces, K.DATELINE) ?? fullDate(doc, pieces, -1) ?? solved(pieces) ?? witnessed(pieces);
}

function fullDate(doc: Doc, pieces: readonly Piece[], zone: number): Reference | null {
  for (const { value: d, from } of pieces) {
    if (zone >= 0 && doc.zone[from] !== zone) continue;
    const f = d.a;
    if (
      d.witness ||
      d.shape === 'duration' ||
      d.shape === 'set' ||
      f.year < 1990 ||
      !f.day ||
      !exists(likelyYear(f), f.month, f.day)
    )
      continue;
    return referenceOf(likelyYear(f), f.month, f.day, zone >= 0 ? 'dateline' : 'document');
  }
  return null;
}

/** The year on which all weekdays with a day and month agree, among the years that the text or the user names. */
function solved(pieces: readonly Piece[]): Reference | null {
  const puzzles: Fields[] = [];
  const years = new Set<number>();
  let from = 0;
  let to = 9999;
  for (const { value: d } of pieces) {
    if (d.shape === 'duration' || d.shape === 'set') continue;
    if (d.witness && d.b) {
      from = Math.max(from, d.a.year);
      to = Math.min(to, d.b.year);
      continue;
    }
    if (d.a.weekday && d.a.month && d.a.day && d.a.year < 0) puzzles.push(d.a);
    for (const f of [d.a, d.b]) if (f && f.year >= FIRST && f.year <= LAST && f.breadth === 1) years.add(f.year);
  }
  const first = puzzles[0];
  if (!first) return null;
  // within the tenures that the user's own gazetteer gives to the officials named
  if (from > 0) {
    for (let year = from; year <= to; year++) years.add(year);
    for (const year of years) if (year < from || year > to) years.delete(year);
  }
  const fitting = [...years].filter((year) => puzzles.every((f) => agrees(f, year)));
  if (fitting.length !== 1) return null;
  return referenceOf(fitting[0] as number, first.month, first.day, 'weekday');
}

/** "HUT ke-57 Provinsi Kaltim", "tahun 2020 ini". */
function witnessed(pieces: readonly Piece[]): Reference | null {
  for (const { value: d } of pieces) {
    const f = d.a;
    if (d.witness && !d.b && exists(f.year, f.month, f.day)) return referenceOf(f.year, f.month, f.day, 'document');
  }
  for (const { value: d } of pieces)
    if (d.a.current && d.a.year >= 1990) return referenceOf(d.a.year, 7, 1, 'document');
  return null;
}
