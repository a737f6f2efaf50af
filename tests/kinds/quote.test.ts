// Direct and indirect speech: spans, cues and the words that name the speaker; refusals.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { attributions, indirect, marks, none, type SpeechCase } from './quote.cases';

function check({ text, said }: SpeechCase): void {
  const plain = text.replace(/[⟦⟧]/gu, '');
  const spans = [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map((m) => m[1] as string);
  const found = extract(plain).quotes;
  expect(found.map((q) => q.text.replace(/[.,]$/u, ''))).toEqual(spans.map((s) => s.replace(/[.,]$/u, '')));
  expect(found.map((q) => `${q.type} ${q.cue} < ${q.speakerText}`)).toEqual(said);
}

describe.each(Object.entries({ marks, attributions, indirect }))('%s', (_rule, cases) => {
  it.each(cases.map((c) => [c.text.slice(0, 90), c] as const))('%s', (_text, c) => check(c));
});

describe('no speech', () => {
  it.each(none)('%s', (text) => {
    expect(extract(text).quotes).toEqual([]);
  });
});

describe('marks without end', () => {
  it('stay quick and inside the text', () => {
    for (const text of [
      '“'.repeat(3000),
      '"a '.repeat(3000),
      `${'“Kami siap. '.repeat(1500)}`,
      `mengatakan ${'bahwa '.repeat(3000)}`,
    ])
      for (const q of extract(text).quotes) expect(text.slice(q.start, q.end)).toBe(q.text);
  });
});
