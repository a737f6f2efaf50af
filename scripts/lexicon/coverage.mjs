// How many running words of the news that are no names and no numbers end in a known root.

export function coverage(counts, stemmer) {
  let total = 0;
  let known = 0;
  const missing = [];
  for (const [form, c] of counts) {
    // Written with a capital in the middle of sentences: a name. Words at the start of sentences count with the rest.
    const count = c.middle + c.capitals > c.lower ? 0 : c.lower + c.start;
    if (count === 0 || form.length < 2) continue;
    total += count;
    const units = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
    if (stemmer.stemUnits(units, 0, units.length) >= 0) known += count;
    else missing.push([form, count]);
  }
  missing.sort((a, b) => b[1] - a[1]);
  return { share: known / total, total, missing };
}
