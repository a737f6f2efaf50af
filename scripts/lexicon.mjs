#!/usr/bin/env node
// Compiles dictionaries/morphology/roots.tsv from words attested in news and from independent witnesses, as docs/lexicon.md says.
//   node scripts/lexicon.mjs --data DIR [--check] [--conflicts FILE] [--uncovered N]
// --check writes nothing and exits with 1 when the compiled list differs from the file or the coverage is below 97.5 %.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countWords } from './lexicon/count.mjs';
import { coverage } from './lexicon/coverage.mjs';
import { argumentsOf, loadMorphology, root as project } from './lexicon/load.mjs';
import { MALINDO, readDecisions, readRegionWords, readTreebank, readWitnesses, WORDNET } from './lexicon/witnesses.mjs';

const options = argumentsOf(process.argv.slice(2));
if (typeof options.data !== 'string') {
  console.error('usage: node scripts/lexicon.mjs --data DIR [--check] [--conflicts FILE] [--uncovered N]');
  process.exit(2);
}
const data = options.data;
const target = path.join(project, 'dictionaries/morphology/roots.tsv');

const FREQUENCY_CLASSES = 17;
const frequencyClass = (count) => Math.min(FREQUENCY_CLASSES, Math.max(0, Math.round(Math.log2(count + 0.5))));
// A word that only Wordnet knows is mostly a derived lemma; one that MALINDO has as a root is mostly a root.
const DERIVED_MARGIN = 28;
/** Roots rarely begin like these prefixes by chance, so a cheap reading decides against MALINDO's list of bare forms. */
const CLEAR_PREFIX = new Set(['meN-', 'di-', 'ber-', 'peN-']);
const CLEAR_MARGIN = 14;
const SUFFIX_KAN = 1;
/** Unwitnessed loans need this many occurrences in at least three independent sources. */
const LOAN_COUNT = 12;
const LOAN_SOURCES = 3;
/** An affixed form asks for a root that is nowhere attested bare only if no attested root explains it about as well. */
const REAL_ROOT_ADVANTAGE = 4;
const SPOKEN_LIMIT = 40;

const { compileRoots, compileAffixes, WordSearch, stemmerOver } = await loadMorphology();
const prefixText = readFileSync(path.join(project, 'dictionaries/morphology/prefixes.tsv'), 'utf8');
const chainText = readFileSync(path.join(project, 'dictionaries/morphology/affix-chains.tsv'), 'utf8');
const affixes = compileAffixes(prefixText, chainText);
const colloquial = compileAffixes(prefixText, chainText, true);
const irregularText = readFileSync(path.join(project, 'dictionaries/morphology/irregular.tsv'), 'utf8');
const irregular = new Set(irregularText.split('\n').map((line) => line.split('\t')[0]));

const counts = countWords(data);
const witnesses = readWitnesses(data);
const decisions = readDecisions(path.join(project, 'scripts/lexicon/decisions.tsv'));
const treebank = readTreebank(path.join(data, 'ud/id_csui-ud-train.conllu'));
const analysed = witnesses.analyses;

/** The irregular forms whose root is among the entries. */
const irregularOf = (entries) =>
  irregularText
    .split('\n')
    .filter((line) => entries.has(line.split('\t')[1]))
    .join('\n');
const compile = (entries) =>
  compileRoots(
    [...entries].map(([form, e]) => `${form}\t${frequencyClass(e.count)}\t${e.tag ?? ''}`).join('\n'),
    irregularOf(entries),
  );

/** All readings of a word other than the bare word itself, cheapest first. */
function readings(search, word) {
  const found = [];
  search.length = word.length;
  for (let i = 0; i < word.length; i++) search.units[i + 1] = word.charCodeAt(i);
  search.hash();
  search.onReading = (r) => {
    if (r.chain !== 0 || r.slot !== 0 || r.possessive !== 0 || r.particle !== 0) found.push({ ...r });
  };
  search.search();
  return found.sort((a, b) => a.cost - b.cost);
}

