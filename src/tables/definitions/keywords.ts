// The table of keywords: the roots that a release is about.
import { double, integer, table, text } from '../column';
import { documentId, key } from '../common';

export const keywords = table({
  name: 'keywords',
  about: 'A root that a release is about.',
  columns: {
    keyword_id: key('keyword-1'),
    document_id: documentId,
    ordinal: integer('1 for the weightiest'),
    stem: text('root', 'keywords.stem'),
    score: double('weight', 'keywords.score'),
    count: integer('how often the text has it', 'keywords.count'),
  },
  rows: (release) =>
    release.result.keywords.map((keyword, i) => ({
      keyword_id: release.key(`keyword-${i + 1}`),
      document_id: release.id,
      ordinal: i + 1,
      stem: keyword.stem,
      score: keyword.score,
      count: keyword.count,
    })),
});
