// The independent witnesses for roots, and the decisions taken by hand.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const MALINDO = 1;
export const WORDNET = 2;

const rows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

export function readWitnesses(data) {
  const forms = new Map();
  for (const [form, names] of rows(path.join(data, 'lexicon/root-witnesses.tsv'))) {
    forms.set(form, (names.includes('malindo') ? MALINDO : 0) | (names.includes('wordnet') ? WORDNET : 0));
  }
  const analyses = new Map();
  const roots = new Set();
  for (const [form, root] of rows(path.join(data, 'stems/malindo-analyses.tsv')).slice(1)) {
    analyses.set(form, root);
    roots.add(root);
  }
  return { forms, analyses, roots };
}

export const readDecisions = (file) => new Map(rows(file).map(([form, decision]) => [form, decision]));

const TAGS = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'd', NUM: 'm' };

/** Lemmas of the treebank's training half, and the part of speech of those that occur as bare words. */
export function readTreebank(file) {
  const lemmas = new Set();
  const tags = new Map();
  for (const columns of rows(file)) {
    const [id, form, lemma, pos] = columns;
    if (!/^\d+$/.test(id) || !/^[a-z']+$/.test(lemma) || pos === 'PROPN' || pos === 'X') continue;
    lemmas.add(lemma);
    if (form.toLowerCase() !== lemma) continue;
    const tag = TAGS[pos] ?? 'f';
    const seen = tags.get(lemma) ?? {};
    seen[tag] = (seen[tag] ?? 0) + 1;
    tags.set(lemma, seen);
  }
  const partOfSpeech = new Map();
  for (const [lemma, seen] of tags) {
    const [[tag]] = Object.entries(seen).sort((a, b) => b[1] - a[1]);
    partOfSpeech.set(lemma, tag);
  }
  return { lemmas, partOfSpeech };
}

/** Names of provinces, regencies, cities and districts that are one word. */
export function readRegionWords(data) {
  const words = new Set();
  for (const [code, name] of rows(path.join(data, 'regions/codes-2025.tsv'))) {
    if (!/^[\d.]+$/.test(code) || code.length > 8) continue;
    const form = name.toLowerCase().replace(/^(?:kabupaten|kota|kab\.|kota adm\.|kab\. adm\.) /, '');
    if (/^[a-z]+$/.test(form)) words.add(form);
  }
  return words;
}
