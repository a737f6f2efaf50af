// The table of releases: what analysts count, filter by date and join to.
import { integer, json, maybeDate, maybeText, table, text } from '../column';
import { isoDay } from '../days';
import { provinceOf } from '../release';

export const documents = table({
  name: 'documents',
  about: 'A release.',
  columns: {
    document_id: text('key: the id that the input gave', 'id'),
    published_at: maybeDate('day of publication that the input gave', 'publishedAt'),
    headline: maybeText('headline', 'structure.headline'),
    kicker: maybeText('line above the headline', 'structure.kicker'),
    subheadline: maybeText('line below the headline', 'structure.subheadline'),
    dateline: maybeText('dateline as written', 'structure.dateline'),
    dateline_place: maybeText('its place as written', 'structure.dateline.place'),
    dateline_region: maybeText("code of the place's region", 'structure.dateline.region'),
    dateline_agency: maybeText('agency that it names', 'structure.dateline.agency'),
    dateline_date: maybeText('date that it names, as EDTF', 'structure.dateline.date'),
    province: maybeText("code of the province it comes from: the dateline's, else that of the regions named most"),
    province_name: maybeText('its name'),
    paragraphs: integer('how many there are', 'structure.paragraphs'),
    captions: integer('how many there are', 'structure.captions'),
    boilerplate: integer('pieces of furniture: "Baca juga", addresses', 'structure.boilerplate'),
    credits: json('who wrote and edited it: array of { text, people, agency }', 'structure.credits'),
    region_edition: text('edition of the region codes', 'regionEdition'),
    schema_version: text('version of the result', 'schemaVersion'),
  },
  rows(release) {
    const { structure, publishedAt, regionEdition, schemaVersion } = release.result;
    const { dateline } = structure;
    return [
      {
        document_id: release.id,
        published_at: isoDay(publishedAt),
        headline: structure.headline?.text ?? null,
        kicker: structure.kicker?.text ?? null,
        subheadline: structure.subheadline?.text ?? null,
        dateline: dateline?.text ?? null,
        dateline_place: dateline?.place ?? null,
        dateline_region: dateline?.region ?? null,
        dateline_agency: dateline?.agency ?? null,
        dateline_date: dateline?.date ?? null,
        ...provinceOf(release.province()),
        paragraphs: structure.paragraphs.length,
        captions: structure.captions.length,
        boilerplate: structure.boilerplate.length,
        credits: structure.credits.map(({ text, people, agency }) => ({ text, people, agency })),
        region_edition: regionEdition,
        schema_version: schemaVersion,
      },
    ];
  },
});
