// Reads the dates of a text and nothing else: the rules of the kind over a plain reading, asked at the tokens that can wake
// them alone. What the engine does for all kinds, without its tables.
import * as K from '../../document/kinds';
import { QuickReader } from '../../document/quick';
import { smallLexicon } from '../../lexicon/small';
import { arbitrate } from '../../rule/arbitrate';
import type { Board } from '../../rule/board';
import type { Mention, Rule } from '../../rule/types';
import type { DateValue } from '../../values';
import type { Extra } from './extra';
import { dateKind } from './kind';

/** A rule and the source of what it finds. */
interface Woken {
  readonly rule: Rule<DateValue>;
  readonly source: string;
}
type Rules = readonly Woken[];

export class DateReader {
  private readonly kind;
  private readonly reader: QuickReader;
  /** The rules that a symbol wakes; dates wake on words, numbers and ordinals only. */
  private readonly bySymbol: readonly Rules[];
  private readonly numbers: Rules;
  private readonly ordinals: Rules;
  /** What other kinds found: nothing, for none ran before. */
  private readonly board = { at: () => undefined, of: () => [] } as unknown as Board;

  constructor(extra: Extra | undefined) {
    this.kind = dateKind(extra);
    const cutter = new QuickReader();
    const lexicon = smallLexicon(this.kind.words, (form) => cutter.read(form, null));
    const rules = this.kind.rules(lexicon).map((rule) => ({ rule, source: `date/${rule.name}` }));
    const woken = (wakes: (wake: string) => boolean): Rules => rules.filter(({ rule }) => rule.wake.some(wakes));
    this.numbers = woken((wake) => wake === '#number');
    this.ordinals = woken((wake) => wake === '#ordinal');
    this.bySymbol = Array.from({ length: lexicon.symbols.size }, (_, symbol) =>
      woken((wake) => symbol > 0 && lexicon.starts(symbol, lexicon.cls(wake))),
    );
    this.reader = new QuickReader(
      lexicon,
      Uint8Array.from(this.bySymbol, (set) => Math.min(set.length, 1)),
    );
  }

  read(text: string, reference: string | null): Mention<DateValue>[] {
    const doc = this.reader.read(text, reference);
    const { picks, picked, start, end, symbol, kind } = doc;
    const found: Mention<DateValue>[] = [];
    for (let p = 0; p < picks; p++) {
      const i = picked[p] as number;
      const rules =
        kind[i] === K.NUMBER
          ? this.numbers
          : kind[i] === K.ORDINAL
            ? this.ordinals
            : this.bySymbol[symbol[i] as number];
      for (let r = 0; r < (rules as Rules).length; r++) {
        const { rule, source } = (rules as Rules)[r] as Woken;
        const answer = rule.match(doc, i, this.board);
        if (!answer) continue;
        for (const { from, to, value, confidence = 0.9 } of Array.isArray(answer) ? answer : [answer])
          found.push({ start: start[from] as number, end: end[to - 1] as number, from, to, value, source, confidence });
      }
    }
    return this.kind.settle?.(arbitrate(found), doc, this.board) ?? [];
  }
}
