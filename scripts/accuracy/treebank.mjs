// Reads a Universal Dependencies file and scores tokens, sentences and roots against it.
import { readFileSync } from 'node:fs';

export function readTreebank(file) {
  const sentences = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]?.trim();
    if (text === undefined) continue;
    const sentence = { text, tokens: [], words: [] };
    let inside = 0;
    let at = 0;
    for (const line of block.split('\n')) {
      const [id, form, lemma, pos] = line.split('\t');
      if (!/^\d+(?:-\d+)?$/.test(id ?? '')) continue;
      const range = id.includes('-');
      if (range) inside = Number(id.split('-')[1]);
      else sentence.words.push({ form, lemma: lemma.toLowerCase(), pos });
      if (range || Number(id) > inside) {
        const start = text.indexOf(form, at);
        at = start + form.length;
        sentence.tokens.push({ start, end: at });
      }
    }
    sentences.push(sentence);
  }
  return sentences;
}

const NOT_SCORED = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X']);

export function score(library, gold) {
  const result = {};
  let text = '';
  const tokens = [];
  const sentences = [];
  for (const sentence of gold) {
    if (text) text += ' ';
    for (const token of sentence.tokens) tokens.push(`${text.length + token.start}-${text.length + token.end}`);
    sentences.push(`${text.length}-${text.length + sentence.text.length}`);
    text += sentence.text;
  }
  if (library.tokens) result.tokens = f1(placed(library.tokens(text), text), tokens);
  if (library.sentences) result.sentences = f1(placed(library.sentences(text), text), sentences);
  if (library.roots) {
    const tally = { roots: [0, 0], verbs: [0, 0], affixed: [0, 0] };
    for (const word of gold.flatMap((sentence) => sentence.words)) {
      if (NOT_SCORED.has(word.pos) || word.lemma === '_') continue;
      const right = library.roots(word.form) === word.lemma ? 1 : 0;
      const add = (name) => {
        tally[name][0] += right;
        tally[name][1]++;
      };
      add('roots');
      if (word.pos === 'VERB') add('verbs');
      if (word.form.toLowerCase() !== word.lemma) add('affixed');
    }
    for (const [name, [right, total]] of Object.entries(tally)) result[name] = right / total;
  }
  return result;
}

/** Offsets of what a library gives; strings are looked for from left to right. */
function placed(pieces, text) {
  if (!Array.isArray(pieces)) return [];
  let at = 0;
  return pieces.map((piece) => {
    const string = (typeof piece === 'string' ? piece : (piece.text ?? text.slice(piece.start, piece.end))).trim();
    const start = typeof piece === 'string' ? text.indexOf(string, at) : piece.start;
    if (start < 0) return '-';
    at = start + string.length;
    return `${start}-${at}`;
  });
}

function f1(found, gold) {
  if (found.length === 0) return undefined;
  const known = new Set(gold);
  const right = found.filter((span) => known.has(span)).length;
  return (2 * right) / (found.length + gold.length);
}
