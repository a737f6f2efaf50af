// Coreference of names in a WebAnno-like table (COIN): token lines `id<TAB>offsets<TAB>token<TAB>marks`, where marks are
// `PROPER[12]` for the name that a token belongs to and `IDENT[5_12]` where name 12 is who name 5 was. What is scored is
// linking alone: pairs of names that both are seen as people, or as bodies.
import { Tallies } from './tally.mjs';

export const isChains = (file) => file.includes('IDENT[') && file.includes('PROPER[');

export function scoreChains(extract, file) {
  const tallies = new Tallies();
  for (const name of ['people', 'bodies']) tallies.of(name);
  for (const tokens of documents(file)) {
    const { text, names, chained } = read(tokens);
    const { officials, persons, organizations } = extract(text);
    for (const [kind, entities] of [
      ['people', [...officials, ...persons]],
      ['bodies', organizations],
    ]) {
      const seen = [];
      for (const name of names) {
        const ours = entities.find((e) => e.mentions.some((m) => m.start < name.end && name.start < m.end));
        if (ours) seen.push({ ...name, ours });
      }
      seen.forEach((a, i) => {
        for (const b of seen.slice(i + 1)) {
          const gold = a.chain === b.chain;
          const linked = a.ours === b.ours;
          // of two names outside all chains nobody has said that they are two people's
          const told = gold || (chained.has(a.id) && chained.has(b.id));
          if (told) tallies.of(kind).add(gold && linked ? 1 : 0, linked ? 1 : 0, gold ? 1 : 0);
        }
      });
    }
  }
  return tallies.rows;
}

function* documents(file) {
  let tokens = [];
  for (const line of [...file.split('\n'), '']) {
    const [, , word, marks] = line.split('\t');
    if (!line.startsWith('#') && marks !== undefined) tokens.push({ word, marks: marks.split('|') });
    else if (!line.startsWith('#') || line.startsWith('#Text=')) {
      if (tokens.length) yield tokens;
      tokens = [];
    }
  }
}

/** The text with its usual spaces, the names in it and their chains. */
function read(tokens) {
  let text = '';
  const names = new Map();
  const chained = new Map();
  const top = (id) => {
    let at = id;
    while (chained.has(at) && chained.get(at) !== at) at = chained.get(at);
    return at;
  };
  tokens.forEach(({ word, marks }, i) => {
    const tight = i === 0 || /^[.,;:!?)\]”’%]$/u.test(word) || /^[([“‘]$/u.test(tokens[i - 1].word);
    if (!tight) text += ' ';
    const start = text.length;
    text += word;
    for (const mark of marks) {
      const name = /^PROPER\[(\d+)\]$/u.exec(mark);
      if (name) {
        const id = Number(name[1]);
        names.set(id, { id, start: names.get(id)?.start ?? start, end: text.length });
      }
      const link = /^IDENT\[(\d+)_(\d+)\]$/u.exec(mark);
      if (!link) continue;
      const [a, b] = [top(Number(link[1])), top(Number(link[2]))];
      for (const id of [Number(link[1]), Number(link[2]), a, b]) if (!chained.has(id)) chained.set(id, id);
      chained.set(b, a);
    }
  });
  return { text, names: [...names.values()].map((name) => ({ ...name, chain: top(name.id) })), chained };
}
