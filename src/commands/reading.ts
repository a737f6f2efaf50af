// The options by which commands read rows of files: format, fields, longest row.
import { DEFAULT_MAX_BYTES, FORMATS, type Format, type ReadOptions } from '../batch';
import { UsageError, wholeNumber } from './command';

export const READING = {
  format: { type: 'string' },
  'text-field': { type: 'string' },
  'date-field': { type: 'string' },
  'id-field': { type: 'string' },
  'max-bytes': { type: 'string' },
  villages: { type: 'boolean' },
} as const;

export const READING_HELP = [
  `--format F        ${FORMATS.join(', ')}; by the file's ending where not given`,
  '--text-field N    field or column of the text (text)',
  '--date-field N    field or column of the publication date (date, else published)',
  '--id-field N      field or column of the id (id)',
  '--villages        know all 83,762 villages too, not only provinces to districts',
  `--max-bytes N     longest row that is read (${DEFAULT_MAX_BYTES})`,
];

type Values = { [K in Exclude<keyof typeof READING, 'villages'>]?: string | undefined };

export function readOptions(values: Values): ReadOptions {
  const options: ReadOptions = {
    fields: { text: values['text-field'], date: values['date-field'], id: values['id-field'] },
    maxBytes: wholeNumber('max-bytes', values['max-bytes'], DEFAULT_MAX_BYTES),
  };
  if (values.format !== undefined) options.format = formatNamed(values.format);
  return options;
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${name}`);
  return format;
}
