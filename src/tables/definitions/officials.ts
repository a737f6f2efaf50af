// The table of officials: people in the office that the release gives them.
import { integer, maybeText, table, text, texts } from '../column';
import { counted, documentId, key, made, province } from '../common';
import { count, provinceOf } from '../release';

export const officials = table({
  name: 'officials',
  about: 'A person in an office, once a release.',
  columns: {
    official_id: key('person-1', 'officials.id'),
    document_id: documentId,
    name: text('name without titles', 'officials.name'),
    position: text('office, without the name of the region', 'officials.position'),
    status: text('how they hold it', 'officials.status'),
    jurisdiction: maybeText('code of the region that the office is for', 'officials.jurisdiction'),
    ...province,
    institution: maybeText('body that the office belongs to', 'officials.institution'),
    title: maybeText('first full title with the name, as written', 'officials.titleMentions'),
    honorifics: texts('such as H., Dr.', 'officials.honorifics'),
    ranks: texts('military and police ranks', 'officials.ranks'),
    degrees: texts('degrees behind the name', 'officials.degrees'),
    titles: integer('how often the full title is written', 'officials.titleMentions'),
    ...counted('officials'),
    ...made('officials'),
  },
  rows: (release) =>
    release.result.officials.map((official) => ({
      official_id: release.key(official.id),
      document_id: release.id,
      name: official.name,
      position: official.position,
      status: official.status,
      jurisdiction: official.jurisdiction,
      ...provinceOf(official.jurisdiction),
      institution: official.institution,
      title: official.titleMentions[0]?.text ?? null,
      honorifics: official.honorifics,
      ranks: official.ranks,
      degrees: official.degrees,
      titles: official.titleMentions.length,
      ...count(official.mentions),
      source: official.source,
      confidence: official.confidence,
    })),
});
