// Proof on a real ClickHouse (embedded, the npm package chdb), with the function definition and the SQL of
// docs/clickhouse as they are: 20,000 articles, the function killed at row 700, and again at row 700 of a later block. Each time the
// query fails loudly; a re-run ends with each article exactly once.
//   npm run proof:clickhouse      (installs chdb, 556 MB, into .cache/chdb the first time)
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { articles, asLines, cacheFolder, counter, needBuild, root, workspace } from './common.mjs';

const CHDB = '3.4.0';
const ARTICLES = 20_000;

needBuild();
const { Session } = chdb();
const { folder, write } = workspace('clickhouse');
const { check, end } = counter();
const docs = path.join(root, 'docs/clickhouse');

// `saripati` on the PATH: the built command line, or one that is killed where the file `fatal` says.
const bin = path.join(folder, 'bin');
const fatal = path.join(folder, 'fatal');
mkdirSync(bin);
writeFileSync(
  path.join(bin, 'saripati'),
  `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'scripts/proof/mortal.mjs')}" "${fatal}" "$@"\n`,
);
chmodSync(path.join(bin, 'saripati'), 0o755);
process.env.PATH = `${bin}:${process.env.PATH}`;

write(
  'config.xml',
  `<clickhouse>
  <user_defined_executable_functions_config>${docs}/*_function.xml</user_defined_executable_functions_config>
</clickhouse>`,
);
write('articles.ndjson', asLines(articles(ARTICLES)));

const session = new Session(path.join(folder, 'data'), {
  connectionArgs: [`--config-file=${path.join(folder, 'config.xml')}`],
});
/** The rows of an answer. */
const ask = (sql) =>
  String(session.query(sql, 'JSONEachRow'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** Why a query failed; undefined when it did not. */
function failure(sql) {
  try {
    session.query(sql);
    return undefined;
  } catch (error) {
    return error.message.split('\n')[0].replace(/, Stack trace.*/, '');
  }
}
/** Whether a query failed because the function did. */
const ofFunction = (why) => /'saripati' failed/.test(why ?? '');
const statements = (text) => text.split(/;\s*$/m).filter((sql) => sql.replace(/^--.*$/gm, '').trim());
const file = (name) => readFileSync(path.join(docs, name), 'utf8');
const read = () => ask('SELECT count() AS n, uniqExact(id) AS ids FROM extractions')[0];
const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

console.log(ask('SELECT version() AS clickhouse')[0]);
for (let time = 0; time < 2; time++) for (const sql of statements(file('tables.sql'))) session.query(sql);
session.query(
  `INSERT INTO articles SELECT id, text, published FROM file('${folder}/articles.ndjson', JSONEachRow, 'id String, text String, published Nullable(Date)')`,
);
check('tables are made, twice without harm, and filled', ask('SELECT count() AS n FROM articles')[0].n === ARTICLES);

const [fill] = statements(file('fill.sql'));
for (const order of ['700', '700 after 2']) {
  writeFileSync(fatal, order);
  const why = failure(fill);
  check(
    `the function is killed with -9 at row ${order}, and the query fails loudly`,
    ofFunction(why) && !existsSync(fatal),
    why?.slice(0, 160),
  );
  const { n, ids } = read();
  check('what is there after that is there once', n === ids && n < ARTICLES, `${n} rows`);
}
let began = performance.now();
const before = read().n;
check(
  'the same query again reads the rest',
  failure(fill) === undefined,
  `${ARTICLES - before} articles in ${seconds(began)}`,
);
const { n, ids } = read();
check('every article exactly once', n === ARTICLES && ids === ARTICLES, `${n} rows, ${ids} ids`);
const [{ lost }] = ask('SELECT count() AS lost FROM articles WHERE id NOT IN (SELECT id FROM extractions)');
const [{ bad }] = ask("SELECT count() AS bad FROM extractions WHERE error != '' OR NOT isValidJSON(result)");
check('none is lost, none is an error, all is JSON', lost === 0 && bad === 0, `${lost} lost, ${bad} bad`);

began = performance.now();
check('once more reads nothing', failure(fill) === undefined && read().n === ARTICLES, seconds(began));
began = performance.now();
const forced = fill.replace(/WHERE id NOT IN .*/, "WHERE id < 'berita-003000'");
check(
  'articles read again are there once',
  failure(forced) === undefined && ask('SELECT count() AS n FROM extractions FINAL')[0].n === ARTICLES,
  `${read().n} rows before they are merged, ${seconds(began)} for 3,000`,
);

session.query("INSERT INTO articles VALUES ('rusak-1', '', NULL), ('rusak-2', unhex('ff'), NULL)");
check(
  'rows that cannot be read are answered by their error',
  failure(fill) === undefined,
  JSON.stringify(ask("SELECT id, error FROM extractions FINAL WHERE error != '' ORDER BY id")),
);

writeFileSync(fatal, 'exit 3');
const why = failure("SELECT saripati('a', 'Bupati hadir.', NULL) FORMAT Null");
check(
  'an exit code fails the query though all rows were answered (check_exit_code)',
  ofFunction(why),
  why?.slice(0, 200),
);
rmSync(fatal, { force: true });

began = performance.now();
ask("SELECT saripati_pool('a', 'Bupati hadir.', NULL) AS r");
const cold = seconds(began);
began = performance.now();
const [{ r }] = ask("SELECT saripati_pool('b', 'Bupati Berau hadir.', NULL) AS r");
check('the pool answers', JSON.parse(r).regions[0].code === '64.03', `first ${cold}, then ${seconds(began)}`);

for (const [i, sql] of [...file('../clickhouse.md').matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map((m) => m[1]).entries())
  for (const statement of statements(sql)) {
    const problem = failure(statement);
    check(`block ${i + 1} of docs/clickhouse.md`, !problem, problem ?? `${ask(statement).length} rows`);
  }
session.close();
end();

/** The package, from a folder of its own: it weighs too much to be a dependency. */
function chdb() {
  const home = cacheFolder('chdb');
  const from = createRequire(path.join(home, 'x.js'));
  if (!existsSync(path.join(home, 'node_modules/chdb'))) {
    console.log(`npm install chdb@${CHDB} into ${path.relative(root, home)} (556 MB)`);
    writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    spawnSync('npm', ['install', `chdb@${CHDB}`, ...quiet], { cwd: home, stdio: 'inherit' });
  }
  return from('chdb');
}
