// Dictionaries are plain text that a linguist can edit: one entry a line, `form` or
// `form<TAB>value`; lines that start with # are comments. This is their only reader.

/** One word class and its entries; read when a lexicon is built, not before. */
export interface WordSource {
  /** The class, e.g. `month`. */
  readonly cls: string;
  /** `form<TAB>value` lines, or pairs from code (user gazetteers). */
  readonly entries: string | Iterable<readonly [form: string, value: string]>;
}

/** A table that a kind reads in its own way (the villages); the lexicon only carries it. */
export interface TableSource {
  /** The name by which the kind asks for it. */
  readonly cls: string;
  /** Makes it; called when a text first needs it. */
  readonly table: () => unknown;
}

/** The pairs of a source; the value of a bare form is the empty string. */
export function pairsOf(source: WordSource): Iterable<readonly [string, string]> {
  const text = source.entries;
  if (typeof text !== 'string') return text;
  const pairs: [string, string][] = [];
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    at = end + 1;
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    pairs.push(tab < 0 ? [line.trim(), ''] : [line.slice(0, tab).trim(), line.slice(tab + 1)]);
  }
  return pairs;
}
