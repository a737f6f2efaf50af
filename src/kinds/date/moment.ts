// A moment after resolving: what is known of it; -1 and 0 stand for the unknown.

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
