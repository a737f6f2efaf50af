// What the documents show is what happens: the README's first screen, the options it names, and
// every JavaScript block of README.md and docs/. In a block, `// …` behind a statement, or on the
// lines under it, is what the statement gives; a colon may start an explanation.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../src';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.cache/docs');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  'README.md',
  'README.id.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter((m) => m[1] === language).map((m) => m[2]!);
const blanksFolded = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\[ | (?=\])/g, (m) => m.trim())
    .trim();

/** The block as the body of a function that is given a console, and what it must print. */
function prepared(code: string): { body: string; expected: string[] } {
  const expected: string[] = [];
  const lines = code.split('\n');
  const body = lines.map((line, i) => {
    const [, statement, inline] = /^(\s*[^/\s].*?;)(?:\s*\/\/ (.*))?$/.exec(line) ?? [];
    if (!statement) return line;
    let said = inline ?? '';
    const states = /^\s*(?:const|let|import) /.test(statement);
    for (let next = i + 1; !inline && !states && lines[next]?.startsWith('// '); next++)
      said += `${lines[next]!.slice(3)} `;
    if (said) expected.push(blanksFolded(said));
    const dynamic = statement.replace(/^import (?:(\w+)|(\{.*\})) from ('.*');$/, (_, whole, names, from) =>
      whole ? `const ${whole} = (await import(${from})).default;` : `const ${names} = await import(${from});`,
    );
    return said && !dynamic.includes('console.log(') ? `console.log(${dynamic.slice(0, -1)});` : dynamic;
  });
  return { body: body.join('\n'), expected };
}

describe('README', () => {
  for (const { name, text: page } of pages.filter((one) =>
    ['README.md', 'README.id.md', 'docs/extract.md'].includes(one.name),
  ))
    it(`${name} shows a release and what comes of it`, () => {
      const text = blocks(page, 'text')[0]!.trimEnd();
      const shown = blocks(page, 'json');
      expect(shown.length).toBeGreaterThan(0);
      for (const json of shown) expect(extract(text, { publishedAt: '2025-06-03' })).toMatchObject(JSON.parse(json));
    });

  it('and the guides name only options that the command line has', () => {
    const commands = path.join(root, 'src/commands');
    const sources = readdirSync(commands).map((name) => readFileSync(path.join(commands, name), 'utf8'));
    const known = new Set([...sources, '--help --version'].join('\n').match(/--[a-z-]+/g));
    for (const { name, text } of pages) {
      const lines = blocks(text, 'sh').flatMap((block) => block.split('\n'));
      const named = lines
        .filter((line) => line.includes('saripati '))
        // what starts saripati (parallel, xargs) has options of its own
        .map((line) => line.slice(line.indexOf('saripati ')))
        .flatMap((line) => line.match(/(?<= )--[a-z-]+/g) ?? []);
      expect(
        named.filter((option) => !known.has(option)),
        name,
      ).toEqual([]);
    }
  });
});

it('the guides link only to pages that exist', () => {
  const lost = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map((m) => path.join(root, path.dirname(name), m[1]!))
      .filter((file) => !existsSync(file))
      .map((file) => `${name}: ${path.relative(root, file)}`),
  );
  expect(lost).toEqual([]);
});

it('has every entry point in the API reference', () => {
  const json = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const entries = Object.keys(json('package.json').exports).filter((name) => !name.endsWith('.json'));
  const named = (json('typedoc.json').entryPoints as string[]).map((file) =>
    file.replace('src/', './').replace(/(?:\/index)?\.ts$/, ''),
  );
  expect(named.map((name) => (name === './index' ? '.' : name)).sort()).toEqual(
    entries.map((name) => (name === './index' ? '.' : name)).sort(),
  );
});

describe('JavaScript blocks', () => {
  for (const { name, text } of pages)
    blocks(text, 'js').forEach((code, i) => {
      it(`${name} ${i + 1} gives what it says`, async () => {
        const { body, expected } = prepared(code);
        const file = path.join(folder, `${name.replace(/\W/g, '-')}-${i}.mjs`);
        writeFileSync(file, `export async function run(console) {\n${body}\n}\n`);
        const { run } = (await import(file)) as { run: (out: object) => Promise<void> };
        const printed: string[] = [];
        const print = (value: unknown) =>
          printed.push(blanksFolded(typeof value === 'string' ? value : inspect(value, { depth: 9 })));
        await run({ log: print, error: print });
        expect(expected.length).toBeGreaterThan(0);
        expect(printed).toHaveLength(expected.length);
        printed.forEach((value, at) => {
          const said = expected[at]!;
          expect(said.startsWith(`${value}: `) ? value : said).toBe(value);
        });
      });
    });
});
