// The table of policy lists: how many items were announced, how many the text gives.
import { boolean, integer, maybeInteger, table, text } from '../column';
import { documentId, key, made, ordinal, paragraph, place } from '../common';

export const policyLists = table({
  name: 'policy_lists',
  about: 'A list of policies, steps, targets, problems; its items are in `policy_items`.',
  columns: {
    list_id: key('list-1'),
    document_id: documentId,
    ordinal,
    ...place('policyLists'),
    lead: text('words that introduce it', 'policyLists.lead'),
    head: text('what is listed, as written', 'policyLists.head'),
    kind: text('kind of its items', 'policyLists.kind'),
    declared: maybeInteger('announced number of items; null where none is announced', 'policyLists.declared'),
    found: integer('number of items that the text gives'),
    complete: boolean('found as many as announced, or none announced', 'policyLists.complete'),
    paragraph,
    ...made('policyLists'),
  },
  rows: (release) =>
    release.result.policyLists.map((list, i) => ({
      list_id: release.key(`list-${i + 1}`),
      document_id: release.id,
      ordinal: i + 1,
      start_offset: list.start,
      end_offset: list.end,
      text: list.text,
      lead: list.lead.text,
      head: list.head,
      kind: list.kind,
      declared: list.declared,
      found: list.items.length,
      complete: list.complete,
      paragraph: release.paragraphAt(list.start),
      source: list.source,
      confidence: list.confidence,
    })),
});
