// "Kabupaten/Kota Bogor", "Kota dan Kabupaten Bogor": the first head names a region too.
import type { Doc } from '../../document/doc';
import type { Mention } from '../../rule/mention';
import { SLASH } from '../../text/codes';
import type { RegionValue } from '../../values';
import { settled } from './candidate';
import { levelOf } from './codes';
import type { Reader } from './reader';

export function twins(found: readonly Mention<RegionValue>[], doc: Doc, reader: Reader): Mention<RegionValue>[] {
  const out: Mention<RegionValue>[] = [];
  for (const m of found) {
    const { level } = m.value;
    if ((level !== 'city' && level !== 'regency') || m.from < 2 || !doc.starts(m.from, reader.head)) continue;
    const joins = doc.ch(m.from - 1) === SLASH || doc.value(m.from - 1, reader.context) === 'and';
    const other = joins ? doc.value(m.from - 2, reader.head) : undefined;
    if ((other !== 'city' && other !== 'regency') || other === level) continue;
    const name = doc.longest(doc.longest(m.from, reader.head)?.to ?? m.to, reader.region);
    const twin = name && reader.entry(name.value).keys.find((k) => levelOf(k) === other);
    if (!twin) continue;
    const value = settled({ ...m.value, keys: [twin], weak: false, headed: true }, twin, []);
    out.push({ ...m, from: m.from - 2, start: doc.start[m.from - 2] as number, value });
  }
  return out;
}
