// Articles in TimeML: where a date expression stands, its type and its value.
import { readFileSync } from 'node:fs';
import { Tallies } from './tally.mjs';

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text) => text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name) => ENTITIES[name]);
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1];

/** The text of a file without tags, its day, and its expressions with offsets. */
export function readTimeml(file) {
  const xml = readFileSync(file, 'utf8');
  const day = attribute(/<DCT>.*?<\/DCT>/su.exec(xml)?.[0] ?? '', 'value')?.slice(0, 10);
  const body = /<TEXT>(.*?)<\/TEXT>/su.exec(xml)?.[1] ?? '';
  const gold = [];
  let text = '';
  for (const piece of body.split(/(<[^>]*>)/u)) {
    if (piece.startsWith('<TIMEX3'))
      gold.push({ start: text.length, end: -1, type: attribute(piece, 'type'), value: attribute(piece, 'value') });
    else if (piece === '</TIMEX3>') gold.at(-1).end = text.length;
    else if (!piece.startsWith('<')) text += decode(piece);
  }
  return { text, day, gold };
}

/** Strict: the same span. Relaxed: any overlap, one to one; type and value are counted on those. */
export function scoreTimex(extract, files) {
  const tallies = new Tallies();
  for (const file of files) {
    const { text, day, gold } = readTimeml(file);
    const { dates } = extract(text, day ? { publishedAt: day } : {});
    const free = new Set(dates);
    const counts = { 'same span': 0, overlap: 0, 'overlap and type': 0, 'overlap and value': 0 };
    for (const { start, end, type, value } of gold) {
      const pick = (fits) => [...free].find(fits);
      const exact = pick((date) => date.start === start && date.end === end);
      const date = exact ?? pick((other) => other.start < end && start < other.end);
      if (!date) continue;
      free.delete(date);
      counts.overlap++;
      if (exact) counts['same span']++;
      if (date.kind.toUpperCase() === type) counts['overlap and type']++;
      if (date.timex3 === value) counts['overlap and value']++;
    }
    for (const [name, right] of Object.entries(counts)) tallies.of(name).add(right, dates.length, gold.length);
  }
  return tallies.rows;
}
