// The thread of `--workers`: builds its extractor once, then does jobs as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { makeExtractor } from './extractor';
import type { Job } from './jobs';
import { work } from './work';

const port = parentPort;
if (!port) throw new Error('worker.js is started by saripati itself');

const { villages, strict } = workerData as { villages: boolean; strict: boolean };
const extractor = makeExtractor(villages);

port.on('message', async (job: Job) => {
  const done = work(job, await extractor, strict);
  port.postMessage(done, [done.lines.buffer as ArrayBuffer]);
});
