// Rules of the user's own: a rule wakes on the user's words and says what they open. It runs beside the
// built-in rules of its kind, under the same arbitration (the longest wins), and its answers are checked.
import type { Doc } from './document/doc';
import type { WordSource } from './lexicon/source';
import type { Board } from './rule/board';
import type { Found, Kind, Rule } from './rule/types';
import { fold } from './text/fold';
import type { AmountValue, EventValue, LawValue, OrganizationValue, PlaceValue, ProgramValue, Values } from './values';

/** What a rule of your own says of its finding, by kind: the name, and the rest where you know it. */
export interface OwnValues {
  /** `name`; `acronym` and `owner` are null when left out. */
  program: Pick<ProgramValue, 'name'> & Partial<ProgramValue>;
  /** `name`; `kind` is "other" when left out, `acronym` and `jurisdiction` (a Home Affairs code) null. */
  organization: Pick<OrganizationValue, 'name'> & Partial<OrganizationValue>;
  /** `name` alone. */
  place: PlaceValue;
  /** `name` alone. */
  event: EventValue;
  /** `kind` ("Surat Keputusan"), and `number`, without which a law does not count. */
  law: Pick<LawValue, 'kind' | 'number'> & Partial<LawValue>;
  /** `kind` and `value`; `currency` (ISO 4217) and `unit` are null when left out. */
  amount: Pick<AmountValue, 'kind' | 'value'> & Partial<AmountValue>;
}

/** Kinds that take rules of your own. Regions come by {@link gazetteer}, officials by `officials`. */
export type OwnKind = keyof OwnValues;

/** A rule of your own for one kind of finding. */
export interface OwnRule<K extends OwnKind = OwnKind> {
  /** What it finds. */
  readonly kind: K;
  /** Short name: the finding's `source` is `kind/name`. */
  readonly name: string;
  /** The words and phrases that wake it, in any case ("gerakan serentak"). */
  readonly words: readonly string[];
  /**
   * Called where one of the words stands at tokens `[from, to)`; says which tokens the finding
   * covers and what it means, or null. Must end, and be linear in what it looks at.
   */
  match(doc: Doc, from: number, to: number, board: Board): Found<OwnValues[K]> | null;
}

/** A rule of any one kind. */
export type AnyOwnRule = { [K in OwnKind]: OwnRule<K> }[OwnKind];

const FILL: { [K in OwnKind]: (value: OwnValues[K]) => Values[K] } = {
  program: (v) => ({ acronym: null, owner: null, ...v }),
  organization: (v) => ({ acronym: null, kind: 'other', jurisdiction: null, base: v.name, core: fold(v.name), ...v }),
  place: (v) => v,
  event: (v) => v,
  law: (v) => ({ year: null, article: null, clause: null, about: null, ...v }),
  amount: (v) => ({ currency: null, unit: null, ...v }),
};

/** The kinds with the rules added to theirs. Throws a TypeError that names the rule to mend. */
export function withRules(kinds: readonly Kind[], rules: readonly AnyOwnRule[]): readonly Kind[] {
  if (rules.length === 0) return kinds;
  rules.forEach(check);
  return kinds.map((kind) => {
    const own = rules.flatMap((rule, n) => (rule.kind === kind.name ? [{ rule, cls: `own-rule-${n}` }] : []));
    if (own.length === 0) return kind;
    const words: WordSource[] = own.map(({ rule, cls }) => ({ cls, entries: rule.words.map((word) => [word, '']) }));
    return {
      ...kind,
      words: [...kind.words, ...words],
      rules: (lexicon) => [
        ...kind.rules(lexicon),
        ...own.map(({ rule, cls }) => compiled(rule as OwnRule, cls, lexicon.cls(cls))),
      ],
    } as Kind;
  });
}

function compiled(rule: OwnRule, wake: string, cls: number): Rule<never> {
  return {
    name: rule.name,
    wake: [wake],
    match(doc, i, board) {
      const phrase = doc.longest(i, cls);
      const found = phrase && rule.match(doc, phrase.from, phrase.to, board);
      if (!found) return null;
      const { from, to } = found;
      if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from || to > doc.n)
        throw new RangeError(`rule ${rule.kind}/${rule.name} answered tokens [${from}, ${to}) of ${doc.n}`);
      return { ...found, value: FILL[rule.kind](found.value as never) as never };
    },
  };
}

function check(rule: AnyOwnRule, n: number): void {
  const known = Object.keys(FILL);
  if (!known.includes(rule?.kind))
    throw new TypeError(`rules[${n}].kind must be one of ${known.join(', ')}, got ${JSON.stringify(rule?.kind)}`);
  if (typeof rule.name !== 'string' || rule.name === '') throw new TypeError(`rules[${n}] needs a name`);
  if (!Array.isArray(rule.words) || rule.words.length === 0 || rule.words.some((word) => typeof word !== 'string'))
    throw new TypeError(`rules[${n}] (${rule.name}) needs words: the phrases that wake it, as strings`);
  if (typeof rule.match !== 'function') throw new TypeError(`rules[${n}] (${rule.name}) needs a match function`);
}
