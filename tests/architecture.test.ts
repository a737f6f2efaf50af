// Holds the dependency rule of docs/design.md over the import lines of src/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the bottom up: a folder imports itself and what stands before it. */
const LAYERS = ['text', 'lexicon', 'document', 'values', 'rule', 'names', 'kinds', 'resolve', 'output', 'face'];
/** Folders with a shorter list of neighbours than their height would allow. */
const ONLY: Record<string, string[]> = { morphology: ['text', 'lexicon'] };
/** The only places that may touch files, streams and threads. */
const OUTSIDE = ['batch', 'tables', 'queue', 'commands', 'cli'];
const LONGEST_FILE = 400;

const root = path.resolve(import.meta.dirname, '../src');

interface SourceFile {
  name: string;
  area: string;
  text: string;
  imports: string[];
}

function read(): SourceFile[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return names.map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const imports = [...text.matchAll(/^\s*(?:import|export|\})[^'"\n]*?from\s+['"]([^'"]+)['"]/gm)].map((m) => m[1]!);
    for (const m of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) imports.push(m[1]!);
    for (const m of text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) imports.push(m[1]!);
    return { name, area: areaOf(name), text, imports };
  });
}

/** 'text', 'kinds/date', 'kinds' (its own files); 'face' for the files of src itself: index, words, dates, … */
function areaOf(name: string): string {
  const parts = name.replace(/\.ts$/, '').split('/');
  if (parts.length === 1 && !OUTSIDE.includes(parts[0]!)) return 'face';
  return parts[0] === 'kinds' && parts.length > 2 ? `kinds/${parts[1]}` : parts[0]!;
}

const files = read();
const byName = new Map(files.map((file) => [file.name, file]));

/** The file of src that a relative import means; undefined for packages and dictionaries. */
function target(from: SourceFile, specifier: string): SourceFile | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from.name), specifier).replace(/\.(?:ts|js)$/, '');
  return byName.get(`${base}.ts`) ?? byName.get(`${base}/index.ts`);
}

const edges = files.flatMap((from) =>
  from.imports.flatMap((specifier) => {
    const to = target(from, specifier);
    return to ? [{ from, to }] : [];
  }),
);

function allowed(from: SourceFile, to: SourceFile): boolean {
  if (from.area === to.area) return true;
  const [source, destination] = [from.area.split('/')[0]!, to.area.split('/')[0]!];
  const only = ONLY[source];
  if (only) return only.includes(destination);
  if (source === 'kinds' && destination === 'kinds') return !(from.area.includes('/') && to.area.includes('/'));
  const height = LAYERS.indexOf(source);
  // Batch and the command line (and entry points with a folder of their own) stand on top of everything.
  if (height < 0) return !OUTSIDE.includes(destination) || OUTSIDE.includes(source);
  if (destination === 'morphology') return height >= LAYERS.indexOf('document');
  const below = LAYERS.indexOf(destination);
  return below >= 0 && below <= height;
}

/** One import cycle as a list of names, or undefined. */
function findCycle(): string[] | undefined {
  const next = new Map(files.map((file) => [file.name, new Set<string>()]));
  for (const { from, to } of edges) next.get(from.name)!.add(to.name);
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): string[] | undefined => {
    const at = trail.indexOf(name);
    if (at >= 0) return [...trail.slice(at), name];
    if (done.has(name)) return undefined;
    for (const to of next.get(name)!) {
      const cycle = visit(to, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file.name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('architecture', () => {
  it('imports point one way: text, lexicon, document, rule, kinds, resolve, output, index, entries', () => {
    expect(
      edges.filter(({ from, to }) => !allowed(from, to)).map(({ from, to }) => `${from.name} → ${to.name}`),
    ).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('does no input or output outside batch and the command line', () => {
    const inside = files.filter((file) => !OUTSIDE.includes(file.area));
    expect(inside.filter((file) => file.imports.some((s) => s.startsWith('node:'))).map((file) => file.name)).toEqual(
      [],
    );
  });

  it('asks no clock and no dice', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
    const inside = files.filter((file) => !OUTSIDE.includes(file.area));
    expect(inside.filter((file) => impure.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it(`keeps every file under ${LONGEST_FILE} lines`, () => {
    const long = files.map((file) => `${file.name} ${file.text.split('\n').length}`);
    expect(long.filter((line) => Number(line.split(' ')[1]) > LONGEST_FILE)).toEqual([]);
  });

  it('says on its first line why each file exists', () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?(?:\/\/|\/\*)/.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it('resolves every relative import of code', () => {
    const lost = files.flatMap((from) =>
      from.imports
        .filter((s) => s.startsWith('.') && !/\.(?:tsv|txt|html|json)$/.test(s) && !target(from, s))
        .map((s) => `${from.name}: ${s}`),
    );
    expect(lost).toEqual([]);
  });
});
