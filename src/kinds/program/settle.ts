// After the rules: a headline's names must stand in the body too, and a name or short form
// that was found once counts wherever it stands.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import type { ProgramValue } from '../../values';
import { definitions } from '../definitions';
import { type Form, occurrences } from '../repeat';

type Program = Mention<ProgramValue>;

export function settle(found: Program[], doc: Doc, board: Board): Program[] {
  const out: Program[] = [];
  const sure = found.filter((m) => m.confidence > 0.5 && !inside(board, m)).slice(0, MOST);
  for (const m of found) {
    if (inside(board, m) || (m.source === 'program/known' && titleCase(m, found, doc))) continue;
    if (m.confidence > 0.5) out.push(m);
    else {
      const cut = confirmed(m, sure, doc);
      if (cut) out.push(cut);
    }
  }
  const covered = new Uint8Array(doc.n);
  for (const m of out) covered.fill(1, m.from, m.to);
  for (const { form, value } of distinct(forms(out.slice(0, 4 * MOST), doc, board), doc))
    occurrences(doc, form, (from, to) => {
      if (covered[from] || covered[to - 1] || !readable(doc.zone[from] as number)) return;
      covered.fill(1, from, to);
      out.push({
        start: doc.start[from] as number,
        end: doc.end[to - 1] as number,
        from,
        to,
        value,
        source: 'program/again',
        confidence: 0.85,
      });
    });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text written by people names fewer programs; the cost stays linear. */
const MOST = 64;

function distinct(all: { form: Form; value: ProgramValue }[], doc: Doc): { form: Form; value: ProgramValue }[] {
  const byText = new Map<string, { form: Form; value: ProgramValue }>();
  for (const f of all) {
    const text = doc.slice(f.form.from, f.form.to);
    if (byText.size < MOST && !byText.has(text)) byText.set(text, f);
  }
  return [...byText.values()];
}

const readable = (zone: number): boolean => zone !== K.BOILERPLATE && zone !== K.CREDIT;

/** A name inside the name of a body is the body's: "Badan Gizi Nasional". */
function inside(board: Board, m: Program): boolean {
  const body = board.at('organization', m.from);
  return body !== undefined && body.from <= m.from && body.to >= m.to && body.to - body.from > m.to - m.from;
}

/** "Awasi Dana Desa" over a text that writes "dana desa": the capitals are those of the headline. */
function titleCase(m: Program, found: readonly Program[], doc: Doc): boolean {
  const titled = (zone: number): boolean => zone === K.HEADLINE || zone === K.DECK || zone === K.KICKER;
  if (m.to - m.from < 2 || !titled(doc.zone[m.from] as number)) return false;
  if (found.some((o) => o.value.name === m.value.name && !titled(doc.zone[o.from] as number))) return false;
  return doc.text.includes(doc.plain(m.from, m.to).toLowerCase());
}

/** The name of a headline, cut to what the body confirms. */
function confirmed(m: Program, sure: readonly Program[], doc: Doc): Program | null {
  const text = doc.plain(m.from, m.to).toLowerCase();
  for (const s of sure) {
    for (const name of [s.value.name, s.value.acronym]) {
      if (!name || !text.startsWith(name.toLowerCase())) continue;
      const words = name.split(' ').length;
      const to = Math.min(m.to, m.from + words);
      return { ...m, to, end: doc.end[to - 1] as number, value: s.value, confidence: 0.8 };
    }
  }
  return null;
}

/** The forms to look for again: short forms, and names of two words and more. */
function forms(found: readonly Program[], doc: Doc, board: Board): { form: Form; value: ProgramValue }[] {
  const out: { form: Form; value: ProgramValue }[] = [];
  for (const m of found) {
    for (const v of definitions(board))
      if (v.short === m.value.acronym && v.long.replace(/\s+/gu, ' ') === m.value.name)
        out.push({ form: { from: v.shortFrom, to: v.shortTo }, value: m.value });
    let to = m.to;
    for (let i = m.from; i < m.to; i++)
      if (doc.ch(i) === 40 && i > m.from) {
        to = i;
        break;
      }
    if (m.source === 'program/cued' && doc.plain(m.from, to).length >= 5)
      out.push({ form: { from: m.from, to }, value: m.value });
  }
  return out;
}
