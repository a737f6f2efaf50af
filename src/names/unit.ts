// The bodies that an office stands over or in: units of the state by their short and long
// forms, organisations that are on the board, and whether their heads are officials.
import * as K from '../document/kinds';
import type { Mention } from '../rule/mention';
import { COMMA, DOT, OPEN } from '../text/codes';
import type { OrganizationValue } from '../values';
import { type Body, bodyAt } from './body';
import { bracket } from './bracket';
import { capital, joined, length, mark, monthOfName, shout } from './lexis';
import type { Level } from './offices';
import { ordinary } from './ordinary';
import { expand, Reach, roman, tidy } from './reach';
import { noble } from './titles';

export const PUBLIC = new Set([
  'ministry',
  'agency',
  'government',
  'office',
  'council',
  'military',
  'police',
  'court',
  'hospital',
]);
/** Units that are over a region, so that the office's own field is enough: "Kabid Kebudayaan Disparbud". */
export const NATIONAL =
  /\b(?:Kementerian|Nasional|Negara|Mahkamah|Republik|RI|TNI|Polri|KPK|Mabes|Agung|Bank Indonesia|OJK|Pers|Komnas|MPR|Presiden|Kabinet|Makanan|Geospasial)\b|^DP[RD](?: RI)?$/u;

/** Parliaments are known by their short names, "KPU" is spelled out. */
const PARLIAMENT = /^(?:DP[RD]|MPR)/u;

/** "DPRD Provinsi": the level alone. */
const LEVELS = / (Provinsi|Kabupaten|Kota)$/u;
const BARE: Readonly<Record<string, Level>> = { Provinsi: 'p', Kabupaten: 'r', Kota: 'c' };

/** Units that are a body of their own behind a field. */
const INSTITUTION = /^(?:Dinas|Badan|Sekretariat|Kementerian|Pemerintah|Inspektorat|Polda|Polres|Kantor|Kejaksaan)/u;
/** Offices whose one word holds their field already: "Kabid Humas Polda X", "Kasi Intel Kejari Y". */
const FIELDED =
  /^(?:Kepala (?:(?:Sub-?)?[Bb]agian|Bidang|Biro|Seksi|Satuan|Divisi) \S|Kepala Pusat Penerangan|Direktur (?:Reserse|Lalu|Pembinaan|Intelijen|Polisi)|Asisten Tindak|Inspektur Pengawasan)/u;
/** Firms that a region owns. */
const OWNED = /^(?:Perusahaan (?:Umum )?Daerah|Perumda|Perseroda|BUMD|PD )/u;

/** Bodies of students, named with their university. */
const STUDENTS = new Set(['bem', 'dema']);

/** Heads that parties and societies have; those of the state are known by their bodies. */
const GENERAL = /^(?:Wakil )?(?:Ketua|Sekretaris|Bendahara) (?:Umum|Harian)/u;

/** Heads that firms have: of the state only where the firm is. */
const MANAGER = /^(?:Manajer|General Manager|Chief|Presiden Direktur)/u;

/** Units that every region has. */
const REGIONAL =
  /^(?:Dinas|Badan|Satuan|Sekretariat|Inspektorat|RSUD|PDAM|Perumda|BUMD|DPR[DKA]|KPU|KIP|KPID|Bawaslu|Panwas|Komisi Informasi|Puskesmas|UPT|Pol|Kejaksaan|Ko[dr]|Pemerintah|Kantor|Baznas|Ombudsman|RS|Sat)/u;

export class Unit extends Reach {
  protected open = true;
  /** An unknown word stands in the complement: hardly a unit of the state. */
  protected strange = false;

