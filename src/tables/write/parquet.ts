// A table as Parquet: rows are held by column until they make a row group, then encoded and let go.
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Row, Write, Writer, WriterOptions, WrittenColumn } from './writer';

/** DuckDB reads row groups in parallel and likes them of this size; the weight bounds memory. */
const GROUP_ROWS = 100_000;
const GROUP_WEIGHT = 8_000_000;
const DAY = 86_400_000;

export function parquetWriter(
  columns: readonly WrittenColumn[],
  write: Write,
  { groupRows = GROUP_ROWS }: WriterOptions = {},
): Writer {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'saripati' });
  let held: unknown[][] = columns.map(() => []);
  let weight = 0;

  const flush = async (): Promise<void> => {
    const rows = held[0]!.length;
    if (rows) {
      const columnData: ColumnSource[] = columns.map(({ name }, i) => ({ name, data: held[i]! }));
      held = columns.map(() => []);
      weight = 0;
      file.write({ columnData, rowGroupSize: rows });
    }
    await write(bytes.getBytes());
    bytes.index = 0;
  };

  return {
    async add(rows) {
      for (const row of rows) weight += hold(row, columns, held);
      if (held[0]!.length >= groupRows || weight >= GROUP_WEIGHT) await flush();
    },
    async end() {
      await flush();
      file.finish();
      await write(bytes.getBytes());
    },
  };
}

/** Puts a row's values into their columns and answers what they weigh, in bytes or so. */
function hold(row: Row, columns: readonly WrittenColumn[], held: unknown[][]): number {
  let weight = 0;
  columns.forEach(({ name, type }, i) => {
    const value = row[name];
    weight += typeof value === 'string' ? 24 + value.length : 8;
    held[i]!.push(type === 'date' && value !== null ? Date.parse(`${value}T00:00:00Z`) / DAY : value);
  });
  return weight;
}

function schemaOf(columns: readonly WrittenColumn[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type, nullable }: WrittenColumn): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'double':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'texts':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}
