// The texts that everything is timed on: those of the files given, else the fixtures.
import { readFileSync } from 'node:fs';
import { releases } from '../fuzz/texts.mjs';

/** At least so many, so that there is something to time. */
const LEAST = 400;

/** @param {readonly string[]} files NDJSON with a field `text`. */
export function articlesOf(files, limit) {
  const texts = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line).text)
      .filter((text) => typeof text === 'string'),
  );
  const own = texts.length ? texts : Array.from({ length: Math.ceil(LEAST / releases.length) }, () => releases).flat();
  // spread over the file, which may be sorted
  const step = Math.max(1, own.length / limit);
  return Array.from({ length: Math.min(limit, own.length) }, (_, i) => own[Math.floor(i * step)]);
}
