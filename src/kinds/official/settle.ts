// A look at the whole document: each name goes to one office, and offices without a region
// take it from the document.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { house } from '../../names/house';
import { fromHouse, fromPhrase } from '../../names/jurisdiction';
import { type Name, named } from '../../names/name-parts';
import { withBody } from '../../names/unsaid';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { OfficialValue } from '../../values';
import type { Draft } from './rules';

export function settle(found: Mention<OfficialValue>[], doc: Doc, board: Board): Mention<OfficialValue>[] {
  const drafts = found as Mention<Draft>[];
  const { choice, others } = assign(drafts);
  const claims: string[] = [];
  for (const m of drafts) {
    const { level } = m.value.office;
    const code = phraseCode(m.value);
    if (code && (level === 'r' || level === 'c' || level === 'p' || level === 'u')) claims.push(code);
  }
  const home = house(doc, board, claims);
  const out: Mention<OfficialValue>[] = [];
  drafts.forEach((m, at) => {
    const { office, behind, ahead, more, second, nobody, several, ...rest } = m.value;
    let value: OfficialValue = rest;
    value.stated = phraseCode(m.value) !== null;
    value.weak = office.level === 'o' && !office.narrowed;
    value.jurisdiction =
      phraseCode(m.value) ??
      ((office.region && office.level !== 'k' && office.level !== 'u') || beyond(office)
        ? null
        : fromHouse(office.level, home));
    // the cities of Jakarta have no offices of their own
    if (!value.stated && JAKARTA.test(value.jurisdiction ?? '') && value.position.startsWith('Kepala Dinas '))
      value.jurisdiction = '31';
    if ((value.weak || NUMBERED.test(value.position)) && choice[at])
      value = withBody(doc, board, value, m.from) ?? value;
    for (const name of others[at] as Name[])
      out.push({
        from: name.from,
        to: name.to,
        start: doc.start[name.from] as number,
        end: doc.end[name.to - 1] as number,
        value: { ...value, ...named(doc, name) },
        source: m.source,
        confidence: 0.8,
      });
    const chosen = choice[at];
    if (!chosen) {
      if (!nobody && others[at]?.length === 0) out.push({ ...m, value });
      return;
    }
    const { name, confidence } = chosen;
    const from = Math.min(m.from, name.from);
    const to = Math.max(m.to, name.to);
    const start = Math.min(m.start, doc.start[name.from] as number);
    const end = Math.max(m.end, doc.end[name.to - 1] as number);
    const shaky = doc.zone[m.from] !== K.BODY && doc.zone[m.from] !== K.CAPTION;
    out.push({
      ...m,
      from,
      to,
      start,
      end,
      value: { ...value, ...named(doc, name) },
      confidence: shaky ? confidence - 0.3 : confidence,
    });
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** An area that no code has: "Regional Sumbagsel" is no office of the region that the text turns on. */
function beyond({ region }: Draft['office']): boolean {
  return region?.value.level === 'other' && region.value.code === null;
}

/** A city of the capital's province. */
const JAKARTA = /^31\.\d\d$/u;

/** "Wakil Ketua II": of a council that the text names elsewhere. */
const NUMBERED = /^(?:Wakil )?Ketua [IVX]+$/u;

interface Choice {
  name: Name;
  confidence: number;
}

/** Which name goes to which office: the name glued behind first, then links, then commas from left to right. */
function assign(drafts: readonly Mention<Draft>[]): { choice: (Choice | undefined)[]; others: Name[][] } {
  const taken = new Set<number>();
  const choice: (Choice | undefined)[] = new Array(drafts.length).fill(undefined);
  const take = (at: number, name: Name, confidence: number): void => {
    for (let t = name.nameFrom; t < name.nameTo; t++) if (taken.has(t)) return;
    for (let t = name.nameFrom; t < name.nameTo; t++) taken.add(t);
    choice[at] = { name, confidence };
  };
  // "Bupati dan Wakil Bupati X A dan B": each office has its own
  drafts.forEach(({ from, value: { behind, second } }, at) => {
    const first = drafts[at - 1];
    if (!second || !behind || !first || first.to !== from - 1 || first.value.behind) return;
    take(at - 1, behind.name, 0.85);
    take(at, second, 0.85);
  });
  // "A dan B, Bupati dan Wakil Bupati X"
  drafts.forEach(({ to, value: { ahead, elder } }, at) => {
    const next = drafts[at + 1];
    if (!elder || !ahead || choice[at] || !next || next.from !== to + 1 || next.value.behind) return;
    take(at, elder, 0.85);
    take(at + 1, ahead.name, 0.85);
  });
  drafts.forEach(({ value: { behind, ahead } }, at) => {
    if (choice[at]) return;
    if (behind && !behind.comma && !(ahead?.link === 'bracket')) take(at, behind.name, 0.95);
  });
  drafts.forEach(({ value: { ahead } }, at) => {
    if (!choice[at] && ahead && (ahead.link === 'bracket' || ahead.link === 'word')) take(at, ahead.name, 0.9);
  });
  drafts.forEach(({ value: { behind, ahead, several } }, at) => {
    if (choice[at] || several) return;
    if (ahead?.link === 'comma') take(at, ahead.name, 0.85);
    // "Budi Prasetyo ketua DPRD X, Achmad Purnomo mantan wakil wali kota": the next name has its own office behind it
    const next = drafts[at + 1];
    if (!choice[at] && ahead?.link === 'none' && behind?.comma && next?.from === behind.name.to)
      take(at, ahead.name, 0.85);
    if (!choice[at] && behind?.comma) take(at, behind.name, 0.85);
    // what somebody was made may be long ago: any other wording of an office is surer
    if (!choice[at] && ahead) take(at, ahead.name, ahead.link === 'posted' ? 0.76 : 0.8);
  });
  // the names that are left over go to the offices that many hold
  const others = drafts.map(({ value: { behind, more } }, at) => {
    if (behind && choice[at]?.name !== behind.name) return [];
    return more.filter((name) => {
      for (let t = name.nameFrom; t < name.nameTo; t++) if (taken.has(t)) return false;
      for (let t = name.nameFrom; t < name.nameTo; t++) taken.add(t);
      return true;
    });
  });
  return { choice, others };
}

function phraseCode(value: Draft): string | null {
  const { office } = value;
  if (office.code) return office.code;
  if (!office.region || office.level === 'n') return null;
  return fromPhrase(office.level, office.region.value);
}
