// What layout finds: the document's own anatomy, as character ranges with the text's offsets.

/** Half-open range of UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

export interface Dateline extends Range {
  /** Span of the place name. */
  place: Range;
  /** Span of the outlet or agency, where one is given. */
  agency: Range | null;
  /** Span of the date, where one is given. */
  date: Range | null;
}

export interface Credit extends Range {
  people: string[];
  agency: string | null;
}

export interface Structure {
  kicker: Range | null;
  headline: Range | null;
  subheadline: Range | null;
  dateline: Dateline | null;
  paragraphs: Range[];
  captions: Range[];
  boilerplate: Range[];
  credits: Credit[];
}