// 1. Candidates: attested in lower case, not mostly names, and witnessed.
const WORD = /^[a-z]+(?:'[a-z]+)*$/;
const sources = (mask) => mask.toString(2).replaceAll('0', '').length;
/** What is left of a colloquial form or of a wrong cut: mbaca, ncuri. */
const NASAL_CLUSTER = /^(?:m[bp]|n[cdjt]|ng[gk])/;
/** "niru" beside "tiru": MALINDO lists the spoken form too; the written root is the one with the stop. */
const STOPS = { m: 'p', n: 't', ny: 's', ng: 'k' };
function nasalOf(form, forms) {
  const nasal = /^(?:ng|ny|n|m)(?=[aiueo])/.exec(form)?.[0];
  return nasal !== undefined && forms.get(STOPS[nasal] + form.slice(nasal.length)) === (MALINDO | WORDNET);
}
const candidates = new Map();
for (const [form, c] of counts) {
  const decision = decisions.get(form);
  if ((!WORD.test(form) && decision !== 'root') || decision === 'drop' || irregular.has(form)) continue;
  if (decision === 'root' || decision === 'closed') {
    candidates.set(form, { count: c.lower + c.start, tag: decision === 'closed' ? 'closed' : undefined, fixed: true });
    continue;
  }
  if (NASAL_CLUSTER.test(form) && c.lower < 20) continue;
  const seen = witnesses.forms.get(form) ?? 0;
  // Words that both witnesses know may be frequent in headings and names: Baca, Cipta.
  const trusted = seen === (MALINDO | WORDNET);
  if (c.lower < 1 || (!trusted && c.middle + c.capitals > 4 * c.lower)) continue;
  const loan = c.lower >= LOAN_COUNT && sources(c.sources) >= LOAN_SOURCES && c.middle + c.capitals <= 2 * c.lower;
  if (seen === 0 && !loan && !treebank.lemmas.has(form)) continue;
  candidates.set(form, { count: c.lower + c.start, seen });
}

for (const line of irregularText.split('\n')) {
  const form = line.startsWith('#') ? undefined : line.split('\t')[1];
  if (form && !candidates.has(form)) candidates.set(form, { count: 1, fixed: true });
}

for (const [form, decision] of decisions) {
  if (decision === 'root' && !candidates.has(form)) candidates.set(form, { count: 1, fixed: true });
}

// 2. Roots that the news holds only with affixes on: two different affixed forms must need them.
{
  const unattested = new Map();
  for (const [form, seen] of witnesses.forms) {
    if (seen & MALINDO && WORD.test(form) && form.length > 3 && !NASAL_CLUSTER.test(form) && !candidates.has(form)) {
      if (!decisions.has(form) && !irregular.has(form) && !nasalOf(form, witnesses.forms))
        unattested.set(form, { count: 1, seen });
    }
  }
  const known = new WordSearch(compile(candidates), affixes);
  const roots = compile(unattested);
  const search = new WordSearch(roots, affixes);
  const support = new Map();
  for (const [form, c] of counts) {
    if (!WORD.test(form) || c.lower < 1 || candidates.get(form)?.fixed) continue;
    const best = readings(search, form)[0];
    if (!best) continue;
    const other = readings(known, form)[0];
    if (other && other.cost <= best.cost - REAL_ROOT_ADVANTAGE) continue;
    const form2 = roots.form(best.root);
    const entry = support.get(form2) ?? { patterns: new Set(), count: 0 };
    entry.patterns.add(`${best.chain}/${best.slot}`);
    entry.count += c.lower + c.start;
    support.set(form2, entry);
  }
  for (const [form, entry] of support) {
    const both = witnesses.forms.get(form) === (MALINDO | WORDNET);
    const frequent = entry.count >= 4;
    if (
      entry.patterns.size >= 2 ||
      (both && entry.patterns.size >= 1) ||
      (entry.patterns.size >= 1 && frequent && witnesses.roots.has(form))
    ) {
      candidates.set(form, { count: 1, seen: witnesses.forms.get(form) });
    }
  }
}

// 3. Derived words go out, so that a whole word found in the lexicon is a root.
const conflicts = [];
{
  const roots = compile(candidates);
  const search = new WordSearch(roots, affixes);
  for (const [form, entry] of candidates) {
    if (entry.fixed) continue;
    const best = readings(search, form)[0];
    const decision = decisions.get(form);
    if (decision === 'derived') entry.derived = true;
    else if (best) {
      const margin = best.cost - 2 * (FREQUENCY_CLASSES - frequencyClass(entry.count));
      const analysis = analysed.get(form);
      if (analysis !== undefined && analysis !== form) entry.derived = true;
      else if (analysis === form) entry.derived = false;
      else if (entry.seen === WORDNET || entry.seen === 0) entry.derived = margin <= DERIVED_MARGIN;
      else
        entry.derived =
          best.slot === SUFFIX_KAN || (CLEAR_PREFIX.has(affixes.chains[best.chain][0]) && margin <= CLEAR_MARGIN);
      conflicts.push([
        form,
        entry.count,
        entry.seen,
        roots.form(best.root),
        affixes.chains[best.chain].join(''),
        best.slot,
        margin,
        entry.derived ? 'derived' : 'root',
      ]);
    }
  }
  // "nunggu", "nyambung": frequent enough to pass for loans, but forms of roots that are here.
  const spoken = new WordSearch(roots, colloquial);
  for (const [form, entry] of candidates) {
    if (entry.fixed || entry.derived || entry.seen !== 0) continue;
    const best = readings(spoken, form)[0];
    if (best && colloquial.chains[best.chain][0] === 'N-' && best.cost <= SPOKEN_LIMIT) entry.derived = true;
  }
  for (const [form, entry] of candidates) if (entry.derived) candidates.delete(form);
}

// 4. Names that look like affixed words.
const names = new Map();
{
  const search = new WordSearch(compile(candidates), affixes);
  const regions = readRegionWords(data);
  for (const [form, c] of counts) {
    if (!regions.has(form) || candidates.has(form) || decisions.has(form) || form.length < 4) continue;
    if (c.middle < 4 || c.lower * 8 > c.middle + c.start) continue;
    if (witnesses.forms.get(form) === WORDNET || analysed.get(form)) continue;
    const best = readings(search, form)[0];
    if (best && best.cost <= 60 && best.possessive === 0 && best.particle === 0)
      names.set(form, {
        count: c.middle,
        cost: best.cost,
        root: search.roots.form(best.root),
        chain: affixes.chains[best.chain].join(' '),
        slot: best.slot,
      });
  }
}

// 5. Frequency of a root: all running words whose best reading ends in it. Twice, since readings depend on it.
for (let round = 0; round < 2; round++) {
  const roots = compile(candidates);
  const search = new WordSearch(roots, affixes);
  const total = new Map();
  for (const [form, c] of counts) {
    const count = c.lower + c.start;
    if (count === 0 || !WORD.test(form) || names.has(form)) continue;
    let id = roots.findWord(form);
    if (id < 0) {
      const found = readings(search, form)[0];
      if (!found) continue;
      id = found.root;
    }
    const root = roots.form(id);
    total.set(root, (total.get(root) ?? 0) + count);
  }
  for (const [form, entry] of candidates) entry.count = total.get(form) ?? 0;
}

for (const [form, entry] of candidates) entry.tag ??= treebank.partOfSpeech.get(form);
for (const [form, entry] of names) candidates.set(form, { count: entry.count, tag: 'name' });

const lines = [...candidates]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([form, e]) => `${form}\t${frequencyClass(e.count)}${e.tag ? `\t${e.tag}` : ''}`);
const text = `# Roots of Indonesian: form, frequency (powers of two in 1.8 million running words of news, affixed forms counted in),
# part of speech where the treebank shows it; "closed" takes no affixes but clitics, "name" is a name that looks affixed.
# Source: compiled by scripts/lexicon.mjs from attested words on which witnesses agree; see docs/lexicon.md.
${lines.join('\n')}
`;
if (options.conflicts)
  writeFileSync(
    options.conflicts,
    conflicts
      .sort((a, b) => b[1] - a[1])
      .map((c) => c.join('\t'))
      .join('\n'),
  );
if (options.names)
  writeFileSync(
    options.names,
    [...names]
      .sort((a, b) => b[1].count - a[1].count)
      .map(([w, n]) => `${w}\t${Object.values(n).join('\t')}`)
      .join('\n'),
  );

const same = readFileSync(target, 'utf8') === text;
if (!options.check) writeFileSync(target, text);
const tables = { roots: compileRoots(text, irregularText), affixes };
const covered = coverage(counts, stemmerOver(tables));
console.log(
  `${candidates.size} entries, ${names.size} of them names; ${(100 * covered.share).toFixed(2)} % of ${covered.total} running words end in a known root`,
);
if (options.uncovered)
  console.log(
    covered.missing
      .slice(0, Number(options.uncovered))
      .map(([w, n]) => `${w}:${n}`)
      .join(' '),
  );
if (options.check && (!same || covered.share < 0.975)) {
  console.log(same ? 'coverage is below 97.5 %' : 'dictionaries/morphology/roots.tsv is not what the script compiles');
  process.exitCode = 1;
}
