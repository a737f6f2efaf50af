// Writes dist/schema.json, the JSON Schema of a result, from the zod schema that is its one source. The
// comments on the schema's fields become descriptions: they are read from the types, as an editor does.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pressReleaseSchema } from 'saripati';
import ts from 'typescript';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..');

/** `schema` with the comments of the properties of the type `name` in src/output/schema.ts. */
export function described(schema, name) {
  const file = path.join(root, 'src/output/schema.ts');
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const symbol = exported.find((one) => one.name === name);
  /** Walks type and schema side by side. */
  const walk = (node, type) => {
    const bare = checker.getNonNullableType(type);
    const inner = node.anyOf?.find((one) => one.type !== 'null') ?? node;
    if (inner.items) walk(inner.items, checker.getIndexTypeOfType(bare, ts.IndexKind.Number));
    for (const [key, child] of Object.entries(inner.properties ?? {})) {
      const property = bare.getProperty(key);
      const text = ts.displayPartsToString(property.getDocumentationComment(checker));
      if (text) child.description = text;
      walk(child, checker.getTypeOfSymbol(property));
    }
  };
  walk(schema, checker.getDeclaredTypeOfSymbol(symbol));
  return schema;
}

if (process.argv[1] === import.meta.filename) {
  const schema = described({ ...z.toJSONSchema(pressReleaseSchema), title: 'PressRelease' }, 'PressRelease');
  writeFileSync(path.join(root, 'dist/schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
