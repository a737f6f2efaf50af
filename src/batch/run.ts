// Extracts every row of files, in input order; memory stays flat because nothing is read
// before the consumer asks for it.
import { createExtractor, type Extractor } from '../index';
import { readRows } from './read';
import { isReject, type Outcome, type ReadOptions, type Row } from './types';

export interface BatchOptions extends ReadOptions {
  /** Default: `createExtractor()`. */
  extractor?: Extractor;
}

/** What became of every row of the files (`-` is standard input), in order. */
export async function* extractFiles(
  files: Iterable<string>,
  options: BatchOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const extractor = options.extractor ?? createExtractor();
  for (const file of files)
    for await (const batch of readRows(file, options))
      for (const row of batch) yield isReject(row) ? { reject: row } : extractRow(row, extractor);
}

/** The result of one row, with the row's id and date. */
export function extractRow(row: Row, extractor: Extractor): Outcome {
  const { id, publishedAt } = row;
  try {
    return { row, result: extractor.extract(row.text, publishedAt ? { id, publishedAt } : { id }) };
  } catch (error) {
    // A user's own rule may throw; the batch goes on.
    return { reject: { file: row.file, row: row.row, reason: `the extractor failed: ${(error as Error).message}` } };
  }
}
