// The filter and the shards as processes: answers that do not wait for more, readers that go away, kills.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../batch/program';

const { folder, program, saripati } = await startProgram();
const row = (id: number) => `${JSON.stringify({ id, text: `Bupati Berau hadir, Senin (${(id % 28) + 1}/6/2025).` })}\n`;
const start = (...args: string[]) => spawn(process.execPath, [program, ...args], { cwd: folder });

describe('saripati pipe', () => {
  it('answers a row before the next one is written', async () => {
    const child = start('pipe');
    const next = async () => JSON.parse(String((await once(child.stdout, 'data'))[0])).id as string;
    for (const id of [1, 2, 3]) {
      child.stdin.write(row(id));
      expect(await next()).toBe(String(id));
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = start('pipe');
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(Array.from({ length: 3000 }, (_, id) => row(id)).join(''));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(err).toBe('');
  });

  it('goes on behind a bad row, or stops there when it is strict', async () => {
    const input = `${row(1)}{oops\n${row(2)}`;
    const loose = await saripati(['pipe'], input);
    expect([loose.code, loose.err, loose.out.split('\n').length]).toEqual([0, '', 4]);
    const strict = await saripati(['pipe', '--strict'], input);
    expect([strict.code, strict.out.split('\n').length]).toEqual([1, 2]);
    expect(strict.err).toMatch(/^stdin:2: not JSON/);
  });
});

describe('saripati extract --shard', () => {
  const dump = path.join(folder, 'shards.ndjson');
  writeFileSync(dump, Array.from({ length: 3000 }, (_, id) => row(id)).join(''));

  it('killed with -9 leaves no part; the same command makes it', async () => {
    const args = ['extract', 'shards.ndjson', '--shard', '1/1', '--out', 'killed/r.ndjson'];
    const child = start(...args);
    const files = () => {
      try {
        return readdirSync(path.join(folder, 'killed'));
      } catch {
        return [];
      }
    };
    while (!files().length) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(files().filter((name) => name.startsWith('r-'))).toEqual([]);
    expect((await saripati(args)).code).toBe(0);
    expect(files()).toContain('r-00001-of-00001.ndjson');
  });

  it('says what is wrong with its usage', async () => {
    const cases = [
      [['--shard', '3/2', '--out', 'x'], '--shard must be like 3/16, not 3/2'],
      [['--shard', '1/2'], '--shard needs --out'],
      [['--shard', '1/2', '--out', 'x', '--strict'], '--strict does not go with it'],
      [['--shard', '1/2', '--out', 'x', '--duplicates', 'reject'], 'a shard does not see the others'],
    ] as const;
    for (const [args, message] of cases) {
      const { code, err } = await saripati(['extract', 'shards.ndjson', ...args]);
      expect(code).toBe(2);
      expect(err).toContain(message);
    }
  });
});

describe('the queue', () => {
  it('says that Redis is away', async () => {
    const nowhere = ['--redis', 'redis://127.0.0.1:1'];
    for (const args of [['submit', 'shards.ndjson', '--parts', 'parts'], ['progress']]) {
      const { code, err } = await saripati([...args, ...nowhere]);
      expect(code).toBe(2);
      expect(err).toContain('Redis cannot be reached: connect ECONNREFUSED 127.0.0.1:1');
    }
  });

  it('collects only where something was submitted', async () => {
    const { code, err } = await saripati(['collect', '.']);
    expect(code).toBe(2);
    expect(err).toContain('saripati submit writes it');
  });
});
