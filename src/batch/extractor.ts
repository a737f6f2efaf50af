// The extractor of the command line, for the main thread and for workers.
import { createExtractor, type Extractor } from '../index';

const made = new Map<boolean, Promise<Extractor>>();

/** With the villages or without; their gazetteer weighs 1 MB and is loaded only when asked for. Built once: that is slow, and it keeps nothing of a text. */
export function makeExtractor(villages: boolean): Promise<Extractor> {
  const extractor = made.get(villages) ?? build(villages);
  made.set(villages, extractor);
  return extractor;
}

async function build(villages: boolean): Promise<Extractor> {
  return createExtractor({ gazetteers: villages ? [(await import('../villages')).villages] : [] });
}
