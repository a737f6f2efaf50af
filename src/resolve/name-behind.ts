// A body whose name was read too far, into the name of who leads it: "Ketua Gapoktan Sumber
// Rejeki Suparno" shows its end only once the office in front has found its man.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/types';
import { fold } from '../text/fold';
import type { OrganizationValue } from '../values';

type Org = Mention<OrganizationValue>;

/** The bodies of a text, each without the name of the person whose title it is a part of. */
export function bodiesAlone(doc: Doc, board: Board): readonly Org[] {
  const all = board.of('organization');
  const cuts = new Map<Org, number>();
  const read = (from: number, nameStart: number, nameEnd: number, role: string | null): void => {
    const first = doc.tokenAt(nameStart);
    const org = board.at('organization', first);
    // "Universitas Ahmad Dahlan" is in nobody's title, or the name goes on behind it
    if (!org || first <= org.from || nameEnd < org.end) return;
    // "petinggi Bank Panin": a head alone is no body, a short form is
    if (
      first === org.from + 1 &&
      doc.shape[org.from] === K.CAPITALISED &&
      org.value.name.startsWith(doc.plain(org.from, first))
    )
      return;
    if (org.from > from || role?.endsWith(doc.plain(org.from, first))) cuts.set(org, first);
  };
  for (const { from, value } of board.of('official'))
    if (value.name !== null) read(from, value.nameStart, value.nameEnd, null);
  for (const { from, value } of board.of('person')) read(from, value.nameStart, value.nameEnd, value.role);
  return cuts.size === 0 ? all : all.map((m) => (cuts.has(m) ? cut(doc, m, cuts.get(m) as number) : m));
}

function cut(doc: Doc, m: Org, to: number): Org {
  const name = doc.plain(to, m.to);
  const { value } = m;
  return {
    ...m,
    to,
    end: doc.end[to - 1] as number,
    value: {
      ...value,
      name: without(value.name, name),
      base: without(value.base, name),
      core: without(value.core, fold(name)),
    },
  };
}

const without = (text: string, tail: string): string =>
  text.endsWith(` ${tail}`) ? text.slice(0, -tail.length - 1) : text;
