#!/usr/bin/env node
// Writes docs/data-dictionary.md from the tables' definitions and the schema of a result.
//   npm run build:js && node scripts/data-dictionary.mjs
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How a column's type is stored in each format. */
const TYPES = {
  text: ['string', 'text', 'string'],
  integer: ['INT32', 'number', 'number'],
  double: ['DOUBLE', 'number', 'number'],
  boolean: ['BOOLEAN', '`true`, `false`', 'boolean'],
  date: ['DATE', '`2025-10-17`', 'string `2025-10-17`'],
  texts: ['LIST of string', 'JSON array', 'array of strings'],
  json: ['JSON', 'JSON', 'value'],
};

/** The part of a JSON Schema that a path without indices leads to; undefined where there is none. */
export function partAt(schema, path) {
  let part = schema;
  for (const name of path.split('.')) {
    part = object(part)?.properties?.[name];
    if (!part) return undefined;
  }
  return part;
}

/** The object that a part is, or that its items are, or that it is when it is not null. */
function object(part) {
  if (part?.type === 'array') return object(part.items);
  return part?.anyOf?.find((option) => option.type !== 'null') ?? part;
}

/** The whole document. */
export function dictionary(tables, schema) {
  return `# Data dictionary

${INTRODUCTION}
## Types

| type | Parquet | CSV | NDJSON |
|---|---|---|---|
${Object.entries(TYPES)
  .map(([type, stored]) => `| ${type} | ${stored.join(' | ')} |`)
  .join('\n')}

## Tables

${tables.map(({ name, about }) => `- [${name}](#${name}): ${about}`).join('\n')}

${tables.map((table) => section(table, schema)).join('\n')}`;
}

const INTRODUCTION = `What \`saripati tables\` writes: a file for each table, with these columns. Made from the definitions in \`src/tables/definitions\`
by \`node scripts/data-dictionary.mjs\`; a test holds it to them. How to ask questions of them: [tables.md](tables.md).

- Every key begins with the id of its release, so keys stay the same when the same input is read again by the same version, in any order and on any machine.
- A second release with the id of an earlier one is a reject, so keys are unique in a run. Runs side by side (shards) are checked with
  \`SELECT document_id, count(*) FROM documents GROUP BY 1 HAVING count(*) > 1\`.
- An entity is a row once a release. The same minister in two releases is two rows with one \`name\`.
- Offsets count UTF-16 code units of the text as it was given, as JavaScript, Java and C# do; \`text\` is what stands there.
- "From" is the path of the same value in the JSON of \`saripati extract\`.
`;

function section({ name, about, columns }, schema) {
  const rows = Object.entries(columns).map(([column, { type, nullable, about: meaning, from, references }]) => {
    const values = from && object(partAt(schema, from))?.enum;
    const said = [
      values ? `${meaning}: ${values.map((v) => `\`${v}\``).join(', ')}` : meaning,
      references && references !== name ? `; a key of [${references}](#${references})` : '',
    ].join('');
    const path = from ? `\`${from}\`` : '';
    return `| \`${column}\` | ${type}${nullable ? ', null' : ''} | ${said.replaceAll('|', '\\|')} | ${path} |`;
  });
  return `### ${name}

${about}

| column | type | meaning | from |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [{ TABLES }, { pressReleaseSchema }, { z }] = await Promise.all([
    import('saripati/tables'),
    import('saripati'),
    import('zod'),
  ]);
  const file = new URL('../docs/data-dictionary.md', import.meta.url);
  writeFileSync(file, dictionary(TABLES, z.toJSONSchema(pressReleaseSchema)));
}
