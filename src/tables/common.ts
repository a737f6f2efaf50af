// Columns that many tables share, so that they mean the same everywhere.
import { double, integer, maybeInteger, maybeText, reference, text } from './column';

export const documentId = reference('documents', 'the release it stands in');

/** The key of a table: the release's id, `#`, and the row's name in the release. */
export const key = (example: string, from?: string) => text(`key: the release's id, then \`#${example}\``, from);

export const ordinal = integer('1 for the first of the release, in the order of the text');

/** Where it stands in the text as it was given, and how it is written there. */
export const place = (from: string) => ({
  start_offset: integer('first UTF-16 code unit in the text as given', `${from}.start`),
  end_offset: integer('the code unit behind the last', `${from}.end`),
  text: text('as written', `${from}.text`),
});

export const paragraph = maybeInteger('which paragraph it begins in (1, 2, …); null in headline, caption, furniture');

/** How often a release names it, and where first. */
export const counted = (from: string) => ({
  mentions: integer('how often the release names it; each is a row of `mentions`', `${from}.mentions`),
  first_offset: integer('where it is named first'),
});

export const made = (from: string) => ({
  source: text('rule or model that made it', `${from}.source`),
  confidence: double('how sure that is, 0 to 1', `${from}.confidence`),
});

export const province = {
  province: maybeText('code of its province: the first two digits'),
  province_name: maybeText('name of its province'),
};
