// Where a text says again what it has defined: the same tokens, letter by letter.
import type { Doc } from '../document/doc';

/** Tokens `[from, to)` of the place where a form was first seen. */
export interface Form {
  from: number;
  to: number;
}

/** Whether tokens `[from, …)` repeat the form exactly. */
export function repeats(doc: Doc, form: Form, from: number): boolean {
  const n = form.to - form.from;
  if (from + n > doc.n) return false;
  for (let k = 0; k < n; k++) {
    const a = form.from + k;
    const b = from + k;
    const size = (doc.end[a] as number) - (doc.start[a] as number);
    if ((doc.end[b] as number) - (doc.start[b] as number) !== size) return false;
    for (let c = 0; c < size; c++)
      if (doc.units[(doc.start[a] as number) + c] !== doc.units[(doc.start[b] as number) + c]) return false;
  }
  return true;
}

/** Calls `each` with every token where the form stands again. */
export function occurrences(doc: Doc, form: Form, each: (from: number, to: number) => void): void {
  const unit = doc.units[doc.start[form.from] as number];
  const n = form.to - form.from;
  for (let i = 0; i < doc.n; i++)
    if (doc.units[doc.start[i] as number] === unit && repeats(doc, form, i)) each(i, i + n);
}
