/**
 * Compromise's match syntax over our tokens, roots and findings. A compromise plugin would write its tags and words into
 * the one world that all users of the package in a process share; this makes documents instead and changes nothing.
 * @module
 */
import { createExtractor, type ExtractOptions, type Extractor } from './extractor';
import { stem } from './morphology';
import { splitSentences, type Token, type TokenKind, tokenize } from './tokens';

/** The part of compromise that is used: every build of it (one, two, three) has it. */
export interface CompromiseLike<View> {
  /** Makes a view without tagging. */
  tokenize(text: string): View;
}

/** What the views are made with. */
export interface IndonesianConfig {
  /** An extractor of your own, with your words and rules. */
  extractor?: Extractor;
}

/** A term as compromise keeps it. */
interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  root: string;
  tags: Set<string>;
  index: [number, number];
  id: string;
}

/** Tags of what the extractor finds; Person, Place, Organization and Date are compromise's own names too. */
const TAGS: Record<string, string> = {
  official: 'Official',
  person: 'Person',
  organization: 'Organization',
  region: 'Region',
  place: 'Place',
  program: 'Program',
  law: 'Law',
  date: 'Date',
  amount: 'Amount',
  event: 'Event',
};

const KIND_TAGS: Partial<Record<TokenKind, string>> = {
  number: 'Value',
  ordinal: 'Ordinal',
  abbreviation: 'Abbreviation',
  url: 'Url',
  email: 'Email',
  hashtag: 'HashTag',
  handle: 'AtMention',
};

const NO_TERM = new Set<TokenKind>(['punctuation', 'symbol']);

/**
 * Gives a function that reads an Indonesian text into a compromise view: `.match('#Official kata')`, `.match('{bangun}')`.
 * Terms carry our roots and the tags #Official #Person #Organization #Region #Place #Program #Law #Date #Amount #Event.
 */
export function indonesian<View>(
  nlp: CompromiseLike<View>,
  config: IndonesianConfig = {},
): (text: string, options?: ExtractOptions) => View {
  if (typeof nlp?.tokenize !== 'function')
    throw new TypeError('indonesian needs compromise: import nlp from "compromise"; const id = indonesian(nlp)');
  let extractor = config.extractor;
  return (text, options) => {
    extractor ??= createExtractor();
    const document = read(text, extractor, options);
    const view = nlp.tokenize('');
    (view as { document: Term[][] }).document = document;
    return view;
  };
}

function read(text: string, extractor: Extractor, options?: ExtractOptions): Term[][] {
  const found = extractor.extract(text, options).mentions;
  const tokens = tokenize(text);
  const terms = tokens.filter((token) => !NO_TERM.has(token.kind));
  const tags = terms.map((token) => new Set(KIND_TAGS[token.kind] ? [KIND_TAGS[token.kind]!] : []));
  tagMentions(terms, tags, found);

  const document: Term[][] = [];
  const sentences = splitSentences(text);
  let t = 0;
  let written = 0;
  for (let s = 0; s < sentences.length; s++) {
    const last = s + 1 === sentences.length;
    const limit = last ? text.length : sentences[s + 1]!.start;
    const list: Term[] = [];
    while (t < terms.length && (last || terms[t]!.start < limit)) {
      const token = terms[t]!;
      const next = terms[t + 1];
      const end = next && next.start < limit ? cut(text, token.end, next.start) : limit;
      const normal = token.text.toLowerCase();
      list.push({
        text: token.text,
        pre: text.slice(written, token.start),
        post: text.slice(token.end, end),
        normal,
        root: stem(token.text),
        tags: tags[t]!,
        index: [document.length, list.length],
        id: `${normal}|${document.length}.${list.length}`,
      });
      written = end;
      t++;
    }
    if (list.length > 0) document.push(list);
  }
  return document;
}

/** Where the next term's own marks begin: an opening quote or bracket belongs to it, a dash that stands free does not. */
function cut(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (/\s/u.test(text[i - 1]!)) return i;
  return to;
}

interface Mention {
  type: string;
  start: number;
  end: number;
}

/** Both lists are in the order of the text, so one pass does; mentions may lie in one another. */
function tagMentions(terms: readonly Token[], tags: Set<string>[], mentions: readonly Mention[]): void {
  let first = 0;
  for (const mention of mentions) {
    while (first < terms.length && terms[first]!.end <= mention.start) first++;
    const tag = TAGS[mention.type];
    if (tag === undefined) continue;
    for (let t = first; t < terms.length && terms[t]!.start < mention.end; t++) tags[t]!.add(tag);
  }
}
