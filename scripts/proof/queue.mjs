// Proof on a real Redis: 20,000 articles, two workers, one killed with -9 while it works, Redis killed
// and started again, everything submitted twice: each article is in the collected output exactly once.
//   npm run proof:queue      (installs Debian's redis-server where it is missing)
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { articles, asLines, counter, needBuild, needPackage, redisServer, workspace } from './common.mjs';

const ARTICLES = 20_000;
const BAD = ['{"id":"rusak-1","text":\n', '{"id":"rusak-2","text":""}\n', '[]\n'];
/** Far below the sensible size, so that a short proof has many shards. */
const SHARD_BYTES = 400_000;
const LOCK_SECONDS = 3;
const PATIENCE = 240_000;

needBuild();
if (!needPackage('redis-server', 'redis-server')) throw new Error('redis-server cannot be installed');
const { folder, start, write, read, saripati, run } = workspace('queue');
const { check, end } = counter();

const rows = articles(ARTICLES);
const lines = rows.map((row) => asLines([row]));
const half = ARTICLES / 2;
write('dump.ndjson', [...lines.slice(0, half), ...BAD, ...lines.slice(half)].join(''));

const redis = await redisServer(start, folder);

const first = await run('submit', 'dump.ndjson', '--parts', 'parts', '--shard-bytes', String(SHARD_BYTES));
const shards = Number(/^(\d+) shards/m.exec(first.said)?.[1]);
check('the dump is cut into shards and queued', first.code === 0 && shards > 10, first.said);

const began = performance.now();
const doomed = saripati('worker', '--lock', String(LOCK_SECONDS));
const steady = saripati('worker', '--lock', String(LOCK_SECONDS), '--until-done');

await until(() => written() >= shards / 2 && drafts(doomed).length > 0);
const inHand = drafts(doomed).map((name) => /part-[\w-]+/.exec(name)[0]);
doomed.child.kill('SIGKILL');
await doomed.ended;
check(
  'a worker is killed with -9 in the middle of a shard',
  inHand.length === 1,
  `${inHand}, ${written()} of ${shards} written`,
);

const again = await run('submit', 'dump.ndjson', '--parts', 'parts', '--shard-bytes', String(SHARD_BYTES));
check(
  'a second submit queues nothing',
  again.code === 0 && again.said.includes(`${shards} shards: 0 queued`),
  again.said,
);

await redis.kill();
await setTimeout(1000);
await redis.startAgain();
check('Redis is killed with -9 and started again', true, `${written()} of ${shards} written`);

const ended = await Promise.race([steady.ended, setTimeout(PATIENCE, 'no end', { ref: false })]);
const seconds = (performance.now() - began) / 1000;
check('the other worker does the rest and ends', ended === 0, `${seconds.toFixed(1)} s with all troubles`);
check('the shard of the killed worker was done again', steady.said().includes(`${inHand[0]}: `));
if (ended !== 0) console.log(steady.said());

const progress = await run('progress');
check(
  'progress knows it from anywhere',
  progress.code === 0 && progress.said.startsWith(`${shards} of ${shards} shards done`),
  progress.said,
);

const collected = await run('collect', 'parts', '--out', 'all.ndjson', '--rejects', 'rejects.ndjson');
check(
  'collect finds each row exactly once',
  collected.code === 1 && collected.said.includes(`${ARTICLES + BAD.length} rows, each there exactly once`),
  collected.said,
);

const ids = read('all.ndjson')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line).id);
check(
  'every article is in the output exactly once, in order',
  ids.join() === rows.map(({ id }) => id).join(),
  `${new Set(ids).size} different ids in ${ids.length} lines`,
);
check('every bad row is a reject', read('rejects.ndjson').trimEnd().split('\n').length === BAD.length);

await redis.stop();
end();

function inParts() {
  try {
    return readdirSync(path.join(folder, 'parts'));
  } catch {
    return [];
  }
}

function written() {
  return inParts().filter((name) => name.startsWith('part-') && /^part-[\w-]+\.ndjson$/.test(name)).length;
}

/** Results that a worker is writing. */
function drafts({ child }) {
  return inParts().filter(
    (name) => name.startsWith('.draft-') && name.includes(`-${child.pid}-`) && !name.includes('.rejects.'),
  );
}

async function until(holds) {
  for (const limit = performance.now() + PATIENCE; performance.now() < limit; await setTimeout(20))
    if (await holds()) return;
  throw new Error(`still waiting after ${PATIENCE / 1000} s:\n${steady?.said()}\n${doomed?.said()}`);
}