  /** A unit or organisation: the body that the office belongs to. */
  protected unitAt(j: number): boolean {
    const { doc, lex, board } = this.r;
    if (!capital(doc, j)) return false;
    const { frame } = this.office;
    const own =
      !FIELDED.test(this.office.position) && (frame === 'body' || frame === 'council' || this.pieces.length === 0);
    const org = board.startsAt('organization', j);
    if (org && org.to > j) {
      // "Ketua DKPP": an office ("Dinas") has no chair
      const chaired = /^(?:Ketua|Wakil Ketua|Anggota)$/u.test(this.office.position) && org.value.kind !== 'office';
      const abbreviated = org.to === j + 1 && this.pieces.length === 0;
      const other = chaired && doc.value(j, lex.unit)?.startsWith('Dinas ');
      if (!abbreviated || other || !doc.is(j, lex.unit)) return this.takeOrganization(own);
    }
    const unit = doc.longest(j, lex.unit);
    if (!unit || (unit.to === j + 1 && length(doc, j) <= 2 && !shout(doc, j))) return false;
    const value = unit.value.split('|')[0] as string;
    const institution = INSTITUTION.test(value);
    if (own || !institution)
      this.pieces.push(
        this.pieces.length === 0 && /^Kepala (?:Dinas|Badan|Kantor)$/u.test(this.office.position)
          ? value.replace(/^(?:Dinas|Badan|Kantor) /u, '')
          : value,
      );
    if (institution || frame === 'body' || frame === 'council') this.office.institution = [unit.from, unit.to];
    if (this.office.level === 'o' || this.office.level === 'u')
      this.office.level =
        REGIONAL.test(value) && !NATIONAL.test(value) ? 'u' : this.office.level === 'o' ? 'n' : this.office.level;
    this.j = unit.to;
    if (!own && institution) {
      if (this.regions() && this.office.institution) this.office.institution[1] = this.j;
      this.open = false;
    }
    return true;
  }

  /** The organisation holds the office's own last word: "Kepala [Dinas Sosial Kota Bontang]". */
  protected insideBody(org: Mention<OrganizationValue>): void {
    const { doc, board, lex } = this.r;
    for (let t = this.head.to + 1; t < org.to; t++) {
      const unit = doc.longest(t, lex.unit);
      // "Badan Gizi Nasional (BGN)": the bracket repeats the body
      if (mark(doc, t - 1, OPEN)) continue;
      const head = doc.is(t, lex.institution) && capital(doc, t);
      if (!head && (!unit || !INSTITUTION.test(unit.value) || board.at('region', t))) continue;
      // "Kepala Bagian Pengadaan Pemda X": the field first, its institution behind
      while (this.j < t) {
        const to = mark(doc, this.j, OPEN) ? bracket(this.r, this.j) : -1;
        if (to > 0 && to <= t) this.j = to;
        else this.push(this.j);
      }
      this.office.institution = [t, org.to];
      for (let k = t; k < org.to; k++) this.office.region ??= board.startsAt('region', k) ?? null;
      if (!this.office.region) this.office.code ??= org.value.jurisdiction;
      this.j = org.to;
      this.regions();
      this.open = false;
      return;
    }
    const body = bodyAt(this.r, org, this.head.to);
    const last = this.office.position.split(' ').pop() as string;
    const named = body.name.startsWith(`${last} `) ? body.name.slice(last.length + 1) : '';
    const until = body.region && body.region.from > this.head.to ? body.region.from : body.to;
    // "Kepala Dinas PUBM TR": a short form that the dictionary knows as a whole
    const whole = doc.longest(this.head.to, lex.unit);
    if (whole && whole.to === until && whole.to > this.head.to + 1)
      this.pieces.push((whole.value.split('|')[0] as string).replace(`${last} `, ''));
    else if (named || until > this.head.to) {
      // "Anggota Badan Pembentukan X (Bapemperda) DPRD": the bracket repeats the head
      const past = mark(doc, this.head.to, OPEN) ? bracket(this.r, this.head.to) : -1;
      const from = past > 0 && past <= until ? past : this.head.to;
      if (named || until > from) this.pieces.push(named || tidy(doc.plain(from, until)));
    }
    this.settleBody(body);
    this.afterRegion();
  }

