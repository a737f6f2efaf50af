// The table of the items of policy lists.
import { integer, reference, table, text } from '../column';
import { documentId, key } from '../common';

export const policyItems = table({
  name: 'policy_items',
  about: 'An item of a policy list.',
  columns: {
    item_id: key('list-1-item-1'),
    list_id: reference('policy_lists', 'the list that it belongs to'),
    document_id: documentId,
    ordinal: integer('1 for the first item of its list'),
    start_offset: integer('first UTF-16 code unit in the text as given'),
    end_offset: integer('the code unit behind the last'),
    text: text('as written', 'policyLists.items'),
  },
  rows: (release) =>
    release.result.policyLists.flatMap(({ items }, list) =>
      items.map((item, i) => ({
        item_id: release.key(`list-${list + 1}-item-${i + 1}`),
        list_id: release.key(`list-${list + 1}`),
        document_id: release.id,
        ordinal: i + 1,
        start_offset: item.start,
        end_offset: item.end,
        text: item.text,
      })),
    ),
});
