// Counts the weekdays that contradict their dates over dated articles, and prints each with what
// stands around it and the nearest repair.
//   node scripts/weekday-conflicts.mjs FILE.ndjson… [--show N]
import { readFileSync } from 'node:fs';
import { parseDates } from '../dist/dates.js';

const args = process.argv.slice(2);
const at = args.indexOf('--show');
const most = at < 0 ? 30 : Number(args.splice(at, 2)[1]);
let articles = 0;
let dated = 0;
let checked = 0;
const conflicts = [];

for (const file of args)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text, date, published } = JSON.parse(line);
    const reference = /^\d{4}-\d{2}-\d{2}/.exec(date ?? published ?? '')?.[0];
    articles++;
    if (reference) dated++;
    for (const found of parseDates(text ?? '', reference ? { reference } : {})) {
      if (!/senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad/i.test(found.text) || !/\d/.test(found.text)) continue;
      checked++;
      if (found.weekdayConflict) conflicts.push({ id, reference, text, found });
    }
  }

console.log(`${articles} articles, ${dated} dated; ${checked} dates with a weekday, ${conflicts.length} contradict it`);
const step = Math.max(1, Math.floor(conflicts.length / most));
for (let i = 0; i < conflicts.length && i / step < most; i += step) {
  const { id, reference, text, found } = conflicts[i];
  const around = text.slice(Math.max(0, found.start - 50), found.end + 20).replace(/\s+/g, ' ');
  console.log(
    `${id} (${reference ?? 'undated'}) ${found.text} = ${found.value}, rather ${found.suggestion}: …${around}…`,
  );
}
