// The table of dates: what the text says, its value, and the first and last day as real dates.
import { boolean, maybeDate, maybeText, table, text, texts } from '../column';
import { documentId, key, made, ordinal, paragraph, place } from '../common';
import { daysOf } from '../days';

export const dates = table({
  name: 'dates',
  about: 'A date, time, duration or repetition in the text.',
  columns: {
    date_id: key('date-1'),
    document_id: documentId,
    ordinal,
    ...place('dates'),
    kind: text('kind', 'dates.kind'),
    value: maybeText('value as EDTF', 'dates.value'),
    first_day: maybeDate('first day of the value; null where year or day are open'),
    last_day: maybeDate('last day of the value'),
    timex3: text('value as TIMEX3', 'dates.timex3'),
    anchor: text('what the missing part was counted from', 'dates.anchor'),
    weekday_conflict: boolean('the weekday beside it is not that of the date', 'dates.weekdayConflict'),
    candidates: texts('values that it might have', 'dates.candidates'),
    suggestion: maybeText('nearest date that agrees with the weekday', 'dates.suggestion'),
    paragraph,
    ...made('dates'),
  },
  rows: (release) =>
    release.result.dates.map((date, i) => {
      const { first, last } = date.kind === 'duration' || date.kind === 'set' ? daysOf(null) : daysOf(date.value);
      return {
        date_id: release.key(`date-${i + 1}`),
        document_id: release.id,
        ordinal: i + 1,
        start_offset: date.start,
        end_offset: date.end,
        text: date.text,
        kind: date.kind,
        value: date.value,
        first_day: first,
        last_day: last,
        timex3: date.timex3,
        anchor: date.anchor,
        weekday_conflict: date.weekdayConflict,
        candidates: date.candidates ?? [],
        suggestion: date.suggestion ?? null,
        paragraph: release.paragraphAt(date.start),
        source: date.source,
        confidence: date.confidence,
      };
    }),
});
