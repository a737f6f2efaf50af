// The table of quotes: what is said, and by whom.
import { maybeText, table, text } from '../column';
import { documentId, key, made, ordinal, paragraph, place } from '../common';

export const quotes = table({
  name: 'quotes',
  about: 'A direct or indirect quotation.',
  columns: {
    quote_id: key('quote-1'),
    document_id: documentId,
    ordinal,
    ...place('quotes'),
    type: text('in quotation marks, or in reported speech', 'quotes.type'),
    speaker_id: maybeText(
      'key of who speaks, in `officials`, `people` or `organizations` as `speaker_kind` says',
      'quotes.speaker',
    ),
    speaker_kind: maybeText('`official`, `person` or `organization`; null where nobody is known to speak'),
    speaker_text: maybeText('speaker as written beside the quote', 'quotes.speakerText'),
    cue: maybeText('root of the word that says someone speaks', 'quotes.cue'),
    paragraph,
    ...made('quotes'),
  },
  rows: (release) =>
    release.result.quotes.map((quote, i) => ({
      quote_id: release.key(`quote-${i + 1}`),
      document_id: release.id,
      ordinal: i + 1,
      start_offset: quote.start,
      end_offset: quote.end,
      text: quote.text,
      type: quote.type,
      speaker_id: release.key(quote.speaker),
      speaker_kind: release.speakerKind(quote.speaker),
      speaker_text: quote.speakerText,
      cue: quote.cue,
      paragraph: release.paragraphAt(quote.start),
      source: quote.source,
      confidence: quote.confidence,
    })),
});
