// The filter answers every row by one line, in order, whatever the row holds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobs } from '../../src/batch/jobs';
import { createExtractor, pressReleaseSchema } from '../../src/index';
import { answerAll } from '../../src/queue/pipe';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-pipe-'));
afterAll(() => rmSync(folder, { recursive: true }));
const extractor = createExtractor();

async function piped(input: string | Uint8Array, options: { strict?: boolean; wrap?: string; maxBytes?: number } = {}) {
  const file = path.join(folder, 'in.ndjson');
  writeFileSync(file, input);
  let text = '';
  const out = {
    length: 0,
    closed: false,
    end: async () => {},
    write: async (bytes: Uint8Array) => {
      text += Buffer.from(bytes);
    },
  };
  const source = jobs(file, { format: 'ndjson', maxBytes: options.maxBytes ?? 1000 });
  const stopped = await answerAll(source, extractor, { strict: options.strict ?? false, wrap: options.wrap }, out);
  return {
    lines: text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    stopped,
  };
}
const good = (id: string | number) =>
  `${JSON.stringify({ id, text: 'Bupati Berau hadir.', published: '2025-06-02' })}\n`;

describe('pipe', () => {
  it('gives a result for each row', async () => {
    const { lines, stopped } = await piped(good('a') + good(2));
    expect(stopped).toBeUndefined();
    expect(lines.map((line) => pressReleaseSchema.parse(line).id)).toEqual(['a', '2']);
    expect(lines[0].publishedAt).toBe('2025-06-02');
  });

  it('answers what it cannot read in its place, with the id where there is one', async () => {
    const rows = [
      good('a'),
      '{oops\n',
      '\n',
      '{"id":"c","text":7}\n',
      '{"id":4,"text":""}\n',
      '[1]\n',
      'null\n',
      '{"id":{},"text":"x"}\n',
      `{"id":"long","text":"${'x'.repeat(2000)}"}\n`,
      good('b'),
    ];
    const { lines } = await piped(rows.join(''));
    expect(lines.map(({ id, row, error }) => [id, row, error?.slice(0, 20)])).toEqual([
      ['a', undefined, undefined],
      [undefined, 2, 'not JSON: Expected p'],
      ['c', 4, '"text" must be a str'],
      ['4', 5, '"text" is empty'],
      [undefined, 6, 'a JSON object is nee'],
      [undefined, 7, 'a JSON object is nee'],
      [undefined, 8, '"id" must be a strin'],
      [undefined, 9, 'longer than 1000 byt'],
      ['b', undefined, undefined],
    ]);
  });

  it('answers broken UTF-8 and a last line without an end', async () => {
    const { lines } = await piped(
      Buffer.concat([Buffer.from([0x7b, 0xff, 0x7d, 10]), Buffer.from(good('a').trimEnd())]),
    );
    expect(lines.map(({ id, error }) => id ?? error)).toEqual(['not valid UTF-8', 'a']);
  });

  it('stops when it is strict, after the answers before', async () => {
    const { lines, stopped } = await piped(`${good('a')}{"text":1}\n${good('b')}`, { strict: true });
    expect(lines.map(({ id }) => id)).toEqual(['a']);
    expect(stopped).toMatchObject({ row: 2, reason: '"text" must be a string, not a number' });
  });

  it('wraps answers as strings, errors too', async () => {
    const { lines } = await piped(`${good('a')}{oops\n`, { wrap: 'result' });
    expect(lines.map((line) => Object.keys(line))).toEqual([['result'], ['result']]);
    expect(JSON.parse(lines[0].result)).toMatchObject({ id: 'a' });
    expect(JSON.parse(lines[1].result)).toMatchObject({ row: 2 });
  });

  it('stops when its reader went away', async () => {
    const file = path.join(folder, 'closed.ndjson');
    writeFileSync(file, good('a'));
    const out = { length: 0, closed: true, end: async () => {}, write: async () => {} };
    const twice = async function* () {
      yield* jobs(file);
      throw new Error('read on');
    };
    expect(await answerAll(twice(), extractor, { strict: false }, out)).toBeUndefined();
  });
});
