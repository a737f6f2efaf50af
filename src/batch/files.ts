// From what a user names (files, folders, patterns) to the files that are read, in an order that
// is the same on every machine, each once.
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { hasKnownEnding, STDIN } from './open';

/** Nothing to read where something was named. */
export class NoFilesError extends Error {}

/**
 * The files behind `names`: a file as it is named, a folder's files with endings that are known (also in
 * folders below it), a pattern's matches; `-` is standard input. Files in `except` (outputs) are left out where
 * a folder or a pattern gives them, and refused where they are named.
 */
export async function filesOf(names: readonly string[], except: readonly string[] = []): Promise<string[]> {
  const own = new Set(except.map(identityOf));
  const files = new Map<string, string>();
  for (const name of names) {
    const isFile = name !== STDIN && kindOf(name) === 'file';
    if (isFile && own.has(identityOf(name))) throw new NoFilesError(`${name} is read and written at once`);
    for (const file of name === STDIN || isFile ? [name] : await filesBehind(name)) {
      const identity = identityOf(file);
      if (!own.has(identity) && !files.has(identity)) files.set(identity, file);
    }
  }
  return [...files.values()];
}

async function filesBehind(name: string): Promise<string[]> {
  const options = { expandDirectories: false, onlyFiles: true };
  if (kindOf(name) === 'folder') {
    const found = await glob('**/*', { ...options, cwd: name });
    const known = found.filter(hasKnownEnding).sort();
    if (!known.length) throw new NoFilesError(`no file with a known ending in ${name}`);
    return known.map((file) => path.join(name, file));
  }
  if (kindOf(name) === 'other') return [name];
  if (!isDynamicPattern(name)) throw new NoFilesError(`no such file: ${name}`);
  const found = await glob(name, options);
  if (!found.length) throw new NoFilesError(`no file matches ${name}`);
  return found.sort();
}

/** A pipe or a device is `other`: it can be read but not found again. */
function kindOf(name: string): 'file' | 'folder' | 'other' | undefined {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** One name for a file however it is written. */
function identityOf(name: string): string {
  if (name === STDIN) return name;
  try {
    return realpathSync(name);
  } catch {
    return path.resolve(name);
  }
}
