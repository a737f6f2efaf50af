// The full kind of a law: "Peraturan" + "Menteri Kesehatan", "Surat Edaran" + "Mendagri".
// The region of the issuer is left out: a Perbup is a Peraturan Bupati wherever it holds.
import type { Doc } from '../../document/doc';
import { PUNCTUATION } from '../../document/kinds';
import type { Heading } from './heading';
import type { LawReader } from './reader';

/** Heads that lose their last word when the issuer repeats it. */
const WITH_MINISTER = /^(.*) Menteri$/u;

export function kindOf(doc: Doc, kind: string, open: boolean, headTo: number, h: Heading, reader: LawReader): string {
  if (!open) return kind;
  const minister = WITH_MINISTER.exec(kind);
  // "Peraturan Menteri ESDM": the issuer starts inside the head
  if (minister) {
    const whole = doc.longest(headTo - 1, reader.issuer);
    if (whole && whole.to > headTo) return `${minister[1]} ${whole.value}`;
  }
  const issuer = doc.longest(h.issuerFrom, reader.issuer);
  if (issuer) return `${kind} ${issuer.value}`;
  let to = h.issuerTo;
  while (to > h.issuerFrom && doc.kind[to - 1] === PUNCTUATION) to--;
  const name = capitals(doc.plain(h.issuerFrom, to));
  return name === '' ? kind : `${kind} ${name}`;
}

/** "kesehatan" → "Kesehatan"; capitals and joining words stay. */
function capitals(name: string): string {
  return name.replace(/(^|[\s/])(\p{Ll})(\p{L}*)/gu, (all, before: string, first: string, rest: string) =>
    `${first}${rest}` === 'dan' || `${first}${rest}` === 'serta' ? all : `${before}${first.toUpperCase()}${rest}`,
  );
}
