// Holidays, the Hijri calendar, numbered anniversaries and the rare forms, as one part that can be left out.
import anniversaries from '../../../../dictionaries/dates-anniversaries.tsv';
import founding from '../../../../dictionaries/dates-founding.tsv';
import hijriMonths from '../../../../dictionaries/dates-hijri-months.tsv';
import holidayWords from '../../../../dictionaries/dates-holidays.tsv';
import pressTimes from '../../../../dictionaries/dates-press.tsv';
import saidWords from '../../../../dictionaries/dates-said.tsv';
import type { DateValue } from '../../../values';
import { civil } from '../calendar';
import type { Draft } from '../draft';
import { edtf } from '../edtf';
import type { Extra } from '../extra';
import { Moment, Resolved } from '../moment';
import { plain } from '../plain';
import { rareRules } from '../rare';
import { isSaid, spoken } from '../rare/attribution';
import { named } from '../rare/named';
import { isPress } from '../rare/press';
import { hyphened } from '../rules/long';
import { timex } from '../timex';
import { anniversary, tenure } from './anniversary';
import { fromHijri, hijriYear as yearOf } from './hijri';
import { hijriHoliday, holidays, nearestHoliday } from './holidays';
import { eventDay, hijriMonth, hijriYear, holiday } from './rules';

/** With `numbered`, anniversaries are dates of their own ("HUT ke-57 RI" is 2002), else witnesses of the text's year. */
function part(numbered: boolean): Extra {
  return {
    words: [
      { cls: 'holiday', entries: holidayWords },
      { cls: 'hijri-month', entries: hijriMonths },
      { cls: 'anniversary', entries: anniversaries },
      { cls: 'founding', entries: founding },
      { cls: 'last-night', entries: [['semalam', '']] },
      { cls: 'said-word', entries: saidWords },
      { cls: 'press-time', entries: pressTimes },
    ],
    rules: (t, lexicon) => [
      // the full scanner alone keeps "17-Mar" whole, so the small entry point does without
      hyphened(t),
      holiday(t, lexicon.cls('holiday')),
      hijriMonth(t, lexicon.cls('hijri-month')),
      hijriYear(t),
      eventDay(t),
      anniversary(t, lexicon.cls('anniversary'), lexicon.cls('founding')),
      tenure(lexicon.cls('tenure')),
      ...rareRules(t, lexicon),
    ],
    press: isPress,
    said: isSaid,
    spoken,
    named,
    holiday(f, m, reference) {
      const found =
        f.hijri > 0
          ? hijriHoliday(f.holiday, f.hijri)
          : f.year >= 0
            ? holidays(f.holiday, f.year)[0]
            : reference
              ? nearestHoliday(f.holiday, reference.day)
              : undefined;
      if (!found) {
        m.year = -1;
        return new Resolved(m, 'none');
      }
      m.set(civil(found.days + f.offset)).approximate = found.approximate;
      return new Resolved(m, f.hijri > 0 || f.year >= 0 ? 'explicit' : (reference?.anchor ?? 'none'));
    },
    whole,
    anniversary(d) {
      if (!numbered || d.b) return null;
      const year = new Moment(d.a).set({ year: d.a.year, month: 0, day: 0 });
      return plain('date', edtf(year), timex(year), 'explicit');
    },
  };
}

// marked as pure, so that bundles drop what they do not use
export const feasts: Extra = /* @__PURE__ */ part(false);
export const feastsAndAnniversaries: Extra = /* @__PURE__ */ part(true);

/** A whole Hijri month or year. */
function whole(d: Draft): DateValue {
  const f = d.a;
  const month = Number(f.holiday.split(' ')[1] ?? 0);
  if (f.hijri < 0) return plain('date', null, 'XXXX', 'none');
  if (!month) {
    const ends = yearOf(f.hijri)?.map(({ year }) => edtf(new Moment(f).set({ year, month: f.month, day: f.day })));
    return ends ? plain('date', ends.join('/'), ends.join('/'), 'explicit') : plain('date', null, 'XXXX', 'none');
  }
  const first = fromHijri(f.hijri, month, 1);
  const next = month < 12 ? fromHijri(f.hijri, month + 1, 1) : fromHijri(f.hijri + 1, 1, 1);
  if (!first || !next) return plain('date', null, 'XXXX', 'none');
  const a = new Moment(f).set(first.date);
  a.approximate = first.approximate;
  const b = new Moment(f).set(civil(next.days - 1));
  b.approximate = next.approximate;
  return plain('date', `${edtf(a)}/${edtf(b)}`, `${timex(a)}/${timex(b)}`, 'explicit');
}
