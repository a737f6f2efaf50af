// The dictionaries that reading a document needs before any kind runs: its own class names
// start with `doc-`, so that kinds may read them but none is theirs.
import barWords from '../../dictionaries/document/bar-words.tsv';
import captionCues from '../../dictionaries/document/caption-cues.tsv';
import captionLabels from '../../dictionaries/document/caption-labels.tsv';
import creditAgencies from '../../dictionaries/document/credit-agencies.tsv';
import creditLabels from '../../dictionaries/document/credit-labels.tsv';
import furniture from '../../dictionaries/document/furniture.tsv';
import outlets from '../../dictionaries/document/outlets.tsv';
import type { Lexicon } from '../lexicon/lexicon';
import type { WordSource } from '../lexicon/source';

export const documentWords: readonly WordSource[] = [
  { cls: 'doc-bar', entries: barWords },
  { cls: 'doc-caption', entries: captionLabels },
  { cls: 'doc-cue', entries: captionCues },
  { cls: 'doc-agency', entries: creditAgencies },
  { cls: 'doc-credit', entries: creditLabels },
  { cls: 'doc-furniture', entries: furniture },
  { cls: 'doc-outlet', entries: outlets },
];

/** The numbers of the classes in one lexicon. */
export interface DocumentClasses {
  bar: number;
  caption: number;
  cue: number;
  agency: number;
  credit: number;
  furniture: number;
  outlet: number;
  region: number;
}

export function documentClasses(lexicon: Lexicon): DocumentClasses {
  return {
    bar: lexicon.cls('doc-bar'),
    caption: lexicon.cls('doc-caption'),
    cue: lexicon.cls('doc-cue'),
    agency: lexicon.cls('doc-agency'),
    credit: lexicon.cls('doc-credit'),
    furniture: lexicon.cls('doc-furniture'),
    outlet: lexicon.cls('doc-outlet'),
    // the gazetteer of the region kind, when it is loaded: a second witness for doubtful datelines
    region: lexicon.cls('region'),
  };
}
