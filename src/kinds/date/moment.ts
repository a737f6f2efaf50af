// A moment after resolving: what is known of it; -1 and 0 stand for the unknown.
import type { DateValue } from '../../values';
import type { Civil } from './calendar';
import type { Fields } from './draft';

export class Moment {
  declare year: number;
  declare month: number;
  declare day: number;
  declare code: number;
  declare breadth: number;
  /** ISO week, 0 none: the value is then the seven days from the date on. */
  week = 0;
  /** Counted in weeks: TIMEX3 gives the week. */
  weekly = false;
  declare minutes: number;
  declare seconds: number;
  declare zone: string;
  declare part: string;
  /** Calculated, perhaps a day off. */
  approximate = false;

  constructor(f: Fields | Moment) {
    this.year = f.year;
    this.month = f.month;
    this.day = f.day;
    this.code = f.code;
    this.breadth = f.breadth;
    this.minutes = f.minutes;
    this.seconds = f.seconds;
    this.zone = f.zone;
    this.part = f.part;
  }

  /** Puts it on another day. */
  set({ year, month, day }: Civil): this {
    this.year = year;
    this.month = month;
    this.day = day;
    return this;
  }

  /** The same on another day. */
  on(day: Civil): Moment {
    const m = new Moment(this).set(day);
    m.week = this.week;
    m.weekly = this.weekly;
    m.approximate = this.approximate;
    return m;
  }
}

/** What resolving says of a moment besides its fields. */
export class Resolved {
  conflict = false;
  candidates: string[] | undefined;
  suggestion: string | undefined;

  constructor(
    public moment: Moment,
    public anchor: DateValue['anchor'],
  ) {}
}

/** "jam 7 malam" is 19:00, "pukul 3 sore" 15:00, "jam 1 siang" 13:00. */
export function onTheClock(f: Fields): number {
  const hour = Math.floor(f.minutes / 60);
  const later =
    f.part === 'EV'
      ? hour >= 3 && hour < 12
      : f.part === 'NI'
        ? hour >= 6 && hour < 12
        : f.part === 'AF' && hour >= 1 && hour < 7;
  return later ? f.minutes + 720 : f.minutes;
}
