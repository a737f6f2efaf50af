// `saripati/batch`: dumps of articles in, one outcome a row out. For Node: it reads files.
export { formatOf } from './open';
export { DEFAULT_MAX_BYTES, readRows } from './read';
export { type BatchOptions, extractFiles, extractRow } from './run';
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
