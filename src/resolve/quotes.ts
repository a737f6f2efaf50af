// Who said it: the mention that the quote names, else ("-nya", "dia", a bare office) the
// last speaker. First version.
import type { Board } from '../rule/board';
import type { OrganizationValue } from '../values';
import type { Entity, PersonEntity, ResolvedQuote } from './types';

export function quotes(
  board: Board,
  people: readonly PersonEntity[],
  organizations: readonly Entity<OrganizationValue>[],
): ResolvedQuote[] {
  let last: string | null = null;
  return board.of('quote').map((mention) => {
    const at = mention.value.speakerToken;
    let speaker: string | null = null;
    if (at >= 0) {
      speaker = people.find((p) => [...p.names, ...p.titles].some((n) => n.from <= at && at < n.to))?.id ?? null;
      speaker ??= organizations.find((o) => o.mentions.some((m) => m.from <= at && at < m.to))?.id ?? null;
    }
    speaker ??= last;
    if (speaker) last = speaker;
    return { mention, speaker };
  });
}
