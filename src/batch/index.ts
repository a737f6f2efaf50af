/**
 * Dumps of articles in, one outcome a row out. For Node: it reads files.
 * @module
 */
export { extractTo, type Plan, type Progress, type Summary, type Watcher } from './extract-to';
export { filesOf } from './files';
export { BEGINNING, DEFAULT_MAX_BYTES, type Position } from './jobs';
export { formatOf } from './open';
export type { RowLike } from './own-rows';
export { readRows } from './rows';
export { type BatchOptions, extractFiles, extractRows, type WorkOptions } from './run';
export {
  type Duplicates,
  type Fields,
  FORMATS,
  type Format,
  isReject,
  type Outcome,
  type Place,
  type ReadOptions,
  type Reject,
  type Row,
} from './types';
export { extractRow } from './work';
