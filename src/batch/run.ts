// Extracts every row of files, in input order; memory stays flat because nothing is read
// before the consumer asks for it.
import { createExtractor, type Extractor } from '../index';
import { readRows } from './rows';
import { isReject, type Outcome, type ReadOptions } from './types';
import { extractRow } from './work';

/** How files are read and extracted. */
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