  protected takeOrganization(own: boolean): boolean {
    const org = this.r.board.at('organization', this.j);
    if (!org) return false;
    const body = bodyAt(this.r, org, this.j);
    // councils keep their short names ("Ketua Komisi II DPR RI")
    const { doc } = this.r;
    if (body.kind === 'council' && shout(doc, org.from) && PARLIAMENT.test(doc.slice(org.from, org.from + 1)))
      body.name = doc.plain(org.from, body.region && body.region.from > org.from ? body.region.from : body.to);
    // "Direktur Utama Garuda Indonesia": a firm by the name that the text gives it
    if (body.name.startsWith('PT ') && doc.word(body.from) !== 'pt') body.name = body.name.slice(3);
    const bare = body.region ? null : LEVELS.exec(body.name);
    if (bare) body.name = body.name.slice(0, bare.index);
    if (body.kind === 'party') body.name = doc.plain(body.from, body.to);
    if (own && !/^Pemerintah/u.test(body.name)) {
      const last = this.office.position.split(' ').pop() as string;
      this.pieces.push(body.name.startsWith(`${last} `) ? body.name.slice(last.length + 1) : tidy(body.name));
    }
    this.settleBody(body);
    // "Ketua Fraksi PKB DPRD X", "Kabiro DPP Partai X"
    if (body.kind === 'party' && this.office.position.endsWith('Fraksi')) {
      this.office.institution = null;
      this.open = true;
      return true;
    }
    if (body.kind === 'party') this.office.level = '-';
    else if (this.office.level === 'o') {
      if (!PUBLIC.has(body.kind) && !this.state(body.from) && !OWNED.test(body.name)) this.office.level = '-';
      else this.office.level = bare ? (BARE[bare[1] as string] as Level) : body.region || body.jurisdiction ? 'u' : 'n';
    }
    this.open = own && this.office.frame !== 'body';
    return true;
  }

  /** State firms and universities are companies and schools to others, bodies of the state to us. */
  protected state(i: number): boolean {
    const { doc, lex } = this.r;
    // "BEM Universitas X": no office of the university
    if (STUDENTS.has(doc.word(i))) return false;
    // "PT. PLN": past the full stop
    const next = mark(doc, i + 1, DOT) && doc.gap[i + 1] === K.GLUED ? i + 2 : i + 1;
    return !!(doc.longest(i, lex.unit) ?? doc.longest(next, lex.unit));
  }

  protected settleBody(body: Body): void {
    this.office.region ??= body.region;
    if (!this.office.region) this.office.code ??= body.jurisdiction;
    this.office.institution = [body.from, body.to];
    this.j = body.to;
    this.regions();
  }
  protected afterRegion(): void {
    const { doc } = this.r;
    if (doc.word(this.j) === 'bidang' && joined(doc, this.j)) {
      // "Staf Ahli Gubernur Kaltim Bidang X"
      while (
        this.j < doc.n &&
        joined(doc, this.j) &&
        (this.fieldWord(this.j, true) || (doc.word(this.j) === 'dan' && this.fieldWord(this.j + 1, false)))
      ) {
        this.pieces.push(doc.slice(this.j, this.j + 1));
        this.j++;
      }
    }
  }

  /** An ordinary word that no name is made of. */
  protected common(j: number): boolean {
    const { doc, lex } = this.r;
    if (
      doc.kind[j] !== K.WORD ||
      length(doc, j) < 3 ||
      shout(doc, j) ||
      doc.is(j, lex.part) ||
      doc.longest(j, lex.office) ||
      this.titleAt(j)
    )
      return false;
    const word = ordinary(doc, j);
    return (
      word === 2 ||
      (word === 1 &&
        !(capital(doc, j + 1) && (doc.is(j + 1, lex.part) || monthOfName(this.r, j + 1) || this.lastName(j + 1))))
    );
  }

