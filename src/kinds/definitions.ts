// The pairs that a text defines, each once, and no more than a text written by people has:
// kinds look through them at every name, and the cost must stay linear.
import type { Board } from '../rule/board';
import type { AbbreviationValue } from '../values';

const MOST = 64;

const cache = new WeakMap<Board, readonly AbbreviationValue[]>();

/** The distinct pairs of the text, in the order of their first definition. */
export function definitions(board: Board): readonly AbbreviationValue[] {
  let list = cache.get(board);
  if (!list) {
    const seen = new Map<string, AbbreviationValue>();
    for (const { value } of board.of('abbreviation')) {
      const key = `${value.short}\n${value.long}`;
      if (seen.size < MOST && !seen.has(key)) seen.set(key, value);
    }
    list = [...seen.values()];
    cache.set(board, list);
  }
  return list;
}
