/**
 * The rows of a result, for tables in a database or data frame of one's own. Pure: what reads and writes files stands
 * behind `saripati tables`.
 * @module
 */
import type { PressRelease } from '../output/schema';
import type { RowOf, Table } from './column';
import { abbreviations } from './definitions/abbreviations';
import { amounts } from './definitions/amounts';
import { dates } from './definitions/dates';
import { documents } from './definitions/documents';
import { events } from './definitions/events';
import { keywords } from './definitions/keywords';
import { laws } from './definitions/laws';
import { mentions } from './definitions/mentions';
import { officials } from './definitions/officials';
import { organizations } from './definitions/organizations';
import { people } from './definitions/people';
import { policyItems } from './definitions/policy-items';
import { policyLists } from './definitions/policy-lists';
import { programs } from './definitions/programs';
import { quotes } from './definitions/quotes';
import { regions } from './definitions/regions';
import { Release } from './release';

const ALL = [
  documents,
  mentions,
  officials,
  people,
  organizations,
  regions,
  programs,
  laws,
  dates,
  policyLists,
  policyItems,
  quotes,
  amounts,
  events,
  abbreviations,
  keywords,
] as const;

type Definitions = (typeof ALL)[number];
/** Names of the tables: documents, mentions, officials … */
export type TableName = Definitions['name'];
/** The rows of every table, by its name. */
export type Rows = { [D in Definitions as D['name']]: RowOf<D['columns']>[] };

/** Name, meaning and columns of every table, in an order in which documents come first. */
export const TABLES: readonly Table<TableName>[] = ALL;

export type { Column, Columns, ColumnType, Table } from './column';

/**
 * The rows that a result is in every table. Keys begin with the release's id (`options.id`, else the
 * result's own), so they stay the same whenever the same text is read again.
 */
export function tablesOf(result: PressRelease, options: { id?: string } = {}): Rows {
  const id = options.id ?? result.id;
  if (id === undefined) throw new TypeError('a result needs an id to become rows: give extract or tablesOf one');
  const release = new Release(id, result);
  return Object.fromEntries(ALL.map(({ name, rows }) => [name, rows(release)])) as Rows;
}
