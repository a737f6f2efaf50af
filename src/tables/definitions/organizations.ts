// The table of organisations: ministries, agencies, companies, schools, clubs.
import { maybeText, table, text } from '../column';
import { counted, documentId, key, made, province } from '../common';
import { count, provinceOf } from '../release';

export const organizations = table({
  name: 'organizations',
  about: 'An organisation, once a release.',
  columns: {
    organization_id: key('organization-1', 'organizations.id'),
    document_id: documentId,
    name: text('full name', 'organizations.name'),
    acronym: maybeText('short form', 'organizations.acronym'),
    kind: text('kind of body', 'organizations.kind'),
    jurisdiction: maybeText('code of its region', 'organizations.jurisdiction'),
    ...province,
    ...counted('organizations'),
    ...made('organizations'),
  },
  rows: (release) =>
    release.result.organizations.map((organization) => ({
      organization_id: release.key(organization.id),
      document_id: release.id,
      name: organization.name,
      acronym: organization.acronym,
      kind: organization.kind,
      jurisdiction: organization.jurisdiction,
      ...provinceOf(organization.jurisdiction),
      ...count(organization.mentions),
      source: organization.source,
      confidence: organization.confidence,
    })),
});
