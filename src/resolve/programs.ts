// One entity per program: by name (without the word "program") or by acronym.
import type { Board } from '../rule/board';
import { fold } from '../text/fold';
import type { ProgramValue } from '../values';
import type { Entity } from './types';

export function programs(board: Board): Entity<ProgramValue>[] {
  const out: Entity<ProgramValue>[] = [];
  const byKey = new Map<string, Entity<ProgramValue>>();
  for (const m of board.of('program')) {
    const keys = keysOf(m.value);
    let entity = keys.map((k) => byKey.get(k)).find((e) => e !== undefined);
    if (!entity) {
      entity = { id: `program-${out.length + 1}`, value: { ...m.value }, mentions: [] };
      out.push(entity);
    }
    for (const k of keys) if (!byKey.has(k)) byKey.set(k, entity);
    const v = entity.value;
    if (m.value.name.length > v.name.length) v.name = m.value.name;
    // letters rather than the words that the text shortens the name to
    if (v.acronym === null || (m.value.acronym !== null && v.acronym.includes(' ') && !m.value.acronym.includes(' ')))
      v.acronym = m.value.acronym;
    v.owner ??= m.value.owner;
    entity.mentions.push(m);
  }
  return merged(out);
}

/** "Dana Alokasi Khusus" is "Dana Alokasi Khusus Non Fisik", "DP Nol" is "Rumah DP Nol", where just one name holds it so. */
function merged(all: Entity<ProgramValue>[]): Entity<ProgramValue>[] {
  if (all.length > 200) return all;
  return all.filter((e) => {
    const name = fold(e.value.name);
    if (!name.includes(' ')) return true;
    const longer = all.filter((o) => {
      const other = o === e ? '' : fold(o.value.name);
      return other.startsWith(`${name} `) || other.endsWith(` ${name}`);
    });
    if (longer.length !== 1) return true;
    longer[0]?.mentions.push(...e.mentions);
    longer[0]?.mentions.sort((a, b) => a.start - b.start);
    return false;
  });
}

function keysOf(value: ProgramValue): string[] {
  const keys = [value.name, value.acronym].filter((k): k is string => k !== null && k !== '');
  return keys.map((k) =>
    fold(k)
      .replace(/\s+/gu, ' ')
      .replace(/^program /u, ''),
  );
}
