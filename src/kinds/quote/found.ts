// What the rules of indirect speech answer.
import type { Found } from '../../rule/types';
import type { QuoteValue } from '../../values';
import type { Speaker } from './speaker';

/** Shorter stretches report nothing that an analyst would quote. */
const LEAST = 3;

/** Longer ones come from texts that lost their punctuation. */
const MOST = 110;

export function indirect(
  from: number,
  to: number,
  cue: string,
  speaker: Speaker | null,
  confidence = 0.85,
  text: string | null = speaker?.text ?? null,
): Found<QuoteValue> | null {
  if (to - from < LEAST || to - from > MOST) return null;
  return {
    from,
    to,
    value: { type: 'indirect', speakerToken: speaker?.token ?? -1, speakerText: text, cue },
    confidence,
  };
}
