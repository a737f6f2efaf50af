// The table of people without an office: residents, experts, artists, suspects.
import { maybeText, table, text, texts } from '../column';
import { counted, documentId, key, made } from '../common';
import { count } from '../release';

export const people = table({
  name: 'people',
  about: 'A person without an office, once a release; those with one are in `officials`.',
  columns: {
    person_id: key('person-2', 'persons.id'),
    document_id: documentId,
    name: text('name without titles', 'persons.name'),
    role: maybeText('what the release says they are', 'persons.role'),
    honorifics: texts('such as H., Dr.', 'persons.honorifics'),
    degrees: texts('degrees behind the name', 'persons.degrees'),
    ...counted('persons'),
    ...made('persons'),
  },
  rows: (release) =>
    release.result.persons.map((person) => ({
      person_id: release.key(person.id),
      document_id: release.id,
      name: person.name,
      role: person.role,
      honorifics: person.honorifics,
      degrees: person.degrees,
      ...count(person.mentions),
      source: person.source,
      confidence: person.confidence,
    })),
});
