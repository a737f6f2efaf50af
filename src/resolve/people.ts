// One entity per person: full and short names together, the office from whichever mention
// has it. First version: equal names, and short names that are part of just one full name.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/types';
import type { OfficialValue, PersonValue } from '../values';
import type { NameMention, PersonEntity } from './types';

type Named = Mention<OfficialValue> | Mention<PersonValue>;

export function people(doc: Doc, board: Board): PersonEntity[] {
  const named: Named[] = [...board.of('official').filter((m) => m.value.name !== null), ...board.of('person')];
  named.sort((a, b) => a.start - b.start);
  const out: PersonEntity[] = [];
  for (const m of named) {
    const name = m.value.name as string;
    const words = name.toLowerCase().split(/\s+/u);
    const same = out.filter((p) => alike(p.name.toLowerCase().split(/\s+/u), words));
    const person = same.length === 1 ? (same[0] as PersonEntity) : create(out, name);
    if (name.length > person.name.length) person.name = name;
    addAll(person.honorifics, m.value.honorifics);
    addAll(person.ranks, m.value.ranks);
    addAll(person.degrees, m.value.degrees);
    if ('position' in m.value) {
      person.office ??= m.value;
      person.titles.push(part(doc, m, m.start, m.end));
    } else person.role ??= m.value.role;
    person.names.push(part(doc, m, m.value.nameStart, m.value.nameEnd));
  }
  return out;
}

function alike(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

function create(out: PersonEntity[], name: string): PersonEntity {
  const person: PersonEntity = {
    id: `person-${out.length + 1}`,
    name,
    honorifics: [],
    ranks: [],
    degrees: [],
    office: null,
    role: null,
    names: [],
    titles: [],
    roles: [],
  };
  out.push(person);
  return person;
}

function addAll(to: string[], from: readonly string[]): void {
  for (const x of from) if (!to.includes(x)) to.push(x);
}

function part(doc: Doc, m: Named, start: number, end: number): NameMention {
  return {
    start,
    end,
    from: doc.tokenAt(start),
    to: doc.tokenAt(end - 1) + 1,
    source: m.source,
    confidence: m.confidence,
  };
}
