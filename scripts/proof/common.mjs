// What the proofs with real servers share: articles made from the fixtures, the built command line,
// checks that are counted, and a folder that is gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');

const LENGTH = 400;

/** Articles as NDJSON rows: the fixtures' first paragraphs, again and again, each with an id and a number of its own. */
export function articles(count) {
  const fixtures = path.join(root, 'fixtures');
  const texts = readdirSync(fixtures).map((name) => {
    const text = readFileSync(path.join(fixtures, name, 'release.txt'), 'utf8');
    const end = text.indexOf('\n', LENGTH);
    return end < 0 ? text : text.slice(0, end);
  });
  return Array.from({ length: count }, (_, i) => ({
    id: `berita-${String(i).padStart(6, '0')}`,
    text: `${texts[i % texts.length]}\n\nBantuan tahap ke-${i} disalurkan kepada ${(i % 90) + 10} keluarga.`,
    published: `2025-06-${String((i % 28) + 1).padStart(2, '0')}`,
  }));
}

export const asLines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A folder for one proof; its processes are ended and it is removed when the script ends. */
export function workspace(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `saripati-${name}-`));
  const running = new Set();
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  /** Starts a process; `said()` is what it wrote to standard error, `ended` its exit code. */
  const start = (command, args, options = {}) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        text += data;
      });
    const ended = new Promise((resolve) =>
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve(code ?? signal);
      }),
    );
    return { child, ended, said: () => text };
  };
  return {
    folder,
    start,
    write: (file, content) => writeFileSync(path.join(folder, file), content),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    saripati: (...args) => start(process.execPath, [cli, ...args]),
    /** Runs the command line to its end. */
    async run(...args) {
      const { ended, said } = start(process.execPath, [cli, ...args]);
      return { code: await ended, said: said().trim() };
    },
  };
}

/** Checks that are told as they pass or fail, and counted. */
export function counter() {
  const began = performance.now();
  let passed = 0;
  let failed = 0;
  return {
    check(name, holds, note = '') {
      if (holds) passed++;
      else failed++;
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
      console.log(`${seconds} s  ${holds ? 'ok    ' : 'FAILED'}  ${name}${note && `: ${note}`}`);
      return holds;
    },
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed ? 1 : 0;
    },
  };
}

/** Builds the command line where that has not been done. */
export function needBuild() {
  if (existsSync(cli)) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build:js'], { cwd: root, stdio: 'inherit' });
  if (status) process.exit(status);
}

/** Installs Debian packages whose program is missing; answers whether it is there then. */
export function needPackage(program, name) {
  const isThere = () => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (isThere()) return true;
  console.log(`${program} is missing: apt-get install ${name}`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  return isThere();
}

/** A folder of the repository that outlives the run, for what is heavy to fetch. */
export function cacheFolder(name) {
  const folder = path.join(root, '.cache', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const PATIENCE = 20_000;

/** A Redis of one's own on a free port of this machine, that keeps everything on disk; REDIS_URL leads to it. */
export async function redisServer(start, folder) {
  const port = await freePort();
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  let server;
  const startAgain = async () => {
    server = start('redis-server', args);
    for (const limit = performance.now() + PATIENCE; !(await answers(port)); await setTimeout(50))
      if (performance.now() > limit) throw new Error(`Redis does not answer: ${server.said()}`);
  };
  const end = async (signal) => {
    server.child.kill(signal);
    await server.ended;
  };
  await startAgain();
  return { startAgain, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.on('data', (data) => {
      socket.destroy();
      resolve(String(data).startsWith('+PONG'));
    });
    socket.on('error', () => resolve(false));
  });

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
