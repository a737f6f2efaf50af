// A look at the whole document: each name holds one office phrase, and offices without a
// region take it from the document.
import type { Doc } from '../../document/doc';
import { house } from '../../names/house';
import { fromHouse, fromPhrase } from '../../names/jurisdiction';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { OfficialValue } from '../../values';
import type { Draft } from './rules';

export function settle(found: Mention<OfficialValue>[], doc: Doc, board: Board): Mention<OfficialValue>[] {
  const drafts = found as Mention<Draft>[];
  const claims: string[] = [];
  for (const m of drafts) {
    const code = phraseCode(m.value);
    if (code && (m.value.office.level === 'r' || m.value.office.level === 'c' || m.value.office.level === 'p'))
      claims.push(code);
  }
  const home = house(doc, board, claims);
  return drafts.map((m) => {
    const { office, ...value } = m.value;
    value.jurisdiction =
      phraseCode(m.value) ??
      (office.region && office.level !== 'k' && office.level !== 'u' ? null : fromHouse(office.level, home));
    return { ...m, value };
  });
}

function phraseCode(value: Draft): string | null {
  const { office } = value;
  if (office.code) return office.code;
  if (!office.region || office.level === 'n') return null;
  return fromPhrase(office.level, office.region.value);
}
