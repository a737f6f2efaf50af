// The public face of the package.

/** The version of the shape that `extract` returns; it changes only when a field changes meaning. */
export const SCHEMA_VERSION = '1';
