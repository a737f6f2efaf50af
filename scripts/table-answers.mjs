#!/usr/bin/env node
// Fills in the answers of docs/tables.md: runs its SQL over the tables of docs/releases.ndjson.
// Read the difference before committing it.
//   npm run build:js && npm run answers
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-answers-'));
const saripati = (...args) => execFileSync('node', [path.join(root, 'dist/cli.js'), ...args], { encoding: 'utf8' });

saripati('tables', path.join(root, 'docs/releases.ndjson'), '--out', folder);
const file = path.join(root, 'docs/tables.md');
const filled = readFileSync(file, 'utf8').replace(
  /```sql\n([\s\S]*?)```\n\n```text\n[\s\S]*?```/g,
  (_, sql) => `\`\`\`sql\n${sql}\`\`\`\n\n\`\`\`text\n${saripati('sql', folder, sql)}\`\`\``,
);
writeFileSync(file, filled);
rmSync(folder, { recursive: true });
