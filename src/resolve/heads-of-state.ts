// Presidents and vice presidents, whom texts name without their office. Dated facts: they
// count where the reference date falls into the tenure, and nowhere else.
import text from '../../dictionaries/people/heads-of-state.tsv';
import nicknames from '../../dictionaries/people/known-as.tsv';
import { pairsOf } from '../lexicon/source';
import type { OfficialRecord } from './own-officials';
import { wordsOfName } from './same-name';

let records: OfficialRecord[] | undefined;
let calledBy: Map<string, string[]> | undefined;

function all(): OfficialRecord[] {
  records ??= Array.from(pairsOf({ cls: 'head-of-state', entries: text }), ([name, row]) => {
    const [position = '', from = '', to = '', ...aliases] = row.split(';');
    return { name, position, from, aliases, ...(to ? { to } : {}) };
  });
  return records;
}

/** Those in office on the day; none without one. */
export function headsOfState(day: string | null): readonly OfficialRecord[] {
  if (day === null) return [];
  return all().filter((r) => (r.from as string) <= day && (r.to === undefined || day < r.to));
}

/** The words of the full name where the text has another name of one of them, or of a minister or governor: "Jokowi", "Zulhas". */
export function fullName(words: string[]): string[] {
  if (!calledBy) {
    calledBy = new Map(
      all().flatMap((r) =>
        (r.aliases ?? []).map((alias) => [wordsOfName(alias).join(' '), wordsOfName(r.name)] as const),
      ),
    );
    for (const [alias, name] of pairsOf({ cls: 'known-as', entries: nicknames }))
      calledBy.set(wordsOfName(alias).join(' '), wordsOfName(name));
  }
  return calledBy.get(words.join(' ')) ?? words;
}
