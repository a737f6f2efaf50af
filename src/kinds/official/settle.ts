// A look at the whole document: each name goes to one office, and offices without a region
// take it from the document.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { house } from '../../names/house';
import { fromHouse, fromPhrase } from '../../names/jurisdiction';
import type { Name } from '../../names/name-parts';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { OfficialValue } from '../../values';
import type { Draft } from './rules';

export function settle(found: Mention<OfficialValue>[], doc: Doc, board: Board): Mention<OfficialValue>[] {
  const drafts = found as Mention<Draft>[];
  const choice = assign(drafts);
  const claims: string[] = [];
  for (const m of drafts) {
    const { level } = m.value.office;
    const code = phraseCode(m.value);
    if (code && (level === 'r' || level === 'c' || level === 'p' || level === 'u')) claims.push(code);
  }
  const home = house(doc, board, claims);
  const out: Mention<OfficialValue>[] = [];
  drafts.forEach((m, at) => {
    const { office, behind, ahead, nobody, ...value } = m.value;
    value.stated = phraseCode(m.value) !== null;
    value.weak = office.level === 'o' && !office.narrowed;
    value.jurisdiction =
      phraseCode(m.value) ??
      (office.region && office.level !== 'k' && office.level !== 'u' ? null : fromHouse(office.level, home));
    const chosen = choice[at];
    if (!chosen) {
      if (!nobody) out.push({ ...m, value });
      return;
    }
    const { name, confidence } = chosen;
    value.name = doc.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
    value.nameStart = name.start;
    value.nameEnd = name.end;
    value.honorifics = name.honorifics;
    value.ranks = name.ranks;
    value.degrees = name.degrees;
    const from = Math.min(m.from, name.from);
    const to = Math.max(m.to, name.to);
    const start = Math.min(m.start, doc.start[name.from] as number);
    const end = Math.max(m.end, doc.end[name.to - 1] as number);
    const shaky = doc.zone[m.from] !== K.BODY && doc.zone[m.from] !== K.CAPTION;
    out.push({ ...m, from, to, start, end, value, confidence: shaky ? confidence - 0.3 : confidence });
  });
  return out;
}

interface Choice {
  name: Name;
  confidence: number;
}

/** Which name goes to which office: the name glued behind first, then links, then commas from left to right. */
function assign(drafts: readonly Mention<Draft>[]): (Choice | undefined)[] {
  const taken = new Set<number>();
  const choice: (Choice | undefined)[] = new Array(drafts.length).fill(undefined);
  const take = (at: number, name: Name, confidence: number): void => {
    for (let t = name.nameFrom; t < name.nameTo; t++) if (taken.has(t)) return;
    for (let t = name.nameFrom; t < name.nameTo; t++) taken.add(t);
    choice[at] = { name, confidence };
  };
  drafts.forEach(({ value: { behind, ahead } }, at) => {
    if (behind && !behind.comma && !(ahead?.link === 'bracket')) take(at, behind.name, 0.95);
  });
  drafts.forEach(({ value: { ahead } }, at) => {
    if (!choice[at] && ahead && (ahead.link === 'bracket' || ahead.link === 'word')) take(at, ahead.name, 0.9);
  });
  drafts.forEach(({ value: { behind, ahead, nobody } }, at) => {
    if (choice[at] || nobody) return;
    if (ahead?.link === 'comma') take(at, ahead.name, 0.85);
    if (!choice[at] && behind?.comma) take(at, behind.name, 0.85);
    if (!choice[at] && ahead) take(at, ahead.name, 0.8);
  });
  return choice;
}

function phraseCode(value: Draft): string | null {
  const { office } = value;
  if (office.code) return office.code;
  if (!office.region || office.level === 'n') return null;
  return fromPhrase(office.level, office.region.value);
}
