// The dictionaries that reading a document needs before any kind runs: its own class names
// start with `doc-`, so that kinds may read them but none is theirs.
import barWords from '../../dictionaries/document/bar-words.tsv';
import captionCues from '../../dictionaries/document/caption-cues.tsv';
import captionLabels from '../../dictionaries/document/caption-labels.tsv';
import creditAgencies from '../../dictionaries/document/credit-agencies.tsv';
import creditLabels from '../../dictionaries/document/credit-labels.tsv';
import furniture from '../../dictionaries/document/furniture.tsv';
import openWords from '../../dictionaries/document/open-words.tsv';
import outlets from '../../dictionaries/document/outlets.tsv';
import points from '../../dictionaries/document/points.tsv';
import releaseLabels from '../../dictionaries/document/release-labels.tsv';
import speechVerbs from '../../dictionaries/document/speech-verbs.tsv';
import starters from '../../dictionaries/document/starters.tsv';
import type { Lexicon } from '../lexicon/lexicon';
import type { WordSource } from '../lexicon/source';

export const documentWords: readonly WordSource[] = [
  { cls: 'doc-bar', entries: barWords },
  { cls: 'doc-caption', entries: captionLabels },
  { cls: 'doc-cue', entries: captionCues },
  { cls: 'doc-agency', entries: creditAgencies },
  { cls: 'doc-credit', entries: creditLabels },
  { cls: 'doc-furniture', entries: furniture },
  { cls: 'doc-label', entries: releaseLabels },
  { cls: 'doc-outlet', entries: outlets },
  { cls: 'doc-open', entries: openWords },
  { cls: 'doc-point', entries: points },
  { cls: 'doc-verb', entries: speechVerbs },
  { cls: 'doc-start', entries: starters },
];

/** The numbers of the classes in one lexicon. */
export interface DocumentClasses {
  bar: number;
  caption: number;
  cue: number;
  agency: number;
  credit: number;
  furniture: number;
  label: number;
  open: number;
  outlet: number;
  point: number;
  start: number;
  verb: number;
  region: number;
  /** First words of bodies and offices, likewise. */
  body: number;
  office: number;
  degree: number;
}

export function documentClasses(lexicon: Lexicon): DocumentClasses {
  return {
    bar: lexicon.cls('doc-bar'),
    caption: lexicon.cls('doc-caption'),
    cue: lexicon.cls('doc-cue'),
    agency: lexicon.cls('doc-agency'),
    credit: lexicon.cls('doc-credit'),
    furniture: lexicon.cls('doc-furniture'),
    label: lexicon.cls('doc-label'),
    open: lexicon.cls('doc-open'),
    outlet: lexicon.cls('doc-outlet'),
    point: lexicon.cls('doc-point'),
    start: lexicon.cls('doc-start'),
    verb: lexicon.cls('doc-verb'),
    // the gazetteer of the region kind, when it is loaded: a second witness for doubtful datelines
    region: lexicon.cls('region'),
    body: lexicon.cls('org-head'),
    office: lexicon.cls('office'),
    // and the degrees behind names, whose points end no sentence
    degree: lexicon.cls('degree'),
  };
}
