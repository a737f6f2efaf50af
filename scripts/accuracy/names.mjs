// Sentences with names and their offsets, one JSON object a line: { text, entities: [{ type, start, end }] }.
import { Tallies } from './tally.mjs';

const OURS = { official: 'PER', person: 'PER', organization: 'ORG', region: 'LOC', place: 'LOC' };
const THEIRS = { PERSON: 'PER', ORGANISATION: 'ORG', ORGANIZATION: 'ORG', PLACE: 'LOC', LOCATION: 'LOC' };

/** Exact spans and types; of names in one another the outermost, as these sets have it. */
export function scoreNames(extract, rows) {
  const tallies = new Tallies();
  for (const name of ['all', 'PER', 'ORG', 'LOC']) tallies.of(name);
  for (const { text, entities } of rows) {
    const gold = entities.map(({ type, start, end }) => `${THEIRS[type] ?? type} ${start}-${end}`);
    const found = [];
    let end = 0;
    for (const mention of extract(text).mentions) {
      const type = OURS[mention.type];
      if (!type || mention.start < end) continue;
      end = mention.end;
      found.push(`${type} ${mention.start}-${mention.end}`);
    }
    tallies.of('all').lists(found, gold);
    for (const type of ['PER', 'ORG', 'LOC']) {
      const only = (keys) => keys.filter((key) => key.startsWith(type));
      tallies.of(type).lists(only(found), only(gold));
    }
  }
  return tallies.rows;
}
