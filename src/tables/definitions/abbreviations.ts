// The table of abbreviations that releases introduce, with their long forms.
import { table, text } from '../column';
import { documentId, key, made, ordinal, place } from '../common';

export const abbreviations = table({
  name: 'abbreviations',
  about: 'A short form that a release introduces.',
  columns: {
    abbreviation_id: key('abbreviation-1'),
    document_id: documentId,
    ordinal,
    short: text('short form', 'abbreviations.short'),
    long: text('long form', 'abbreviations.long'),
    ...place('abbreviations'),
    ...made('abbreviations'),
  },
  rows: (release) =>
    release.result.abbreviations.map((abbreviation, i) => ({
      abbreviation_id: release.key(`abbreviation-${i + 1}`),
      document_id: release.id,
      ordinal: i + 1,
      short: abbreviation.short,
      long: abbreviation.long,
      start_offset: abbreviation.start,
      end_offset: abbreviation.end,
      text: abbreviation.text,
      source: abbreviation.source,
      confidence: abbreviation.confidence,
    })),
});
