// What README.md shows is what happens: its first screen, each JavaScript block, each command's options.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../src';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const folder = path.join(root, '.cache/readme');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter((m) => m[1] === language).map((m) => m[2]!);

describe('README', () => {
  it('shows a release and what comes of it', () => {
    const text = blocks('text')[0]!.trimEnd();
    expect(extract(text, { publishedAt: '2025-06-03' })).toMatchObject(JSON.parse(blocks('json')[0]!));
  });

  blocks('js').forEach((code, i) => {
    it(`JavaScript block ${i + 1} prints what it says`, async () => {
      const printed: string[] = [];
      const expected = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((m) => m[1]);
      const file = path.join(folder, `block${i}.ts`);
      writeFileSync(file, `export async function run(console: any) {\n${asFunction(code)}\n}\n`);
      const { run } = (await import(file)) as { run: (out: object) => Promise<void> };
      const show = (value: unknown) => printed.push(typeof value === 'string' ? value : inspect(value));
      await run({ log: show, error: show });
      expect(expected.length).toBeGreaterThan(0);
      expect(printed).toEqual(expected);
    });
  });

  it('names only options that the command line has', () => {
    const known = new Set(readFileSync(path.join(root, 'src/cli.ts'), 'utf8').match(/--[a-z-]+/g));
    const named =
      blocks('sh')
        .join('')
        .match(/--[a-z-]+/g) ?? [];
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });
});

/** Static imports as dynamic ones, so that the block can stand in a function. */
function asFunction(code: string): string {
  return code.replace(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = await import($2);');
}
