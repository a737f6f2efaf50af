// A batch that was killed, or told to stop, ends with the bytes of one that was not. The short form of
// scripts/kill-resume.mjs.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startProgram } from './program';

const { folder, program, saripati } = await startProgram();

/** Rows that are cheap to extract and heavy to read, so that there are many jobs; broken ones and repeated ids among them. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const row = JSON.stringify({
    id: i % 20 === 19 ? i - 10 : i,
    text: `Bupati Berau hadir (${i}).`,
    filler: 'x'.repeat(6000),
  });
  return i % 30 === 7 ? row.slice(0, -1) : row;
});
const plain = `${rows.join('\n')}\n`;
const at = (name: string) => path.join(folder, name);
writeFileSync(at('in.ndjson'), plain);
writeFileSync(at('in.ndjson.gz'), gzipSync(plain));

const argumentsFor = (input: string, out: string) => [
  ...['extract', input, '--out', out, '--rejects', `${out}.rejects`, '--resume'],
];
const read = (out: string) => [out, `${out}.rejects`].map((name) => readFileSync(at(name), 'hex'));

/** Starts a run and waits until its output has grown, or it has ended. */
async function started(args: string[]): Promise<{ child: ChildProcess; ended: Promise<number | null> }> {
  const size = () => (existsSync(at(args[3]!)) ? statSync(at(args[3]!)).size : 0);
  const before = size();
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
  let running = true;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve)).finally(() => {
    running = false;
  });
  while (running && size() === before) await new Promise((resolve) => setTimeout(resolve, 5));
  return { child, ended };
}

describe('--resume', { timeout: 240_000 }, () => {
  it.each([
    ['in.ndjson', 'out.ndjson'],
    ['in.ndjson.gz', 'out.ndjson.gz'],
  ])('of %s into %s ends as if nothing had been', async (input, out) => {
    expect((await saripati(argumentsFor(input, `calm-${out}`))).code).toBe(1);
    const args = argumentsFor(input, `hard-${out}`);
    for (let kill = 0; kill < 2; kill++) {
      const { child, ended } = await started(args);
      child.kill('SIGKILL');
      await ended;
    }
    expect((await saripati(args)).code).toBe(1);
    expect(read(`hard-${out}`)).toEqual(read(`calm-${out}`));
    for (const left of ['checkpoint', 'ids']) expect(existsSync(at(`hard-${out}.${left}`))).toBe(false);
  });

  it('goes on after an interrupt, which finishes the rows in hand', async () => {
    const args = argumentsFor('in.ndjson', 'int.ndjson');
    const { child, ended } = await started(args);
    child.kill('SIGINT');
    // On a fast machine it may have been done already.
    const code = await ended;
    expect([130, 1]).toContain(code);
    const lines = readFileSync(at('int.ndjson'), 'utf8');
    expect(lines.endsWith('\n')).toBe(true);
    expect(existsSync(at('int.ndjson.checkpoint'))).toBe(code === 130);
    await saripati(args);
    expect(read('int.ndjson')).toEqual(read('calm-out.ndjson'));
  });

  it('refuses another run, and an output that is not what the checkpoint says', async () => {
    const args = argumentsFor('in.ndjson', 'other.ndjson');
    const { child, ended } = await started(args);
    child.kill('SIGINT');
    if ((await ended) !== 130) return;
    const { code, err } = await saripati([...args, '--format', 'text']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('other files, options or version') });
    writeFileSync(at('other.ndjson'), '');
    expect((await saripati(args)).err).toContain('shorter than its checkpoint');
  });

  it('writes gzip that holds the same lines', () => {
    expect(gunzipSync(readFileSync(at('calm-out.ndjson.gz'))).equals(readFileSync(at('calm-out.ndjson')))).toBe(true);
  });
});
