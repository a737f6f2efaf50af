// Who said it. A quote names its speaker (a name, an office, a body), points back to one
// ("-nya", "dia", "pria itu") or says nothing; the last two mean the current speaker: the last
// one quoted, or whoever a sentence has brought in since ("Sementara itu, Camat X …").
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { OrganizationValue } from '../values';
import { introduced } from './introduced';
import { Speakers } from './speakers';
import type { Entity, PersonEntity, ResolvedQuote } from './types';

export function quotes(
  doc: Doc,
  board: Board,
  people: readonly PersonEntity[],
  organizations: readonly Entity<OrganizationValue>[],
): ResolvedQuote[] {
  const found = board.of('quote');
  if (found.length === 0) return [];
  const speakers = new Speakers(doc, board, people, organizations);
  let current: string | null = null;
  let seen = 0;
  return found.map((mention) => {
    const { speakerToken, speakerText } = mention.value;
    let speaker: string | null;
    if (speakerToken >= 0 || (speakerText !== null && !pointsBack(speakerText))) {
      speaker = speakers.named(speakerToken, speakerText, current);
    } else {
      const fresh = introduced(doc, speakers, seen, mention.from);
      speaker = fresh ?? current;
    }
    current = speaker;
    seen = mention.to;
    return { mention, speaker };
  });
}

const PRONOUNS = new Set(['-nya', 'nya', 'dia', 'ia', 'beliau', 'mereka', 'dirinya']);

/** Descriptions of somebody already named: "orang nomor satu di Bengkalis", "pria kelahiran Blora", "mantan camat". */
const DESCRIBES = [
  'orang nomor ',
  'pria ',
  'wanita ',
  'perempuan ',
  'lelaki ',
  'putra ',
  'putri ',
  'politisi ',
  'politikus ',
  'mantan ',
  'alumnus ',
  'lulusan ',
  'legislator ',
];

/** Whether the words stand for somebody already known: a pronoun, or a description with "ini", "itu", "tersebut". */
function pointsBack(text: string): boolean {
  const low = text.toLowerCase();
  if (PRONOUNS.has(low)) return true;
  if (DESCRIBES.some((word) => low.startsWith(word))) return true;
  return low.endsWith(' ini') || low.endsWith(' itu') || low.endsWith(' tersebut');
}
