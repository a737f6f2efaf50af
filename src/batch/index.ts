/**
 * Dumps of articles in, one outcome a row out. For Node: it reads files.
 * @module
 */
export { DEFAULT_MAX_BYTES } from './jobs';
export { formatOf } from './open';
export { readRows } from './rows';
export { type BatchOptions, extractFiles } from './run';
export {
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
