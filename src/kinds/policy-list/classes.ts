// The class numbers that reading lists needs, looked up once per lexicon.
import type { ClauseWords } from '../../document/probe';
import type { Lexicon } from '../../lexicon/lexicon';

export interface ListWords extends ClauseWords {
  cue: number;
  listNoun: number;
  number: number;
  ordinal: number;
  stop: number;
  cut: number;
  next: number;
  rest: number;
  lead: number;
  indefinite: number;
  unit: number;
  joiner: number;
  refuse: number;
  run: number;
  preposition: number;
  clause: number;
}

export function listWords(lexicon: Lexicon): ListWords {
  const cls = (name: string): number => lexicon.cls(`list-${name}`);
  return {
    cue: cls('cue'),
    listNoun: cls('noun'),
    number: cls('number'),
    ordinal: cls('ordinal'),
    stop: cls('stop'),
    cut: cls('cut'),
    next: cls('next'),
    rest: cls('rest'),
    lead: cls('lead'),
    indefinite: cls('indefinite'),
    unit: cls('unit'),
    joiner: cls('joiner'),
    refuse: cls('refuse'),
    run: cls('run'),
    preposition: cls('preposition'),
    clause: cls('clause'),
    predicate: lexicon.cls('clause-predicate'),
    noun: lexicon.cls('clause-noun'),
  };
}
