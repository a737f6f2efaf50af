// "Desa X, Kecamatan Y, Kabupaten Z" and the other way round: each narrows its neighbour.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/mention';
import type { Candidate } from './candidate';
import { within } from './codes';
import type { Reader } from './reader';

type Found = Mention<Candidate>;

/** Whether only light words or marks stand between two mentions. */
export function adjoining(a: Found, b: Found, doc: Doc, reader: Reader): boolean {
  if (b.from - a.to > 3 || b.from < a.to) return false;
  for (let i = a.to; i < b.from; i++) {
    if ((doc.gap[i] as number) >= K.PARAGRAPH) return false;
    if (doc.kind[i] === K.PUNCTUATION) {
      if (doc.ch(i) === 46 && doc.gap[i + 1] !== K.GLUED) return false;
    } else {
      const context = doc.value(i, reader.context);
      if (context !== 'at' && context !== 'and') return false;
    }
  }
  return (doc.gap[b.from] as number) < K.PARAGRAPH;
}

export function chains(found: Found[], doc: Doc, reader: Reader): void {
  const narrow = (a: Found, b: Found): void => {
    if (a.value.keys.length + b.value.keys.length < 3 || !adjoining(a, b, doc, reader)) return;
    // two villages do not hold each other, and a name can have a hundred of them
    if (a.value.level === b.value.level && (a.value.keys[0] ?? 0) > 10_000) return;
    nest(a, b);
    nest(b, a);
  };
  for (let i = found.length - 2; i >= 0; i--) narrow(found[i] as Found, found[i + 1] as Found);
  for (let i = 0; i + 1 < found.length; i++) narrow(found[i] as Found, found[i + 1] as Found);
}

function nest(inner: Found, outer: Found): void {
  const held = inner.value.keys.filter((k) => outer.value.keys.some((o) => o !== k && within(k, o)));
  if (held.length === 0) return;
  const holding = outer.value.keys.filter((o) => held.some((k) => o !== k && within(k, o)));
  inner.value = { ...inner.value, keys: held };
  outer.value = { ...outer.value, keys: holding };
}
