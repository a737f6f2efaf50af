// Every regular expression of src/ must be safe from catastrophic backtracking, the polynomial kind too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Found {
  where: string;
  source: string;
  flags: string;
}

const root = path.resolve(import.meta.dirname, '../src');

/** Regex literals, `new RegExp('…')` with a literal pattern, and (as source `null`) patterns built at run time. */
function regexesOf(name: string, text: string): { literal: Found[]; built: string[] } {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const literal: Found[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literal.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern) && (!flags || ts.isStringLiteralLike(flags)))
        literal.push({ where, source: pattern.text, flags: flags ? flags.text : '' });
      else built.push(where);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literal, built };
}

async function unsafe(found: Found[]): Promise<string[]> {
  const bad: string[] = [];
  for (const { where, source, flags } of found) {
    const result = await check(source, flags, { timeout: 10_000 });
    if (result.status !== 'safe')
      bad.push(
        `${where} /${source}/${flags} ${result.status} ${'complexity' in result ? result.complexity.summary : ''}`,
      );
  }
  return bad;
}

const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
  .filter(({ text }) => text.includes('/') || text.includes('RegExp'))
  .map(({ name, text }) => regexesOf(name, text));

describe('regular expressions', () => {
  it('are all safe from backtracking', async () => {
    expect(await unsafe(all.flatMap(({ literal }) => literal))).toEqual([]);
  }, 120_000);

  it('are never built from text at run time', () => {
    expect(all.flatMap(({ built }) => built)).toEqual([]);
  });

  it('the check finds literals and constructors, and refuses what is known to be bad', async () => {
    const sample = regexesOf(
      'sample.ts',
      'const a = /^(a+)+$/u; const b = new RegExp("\\\\s+$"); const c = /[a-z]+/; const d = RegExp(a);',
    );
    expect(sample.literal.map((found) => found.source)).toEqual(['^(a+)+$', '\\s+$', '[a-z]+']);
    expect(sample.built).toEqual(['sample.ts:1']);
    expect(await unsafe(sample.literal)).toHaveLength(2);
  });
});
