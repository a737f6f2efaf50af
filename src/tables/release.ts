// One result as the table definitions see it: keys, and what a place in the text belongs to.
import type { PressRelease } from '../output/schema';
import { Around, type Range } from './around';
import { provinceName } from './provinces';

export class Release {
  private readonly paragraphs: Around;
  private readonly quotes: Around;
  private kinds: Map<string, SpeakerKind> | undefined;

  constructor(
    readonly id: string,
    readonly result: PressRelease,
  ) {
    this.paragraphs = new Around(result.structure.paragraphs);
    this.quotes = new Around(result.quotes);
  }

  /** The key of a row of this release; null for what is not there. */
  key(name: string): string;
  key(name: string | null): string | null;
  key(name: string | null): string | null {
    return name === null ? null : `${this.id}#${name}`;
  }

  /** The number of the paragraph that holds an offset; null outside of paragraphs. */
  paragraphAt(offset: number): number | null {
    const at = this.paragraphs.find({ start: offset, end: offset + 1 });
    return at < 0 ? null : at + 1;
  }

  /** The key of the shortest quote around a span; null where it is not quoted. */
  quoteAround(span: Range): string | null {
    const at = this.quotes.find(span);
    return at < 0 ? null : this.key(`quote-${at + 1}`);
  }

  /** Whether a speaker is an official, a person or an organisation. */
  speakerKind(entity: string | null): SpeakerKind | null {
    if (entity === null) return null;
    this.kinds ??= new Map([
      ...this.result.organizations.map((e) => [e.id, 'organization'] as const),
      ...this.result.persons.map((e) => [e.id, 'person'] as const),
      ...this.result.officials.map((e) => [e.id, 'official'] as const),
    ]);
    return this.kinds.get(entity) ?? null;
  }

  /** The province that the release comes from: its dateline's, else that of the region it names most. */
  province(): string | null {
    const { structure, regions } = this.result;
    if (structure.dateline?.region) return structure.dateline.region.slice(0, 2);
    const counts = new Map<string, number>();
    for (const { code, mentions } of regions) {
      const province = code?.slice(0, 2);
      if (province) counts.set(province, (counts.get(province) ?? 0) + mentions.length);
    }
    let best: string | null = null;
    for (const [province, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = province;
    return best;
  }
}

export type SpeakerKind = 'official' | 'person' | 'organization';

/** Code and name of the province that a region code lies in. */
export function provinceOf(code: string | null): { province: string | null; province_name: string | null } {
  const province = code?.slice(0, 2) ?? null;
  return { province, province_name: province && provinceName(province) };
}

/** How often an entity is named, and where first. */
export const count = (mentions: readonly Range[]): { mentions: number; first_offset: number } => ({
  mentions: mentions.length,
  first_offset: mentions[0]?.start ?? 0,
});
