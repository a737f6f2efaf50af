// The extractor of the command line, for the main thread and for workers.
import { createExtractor, type Extractor } from '../index';

/** With the villages or without; their gazetteer weighs 1 MB and is loaded only when asked for. */
export async function makeExtractor(villages: boolean): Promise<Extractor> {
  return createExtractor({ gazetteers: villages ? [(await import('../villages')).villages] : [] });
}
