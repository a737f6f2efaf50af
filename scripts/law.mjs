// The laws that hold for every text, for the law tests and for `npm run laws`.

/**
 * Where a span at any depth does not slice back to its text, as paths.
 * @param {string} text
 * @param {unknown} value
 * @returns {string[]}
 */
export function brokenSpans(text, value, at = '', broken = []) {
  if (value && typeof value === 'object') {
    if (typeof value.start === 'number' && typeof value.end === 'number') {
      const inside = 0 <= value.start && value.start <= value.end && value.end <= text.length;
      if (!inside || (value.text !== undefined && value.text !== text.slice(value.start, value.end))) broken.push(at);
    }
    for (const key of Object.keys(value)) brokenSpans(text, value[key], `${at}/${key}`, broken);
  }
  return broken;
}

/**
 * What is wrong with spans that must cover the text in order: nothing but blanks and
 * invisible characters may stand between them.
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string }[]} spans
 * @returns {string[]}
 */
export function uncovered(text, spans) {
  const last = { start: text.length, end: text.length, text: '' };
  let end = 0;
  for (const span of [...spans, last]) {
    const between = text.slice(end, span.start).replace(/[\p{Z}\p{C}]+/gu, '');
    if (between) return [`${JSON.stringify(between.slice(0, 40))} before ${span.start} is not covered`];
    const empty = span.end <= span.start && span !== last;
    if (span.start < end || empty || span.text !== text.slice(span.start, span.end))
      return [`${span.start}-${span.end} is out of place`];
    end = span.end;
  }
  return [];
}

/**
 * Mentions of the flat list that name an entity which the result does not hold, and quotes
 * whose speaker it does not hold.
 * @param {import('../src/output/schema').PressRelease} result
 * @returns {string[]}
 */
export function lostReferences(result) {
  const lists = ['officials', 'persons', 'organizations', 'regions', 'programs', 'laws', 'events'];
  const entities = lists.flatMap((name) => result[name]);
  const ids = new Set(entities.map((entity) => entity.id));
  const lost = result.mentions.filter((mention) => mention.entity !== null && !ids.has(mention.entity));
  const mute = result.quotes.filter((quote) => quote.speaker !== null && !ids.has(quote.speaker));
  const twice = ids.size < entities.length ? ['an id stands twice'] : [];
  return [...twice, ...lost.map((x) => `no entity ${x.entity}`), ...mute.map((x) => `no speaker ${x.speaker}`)];
}

/**
 * Whether the flat list is sorted by start, then longest first.
 * @param {import('../src/output/schema').PressRelease} result
 * @returns {string[]}
 */
export function unsorted({ mentions }) {
  return mentions.flatMap((mention, i) => {
    const before = mentions[i - 1];
    const right =
      !before || before.start < mention.start || (before.start === mention.start && before.end >= mention.end);
    return right ? [] : [`mention ${i} is out of order`];
  });
}
