// The table of regions: provinces to villages with their codes, and countries and islands.
import { maybeText, table, text, texts } from '../column';
import { counted, documentId, key, made, province } from '../common';
import { count, provinceOf } from '../release';

export const regions = table({
  name: 'regions',
  about: 'A region, once a release.',
  columns: {
    region_id: key('region-1', 'regions.id'),
    document_id: documentId,
    name: text('official name', 'regions.name'),
    level: text('level', 'regions.level'),
    code: maybeText('code of the ministry of home affairs: `33`, `33.21`, `33.21.05`', 'regions.code'),
    iso: maybeText('ISO 3166-2 code of a province', 'regions.iso'),
    ...province,
    parents: texts('codes of the regions that hold it, largest first', 'regions.parents'),
    alternatives: texts('codes of others of the same name that it might be', 'regions.alternatives'),
    ...counted('regions'),
    ...made('regions'),
  },
  rows: (release) =>
    release.result.regions.map((region) => ({
      region_id: release.key(region.id),
      document_id: release.id,
      name: region.name,
      level: region.level,
      code: region.code,
      iso: region.iso,
      ...provinceOf(region.code),
      parents: region.parents,
      alternatives: region.alternatives,
      ...count(region.mentions),
      source: region.source,
      confidence: region.confidence,
    })),
});
