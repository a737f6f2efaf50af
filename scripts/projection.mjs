// The view of a result that a fixture's expected.json states: what a reader of the release
// would check, without offsets, ids, sources or confidence. Used by the fixture test and by
// `npm run golden`.

const fold = (s) => s.replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s"'“”„‘’«».,;:]+|[\s"'“”„‘’«».,;:]+$/gu, '');

/** @param {import('../src/output/schema').PressRelease} r */
export function project(r) {
  const s = r.structure;
  const names = new Map([...r.officials, ...r.persons, ...r.organizations].map((e) => [e.id, e.name]));
  const texts = (spans) => spans.map((x) => x.text);
  return {
    structure: {
      kicker: s.kicker?.text ?? null,
      headline: s.headline?.text ?? null,
      dateline: s.dateline?.place ?? null,
      credits: texts(s.credits),
      captions: texts(s.captions),
      boilerplate: texts(s.boilerplate),
    },
    officials: r.officials.map(({ name, position, status, jurisdiction }) => ({
      name,
      position,
      status,
      jurisdiction,
    })),
    persons: r.persons.map((p) => p.name),
    organizations: r.organizations.map((o) => o.name),
    regions: [...new Set(r.regions.filter((x) => x.code).map((x) => x.code))].sort(),
    programs: r.programs.map(({ name, acronym }) => ({ name, acronym })),
    laws: r.laws.filter((l) => l.number).map((l) => `${l.kind} ${l.number}/${l.year}`),
    dates: r.dates.map(({ text, value }) => ({ text, value })),
    policyLists: r.policyLists.map(({ head, kind, declared, items }) => ({
      head,
      kind,
      declared,
      items: texts(items),
    })),
    quotes: r.quotes.map((q) => ({ type: q.type, speaker: names.get(q.speaker) ?? null, text: fold(q.text) })),
    abbreviations: r.abbreviations.filter((a) => a.short !== a.long).map(({ short, long }) => ({ short, long })),
  };
}

/** The lines that differ, `- ` expected and `+ ` got, as one string; empty when equal. */
export function difference(expected, got) {
  const out = [];
  for (const key of Object.keys(expected)) {
    const lines = (value) =>
      Array.isArray(value)
        ? value.map((x) => JSON.stringify(x))
        : Object.entries(value).map(([k, x]) => `${k}: ${JSON.stringify(x)}`);
    const a = lines(expected[key]);
    const b = lines(got[key]);
    const missing = a.filter((x) => !b.includes(x));
    const extra = b.filter((x) => !a.includes(x));
    for (const x of missing) out.push(`  ${key} - ${x}`);
    for (const x of extra) out.push(`  ${key} + ${x}`);
  }
  return out.join('\n');
}
