// What every command of the command line is: its usage, its options, and what it does.
import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

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

/** The files to read: those named, else standard input; each must exist. */
export function inputFiles(named: string[]): string[] {
  if (!named.length && process.stdin.isTTY) throw new UsageError('name a file, or pipe one in');
  for (const file of named) if (file !== '-' && !existsSync(file)) throw new UsageError(`no such file: ${file}`);
  return named.length ? named : ['-'];
}
