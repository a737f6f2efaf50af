// Writes dist/schema.json, the JSON Schema of a result, from the zod schema that is its one source.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pressReleaseSchema } from 'saripati';
import { z } from 'zod';

const schema = { ...z.toJSONSchema(pressReleaseSchema), title: 'PressRelease' };
writeFileSync(path.resolve(import.meta.dirname, '../dist/schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
