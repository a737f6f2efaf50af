// Pages of figures under docs/ are written by the scripts that measured them: where, when and on what, then the tables.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Date, machine, runtime and commit of this run. */
export function circumstances() {
  const git = (...args) => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      return '';
    }
  };
  const changed = git('status', '--porcelain', '--', 'src', 'dictionaries') ? ', with changes' : '';
  const cpus = os.cpus();
  return (
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus.length} × ${cpus[0]?.model ?? 'unknown processor'}, ` +
    `${os.platform()} ${os.arch()}, commit ${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}`
  );
}

/** A Markdown table; numbers stand right. */
export function markdownTable(heads, rows) {
  const numeric = heads.map((_, column) => rows.every((row) => /^[\d.,%×<–\s-]*$/u.test(String(row[column]))));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(numeric.map((right) => (right ? '--:' : '---'))), ...rows.map((row) => line(row))].join(
    '\n',
  );
}

/** Writes `docs/NAME.md`. */
export function writePage(name, title, command, parts) {
  const head = `# ${title}\n\nWritten by \`${command}\`: ${circumstances()}.\n\n`;
  writeFileSync(path.join(root, 'docs', `${name}.md`), `${head}${parts.join('\n\n')}\n`);
}

/** Writes one section of `docs/NAME.md`, and leaves the others: pages that several scripts write. */
export function writeSection(name, title, command, parts) {
  const file = path.join(root, 'docs', `${name}.md`);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name[0].toUpperCase()}${name.slice(1)}\n`;
  const [head, ...sections] = page.split(/\n(?=## )/u);
  const text = `## ${title}\n\nWritten by \`${command}\`: ${circumstances()}.\n\n${parts.join('\n\n')}\n`;
  const at = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (at < 0) sections.push(text);
  else sections[at] = text;
  writeFileSync(file, `${[head, ...sections].map((part) => part.trimEnd()).join('\n\n')}\n`);
}
