// What every command of the command line is: its usage, its options, and what it does.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Duplicates } from '../batch';
import { filesOf, NoFilesError } from '../batch/files';

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface Command {
  /** What follows `saripati `, and a few words on what it does. */
  synopsis: string;
  /** The options in lines, as `--help` shows them; commands may share some. */
  help: readonly string[];
  /** Gets what follows the command's name; answers the exit code. */
  run(args: string[]): Promise<number>;
}

/** Wrong usage: the message goes to standard error, the exit code is 2. */
export class UsageError extends Error {}

/** Options and files of a command's arguments, by `node:util`'s parser. */
export function parse<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function wholeNumber(option: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--${option} must be a whole number above 0, not ${value}`);
  return number;
}

export function readDuplicates(value = 'reject'): Duplicates {
  if (value !== 'reject' && value !== 'keep') throw new UsageError(`--duplicates must be reject or keep, not ${value}`);
  return value;
}

/** The files to read: those behind what is named (files, folders, patterns), else standard input; never an output. */
export async function inputFiles(named: string[], outputs: (string | undefined)[] = []): Promise<string[]> {
  if (!named.length && process.stdin.isTTY) throw new UsageError('name a file, or pipe one in');
  try {
    return await filesOf(
      named.length ? named : ['-'],
      outputs.filter((file) => file !== undefined),
    );
  } catch (error) {
    throw error instanceof NoFilesError ? new UsageError(error.message) : error;
  }
}