  /** "Dirjen Perdagangan Oke Nurwan": behind a field, a root and one word that is none of the language are a name. */
  private lastName(k: number): boolean {
    const { doc, lex, board } = this.r;
    if (this.pieces.length === 0 || !joined(doc, k) || doc.shape[k] !== K.CAPITALISED || ordinary(doc, k) > 0)
      return false;
    if (capital(doc, k + 1) && joined(doc, k + 1)) return false;
    return !doc.is(k, lex.field) && !doc.longest(k, lex.unit) && !board.at('region', k) && !board.at('organization', k);
  }

  protected fieldWord(j: number, small: boolean): boolean {
    const { doc, lex } = this.r;
    if (noble(this.r, j)) return false;
    if (!doc.is(j, lex.field) && !(capital(doc, j) && this.common(j))) return false;
    if (!capital(doc, j)) return small || this.office.small || doc.word(j) === 'bidang' || doc.word(j) === 'urusan';
    // a field that is also a name ("Pratama", "Utama") opens a name where another part of a name follows
    return !(doc.is(j, lex.part) && (this.pieces.length > 0 || doc.is(j + 1, lex.part)) && doc.is(j + 1, lex.part));
  }
  protected push(j: number): void {
    const { doc } = this.r;
    const whole = expand(this.r, j);
    const text = whole ?? doc.slice(j, j + 1);
    const head = this.office.position.split(' ').pop() as string;
    if (whole && this.pieces.length === 0 && whole.startsWith(`${head} `))
      this.pieces.push(whole.slice(head.length + 1));
    else if (doc.kind[j] === K.PUNCTUATION && doc.ch(j) === COMMA) this.pieces.push(',');
    else this.pieces.push(tidy(text));
    this.j++;
    if (
      mark(doc, this.j, DOT) &&
      doc.gap[this.j] === K.GLUED &&
      doc.kind[j] === K.WORD &&
      length(doc, j) <= 4 &&
      capital(doc, this.j + 1) &&
      doc.sentence[this.j] === doc.sentence[this.j + 1]
    )
      this.j++;
  }

  /** Whether a head that any body has is a public office. */
  protected decide(kind: string | undefined): void {
    const { doc, lex } = this.r;
    const { office } = this;
    if (kind) {
      office.level =
        PUBLIC.has(kind) || this.state(this.head.to) || this.state(this.head.to - 1)
          ? office.region
            ? 'u'
            : 'n'
          : '-';
      return;
    }
    for (let t = this.head.to; t < this.j; t++)
      if (doc.is(t, lex.privateBody) && capital(doc, t) && !doc.longest(this.head.to, lex.unit)) {
        office.level = '-';
        return;
      }
    if (office.frame === 'council') office.level = 'u';
    else if (GENERAL.test(office.position) && this.pieces.length > 0) office.level = '-';
    else if (this.pieces.length === 0) office.level = 'o';
    else if (office.level === 'o') {
      const first = this.pieces[0] as string;
      if (
        /^(?:Dinas|Badan|Kantor|Bidang|Bagian|Biro|Seksi|Inspektorat|Satuan|Kelurahan|Kecamatan|Puskesmas|RSUD|UPT|UPTD|Rumah|Perumda|PDAM|Subbag|Sub|Komisi|Pengadilan|Kejaksaan|Kepolisian)\b/u.test(
          first,
        )
      )
        office.level = 'u';
      else if (/^(?:Balai|Pusat|Lembaga|Kementerian|Direktorat|Mahkamah|Otorita|Otoritas|Stasiun|Dewan)\b/u.test(first))
        office.level = 'n';
      else if (/^(?:Wakil )?Kepala$/u.test(office.position)) office.level = 'u';
      else if (this.pieces.every((p) => roman(p))) office.level = 'u';
      else office.level = this.strange || MANAGER.test(office.position) ? '-' : 'n';
    }
  }
}
