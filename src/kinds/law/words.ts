// The dictionaries of the kind `law`.
import headsText from '../../../dictionaries/laws/heads.tsv';
import issuersText from '../../../dictionaries/laws/issuers.tsv';
import wordsText from '../../../dictionaries/laws/words.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';

const RULED = 'Peraturan Menteri ';

/** "Kepmenkes", "Inmenkes": a minister's decrees and instructions, from the short names of the regulations ("Permenkes"). */
function* decrees(): Generator<readonly [string, string]> {
  for (const [form, kind] of pairsOf({ cls: 'law-head', entries: headsText })) {
    if (!form.startsWith('permen') || !kind.startsWith(RULED) || kind.includes('\t')) continue;
    const issuer = form.slice('per'.length);
    yield [`kep${issuer}`, `Keputusan Menteri ${kind.slice(RULED.length)}`];
    yield [`in${issuer}`, `Instruksi Menteri ${kind.slice(RULED.length)}`];
  }
}

export const words: readonly WordSource[] = [
  { cls: 'law-head', entries: headsText },
  { cls: 'law-head', entries: { [Symbol.iterator]: decrees } },
  { cls: 'law-issuer', entries: issuersText },
  { cls: 'law-word', entries: wordsText },
];
