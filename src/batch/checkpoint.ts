// How far a batch has come, kept beside its output: after a kill, the output is cut back to
// the checkpoint and the work goes on from there, so that nothing is lost or done twice.
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

export interface Checkpoint {
  /** What the run was asked to do; another run must not go on from here. */
  run: string;
  /** Which of the files is being read. */
  file: number;
  /** How many of its records are done. */
  records: number;
  /** Lengths of the output and of the reject file. */
  out: number;
  rejects: number;
  results: number;
  rejected: number;
}

export const start = (run: string): Checkpoint => ({
  ...{ run, file: 0, records: 0, out: 0, rejects: 0, results: 0, rejected: 0 },
});

const nameFor = (out: string) => `${out}.checkpoint`;

/** Names a run by its options, its files and their sizes. */
export async function nameOfRun(files: string[], options: object): Promise<string> {
  const size = async (file: string) => (file === '-' ? 0 : (await stat(file)).size);
  return JSON.stringify({ files, sizes: await Promise.all(files.map(size)), ...options });
}

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

export const remove = (out: string): Promise<void> => rm(nameFor(out), { force: true });
