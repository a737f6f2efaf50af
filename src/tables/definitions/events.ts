// The table of named events: festivals, matches, anniversaries, conferences.
import { table, text } from '../column';
import { counted, documentId, key, made } from '../common';
import { count } from '../release';

export const events = table({
  name: 'events',
  about: 'A named event, once a release.',
  columns: {
    event_id: key('event-1', 'events.id'),
    document_id: documentId,
    name: text('name', 'events.name'),
    ...counted('events'),
    ...made('events'),
  },
  rows: (release) =>
    release.result.events.map((event) => ({
      event_id: release.key(event.id),
      document_id: release.id,
      name: event.name,
      ...count(event.mentions),
      source: event.source,
      confidence: event.confidence,
    })),
});
