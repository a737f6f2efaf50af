// A moment after resolving: what is known of it; -1 and 0 stand for the unknown.
import type { DateValue } from '../../values';
import type { Fields } from './draft';

export interface Moment {
  year: number;
  month: number;
  day: number;
  code: number;
  breadth: number;
  /** ISO week, 0 none: the value is then the seven days from the date on. */
  week: number;
  minutes: number;
  seconds: number;
  zone: string;
  part: string;
  /** Calculated, perhaps a day off. */
  approximate: boolean;
}

/** What resolving says of a moment besides its fields. */
export interface Resolved {
  moment: Moment;
  anchor: DateValue['anchor'];
  conflict: boolean;
  candidates?: string[];
  suggestion?: string;
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

export function blank(f: Fields): Moment {
  return {
    year: f.year,
    month: f.month,
    day: f.day,
    code: f.code,
    breadth: f.breadth,
    week: 0,
    minutes: f.minutes,
    seconds: f.seconds,
    zone: f.zone,
    part: f.part,
    approximate: false,
  };
}
