// The table of amounts: money, percentages, quantities as numbers.
import { double, maybeDouble, maybeReference, maybeText, table, text } from '../column';
import { documentId, key, made, ordinal, paragraph, place } from '../common';

export const amounts = table({
  name: 'amounts',
  about: 'A sum of money, a percentage or a counted quantity in the text.',
  columns: {
    amount_id: key('amount-1'),
    document_id: documentId,
    ordinal,
    ...place('amounts'),
    kind: text('kind', 'amounts.kind'),
    value: double('the number; of a range the lower end', 'amounts.value'),
    max: maybeDouble('upper end of a range', 'amounts.max'),
    currency: maybeText('ISO 4217 code of money', 'amounts.currency'),
    unit: maybeText('what is counted', 'amounts.unit'),
    paragraph,
    quote_id: maybeReference('quotes', 'the shortest quote that it stands in'),
    ...made('amounts'),
  },
  rows: (release) =>
    release.result.amounts.map((amount, i) => ({
      amount_id: release.key(`amount-${i + 1}`),
      document_id: release.id,
      ordinal: i + 1,
      start_offset: amount.start,
      end_offset: amount.end,
      text: amount.text,
      kind: amount.kind,
      value: amount.value,
      max: amount.max ?? null,
      currency: amount.currency,
      unit: amount.unit,
      paragraph: release.paragraphAt(amount.start),
      quote_id: release.quoteAround(amount),
      source: amount.source,
      confidence: amount.confidence,
    })),
});
