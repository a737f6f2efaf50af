// The class numbers that reading speech needs, looked up once per lexicon.
import type { Lexicon } from '../../lexicon/lexicon';

export interface Speech {
  bare: number;
  nya: number;
  active: number;
  passive: number;
  passiveNya: number;
  according: number;
  stop: number;
  pronoun: number;
  adverb: number;
  title: number;
  source: number;
  back: number;
  predicate: number;
  noun: number;
  request: number;
  /** "akrab disapa", "dikenal sebagai". */
  alias: number;
  degree: number;
}

export function speech(lexicon: Lexicon): Speech {
  const cls = (name: string): number => lexicon.cls(`speech-${name}`);
  return {
    bare: cls('bare'),
    nya: cls('nya'),
    active: cls('active'),
    passive: cls('passive'),
    passiveNya: cls('passive-nya'),
    according: cls('according'),
    stop: cls('stop'),
    pronoun: cls('pronoun'),
    adverb: cls('adverb'),
    title: cls('title'),
    source: cls('source'),
    back: cls('back'),
    predicate: lexicon.cls('clause-predicate'),
    noun: lexicon.cls('clause-noun'),
    request: cls('request'),
    alias: lexicon.cls('alias-cue'),
    degree: lexicon.cls('degree'),
  };
}
