// How far a batch has come, kept beside its output: after a kill, the outputs are cut back to
// the checkpoint and the work goes on from there, so that nothing is lost or done twice.
import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { BEGINNING, type Position } from './jobs';

export interface Checkpoint {
  /** What the run was asked to do; another run must not go on from here. */
  run: string;
  /** Which of the files is being read, and from where on. */
  file: number;
  at: Position;
  /** Lengths of the output, of the reject file and of the file of ids. */
  out: number;
  rejects: number;
  ids: number;
  results: number;
  rejected: number;
}

export const start = (run: string): Checkpoint => ({
  ...{ run, file: 0, at: BEGINNING, out: 0, rejects: 0, ids: 0, results: 0, rejected: 0 },
});

/** Names a run by the version, its options, its files and their sizes. */
export async function nameOfRun(files: readonly string[], options: object): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify({ version, ...options }));
  for (const file of files) digest.update(`\n${file === '-' ? 0 : (await stat(file)).size} ${file}`);
  return digest.digest('hex');
}

const nameFor = (out: string) => `${out}.checkpoint`;

/** The file beside an output that holds the hashes of the ids that it has, as long as the run is not done. */
export const idsNameFor = (out: string): string => `${out}.ids`;

/** The checkpoint beside an output; undefined where there is none. */
export async function load(out: string): Promise<Checkpoint | undefined> {
  try {
    return JSON.parse(await readFile(nameFor(out), 'utf8')) as Checkpoint;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the checkpoint as a whole, so that a kill leaves the old one or the new one. */
export async function save(out: string, checkpoint: Checkpoint): Promise<void> {
  const file = nameFor(out);
  await writeFile(`${file}.new`, JSON.stringify(checkpoint));
  await rename(`${file}.new`, file);
}

export async function remove(out: string): Promise<void> {
  await rm(nameFor(out), { force: true });
  await rm(idsNameFor(out), { force: true });
}
