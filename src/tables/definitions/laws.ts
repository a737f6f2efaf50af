// The table of laws and rules that releases cite.
import { maybeText, table, text } from '../column';
import { counted, documentId, key, made } from '../common';
import { count } from '../release';

export const laws = table({
  name: 'laws',
  about: 'A law, decree or other rule, once a release and article.',
  columns: {
    law_id: key('law-1', 'laws.id'),
    document_id: documentId,
    kind: text('kind, in full', 'laws.kind'),
    number: maybeText('number as written', 'laws.number'),
    year: maybeText('year', 'laws.year'),
    article: maybeText('article (pasal)', 'laws.article'),
    clause: maybeText('clause (ayat)', 'laws.clause'),
    about: maybeText('subject (tentang …)', 'laws.about'),
    ...counted('laws'),
    ...made('laws'),
  },
  rows: (release) =>
    release.result.laws.map((law) => ({
      law_id: release.key(law.id),
      document_id: release.id,
      kind: law.kind,
      number: law.number,
      year: law.year,
      article: law.article,
      clause: law.clause,
      about: law.about,
      ...count(law.mentions),
      source: law.source,
      confidence: law.confidence,
    })),
});
