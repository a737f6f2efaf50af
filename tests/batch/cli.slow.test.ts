// The command line as a user meets it: output, messages, exit codes. Each test starts processes,
// so `npm test` runs this file and `npm run check:fast` leaves it out.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type * as Batch from '../../src/batch';
import { PROGRESS, startProgram } from './program';

const { folder, program, saripati } = await startProgram();

const write = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return name;
};
const GOOD = '{"id":"a","text":"KENDARI - Bupati hadir.","date":"2025-06-02"}\n';
const NAMELESS = '{"text":"KENDARI - Bupati hadir.","date":"2025-06-02"}\n';

describe('saripati', { timeout: 120_000 }, () => {
  it('reads NDJSON from standard input, one JSON object a line', async () => {
    const { code, out, err } = await saripati(['extract'], GOOD + NAMELESS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: 'a', publishedAt: '2025-06-02' });
  });

  it('reads several files of several formats, in order', async () => {
    const files = [write('r.txt', 'Judul\n\nIsi.'), write('t.csv', 'id,text\nc,Isi'), write('n.ndjson', GOOD)];
    const { code, out } = await saripati(['extract', ...files, '--out', 'all.ndjson']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const lines = readFileSync(path.join(folder, 'all.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['r.txt:1', 'c', 'a']);
  });

  it('knows villages when asked', async () => {
    const text = `${JSON.stringify({ text: 'Bupati Berau mengunjungi Kampung Tanjung Batu, Kecamatan Pulau Derawan.' })}\n`;
    const codes = ({ out }: { out: string }) => JSON.parse(out).regions.map((region: { code: string }) => region.code);
    expect(codes(await saripati(['extract'], text))).not.toContain('64.03.07.2003');
    expect(codes(await saripati(['extract', '--villages'], text))).toContain('64.03.07.2003');
  });

  it('names each bad row, goes on, and exits with 1', async () => {
    const file = write('bad.ndjson', `{oops\n${GOOD}{"text":1}\n`);
    const { code, out, err } = await saripati(['extract', file, '--rejects', 'rejects.ndjson']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^bad\.ndjson:1: not JSON.*\nbad\.ndjson:3: "text" must be a string, not a number\n$/);
    const rejects = readFileSync(path.join(folder, 'rejects.ndjson'), 'utf8').trimEnd().split('\n');
    expect(rejects.map((line) => JSON.parse(line).row)).toEqual([1, 3]);
  });

  it('stops at the first bad row when it is strict', async () => {
    const { code, out } = await saripati(['extract', write('s.ndjson', `${NAMELESS}{oops\n${NAMELESS}`), '--strict']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says what is wrong with its usage, and exits with 2', async () => {
    const cases = [
      [['extract', 'tidak-ada.txt'], 'no such file: tidak-ada.txt'],
      [['extrak'], 'there is no command "extrak"'],
      [['extract', '--format', 'pdf'], '--format must be one of ndjson, csv, tsv, text, not pdf'],
      [['extract', '--max-bytes', 'x'], '--max-bytes must be a whole number above 0, not x'],
      [['extract', '--workers', '0'], '--workers must be a whole number above 0, not 0'],
      [['extract', '--resume'], '--resume needs --out'],
      [['extract', '--duplicates', 'x'], '--duplicates must be reject or keep, not x'],
      [['extract', '*.pdf'], 'no file matches *.pdf'],
      [['extract', '--wat'], "Unknown option '--wat'"],
      [['extract', '--out', 'tidak/ada/x.ndjson'], 'ENOENT'],
    ] as const;
    const check = async (args: readonly string[], message: string) => {
      const { code, out, err } = await saripati([...args], GOOD);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
    };
    await Promise.all(cases.map(([args, message]) => check(args, message)));
  });

  it('gives the same with threads, in the same order, rejects too', async () => {
    const lines = Array.from({ length: 1200 }, (_, i) =>
      i % 7 === 3
        ? `{"broken ${i}`
        : JSON.stringify({ id: i, text: `JAKARTA - Bantuan ke-${i} disalurkan di Berau. ${'x '.repeat(400)}` }),
    );
    const file = write('many.ndjson', `${lines.join('\n')}\n`);
    const run = async (workers: string) => {
      const to = ['--out', `out${workers}.ndjson`, '--rejects', `rejects${workers}.ndjson`];
      expect((await saripati(['extract', file, ...to, '--workers', workers])).code).toBe(1);
      return [to[1]!, to[3]!].map((name) => readFileSync(path.join(folder, name), 'utf8'));
    };
    const [one, two] = [await run('1'), await run('2')];
    expect(one[0]!.split('\n')).toHaveLength(1200 - 171 + 1);
    expect(two).toEqual(one);
  });

  it('reads folders, patterns and packed standard input', async () => {
    mkdirSync(path.join(folder, 'dump'));
    write('dump/a.ndjson', GOOD);
    write('dump/b.csv', 'id,text\nb,Isi\n');
    write('dump/catatan.md', 'bukan data');
    const ids = ({ out }: { out: string }) => out.split('\n').flatMap((line) => (line ? [JSON.parse(line).id] : []));
    expect(ids(await saripati(['extract', 'dump']))).toEqual(['a', 'b']);
    expect(ids(await saripati(['extract', 'dump/*.csv']))).toEqual(['b']);
    expect(ids(await saripati(['extract', '-'], gzipSync(GOOD)))).toEqual(['a']);
    const piped = spawnSync(
      'bash',
      ['-c', `"$0" "$1" extract --format ndjson <(cat dump/a.ndjson)`, process.execPath, program],
      {
        cwd: folder,
      },
    );
    expect(ids({ out: String(piped.stdout) })).toEqual(['a']);
    // An output in the folder that is read is not read.
    await saripati(['extract', 'dump', '--out', 'dump/z.ndjson']);
    expect((await saripati(['extract', 'dump', '--out', 'dump/z.ndjson'])).code).toBe(0);
  });

  it('says how repeated ids are met', async () => {
    const twice = await saripati(['extract'], GOOD + GOOD);
    expect(twice).toMatchObject({ code: 1, err: 'stdin:2: an earlier row has the id "a"; only that one is kept\n' });
    const kept = await saripati(['extract', '--duplicates', 'keep'], GOOD + GOOD);
    expect({ ...kept, out: kept.out.split('\n').length }).toEqual({ code: 0, err: '', out: 3 });
  });

  it('prints help and version', async () => {
    expect((await saripati(['--help'])).out).toContain('saripati extract [FILE…|-]');
    expect((await saripati(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('stops quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'extract'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(NAMELESS.repeat(20_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err: err.replace(PROGRESS, '') }).toEqual({ code: 0, err: '' });
  });
});

describe('saripati/batch', { timeout: 120_000 }, () => {
  it('gives in threads what it gives without, in order', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({
      id: i % 7 === 6 ? i - 5 : i,
      text: i % 11 ? `Bupati Berau (${i}) hadir.` : '',
    }));
    write('lib.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { extractFiles } = (await import(path.join(path.dirname(program), 'batch.js'))) as typeof Batch;
    const all = async (workers: number) => {
      const outcomes: Batch.Outcome[] = [];
      for await (const outcome of extractFiles([path.join(folder, 'lib.ndjson')], { workers })) outcomes.push(outcome);
      return outcomes;
    };
    const here = await all(1);
    expect(here).toHaveLength(300);
    expect(await all(2)).toEqual(here);
  });
});
