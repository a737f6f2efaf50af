// The table of programs: named policies, aid schemes, movements.
import { maybeText, table, text } from '../column';
import { counted, documentId, key, made } from '../common';
import { count } from '../release';

export const programs = table({
  name: 'programs',
  about: 'A named program, once a release.',
  columns: {
    program_id: key('program-1', 'programs.id'),
    document_id: documentId,
    name: text('full name', 'programs.name'),
    acronym: maybeText('short form', 'programs.acronym'),
    owner: maybeText('whose program it is', 'programs.owner'),
    ...counted('programs'),
    ...made('programs'),
  },
  rows: (release) =>
    release.result.programs.map((program) => ({
      program_id: release.key(program.id),
      document_id: release.id,
      name: program.name,
      acronym: program.acronym,
      owner: program.owner,
      ...count(program.mentions),
      source: program.source,
      confidence: program.confidence,
    })),
});
