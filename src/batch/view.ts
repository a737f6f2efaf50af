// `saripati view`: extracts the rows of files and writes the page that shows them.
import { createExtractor } from '../index';
import { renderView, type ViewDocument } from '../view';
import { extractFiles } from './run';
import { fileSink, outputSink } from './sink';
import type { ReadOptions, Reject } from './types';

export interface ViewPlan {
  files: readonly string[];
  read: ReadOptions;
  /** Default: standard output. */
  out: string | undefined;
  villages: boolean;
}

/** Answers how many rows were rejected. A page holds all its releases, so it is for hundreds, not millions. */
export async function writeView(plan: ViewPlan, onReject: (reject: Reject) => void): Promise<number> {
  const gazetteers = plan.villages ? [(await import('../villages')).villages] : [];
  const documents: ViewDocument[] = [];
  let rejected = 0;
  for await (const outcome of extractFiles(plan.files, { ...plan.read, extractor: createExtractor({ gazetteers }) })) {
    if (outcome.reject) {
      rejected++;
      onReject(outcome.reject);
    } else documents.push({ text: outcome.row.text, result: outcome.result });
  }
  const out = plan.out ? await fileSink(plan.out, 0) : outputSink();
  await out.write(new TextEncoder().encode(renderView(documents)));
  await out.end();
  return rejected;
}
