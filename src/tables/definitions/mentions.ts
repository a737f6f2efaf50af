// The table of mentions: every place in a text where something is named, with the key of what it
// is. It joins all other tables, also by what stands in one paragraph or in one quote.
import type { FlatMention } from '../../output/schema';
import { maybeReference, maybeText, table, text } from '../column';
import { documentId, key, made, paragraph, place } from '../common';
import type { Release } from '../release';

export const mentions = table({
  name: 'mentions',
  about: 'A place in a release where something is named. Mentions nest.',
  columns: {
    mention_id: key('mention-1'),
    document_id: documentId,
    type: text('what is named', 'mentions.type'),
    ...place('mentions'),
    entity_id: maybeText(
      'key of the row that it names, in `officials`, `people`, `organizations`, `regions`, `programs`, `laws`, `events`, `dates` or `amounts` (a `place` that has one is in `regions`)',
      'mentions.entity',
    ),
    paragraph,
    quote_id: maybeReference('quotes', 'the shortest quote that it stands in'),
    ...made('mentions'),
  },
  rows(release) {
    const rowOf = rowsBySpan(release);
    return release.result.mentions.map((mention, i) => ({
      mention_id: release.key(`mention-${i + 1}`),
      document_id: release.id,
      type: mention.type,
      start_offset: mention.start,
      end_offset: mention.end,
      text: mention.text,
      entity_id: release.key(mention.entity) ?? rowOf(mention),
      paragraph: release.paragraphAt(mention.start),
      quote_id: release.quoteAround(mention),
      source: mention.source,
      confidence: mention.confidence,
    }));
  },
});

/** Dates and amounts are no entities; their mention and their row are found by their span. */
function rowsBySpan(release: Release): (mention: FlatMention) => string | null {
  const names = new Map<string, string>();
  const add = (type: string, spans: readonly { start: number; end: number }[]) => {
    spans.forEach(({ start, end }, i) => {
      names.set(`${type} ${start} ${end}`, `${type}-${i + 1}`);
    });
  };
  add('date', release.result.dates);
  add('amount', release.result.amounts);
  return ({ type, start, end }) => release.key(names.get(`${type} ${start} ${end}`) ?? null);
}
