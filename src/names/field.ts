// The field of work, unit or body that an office is over. The hard question is where it ends
// and a name begins: fields, units and organisations go on; an unknown capital word ends it,
// unless a comma or a form of address shows that the name begins later.
import * as K from '../document/kinds';
import type { Mention } from '../rule/mention';
import type { OrganizationValue } from '../values';
import { type Body, bodyAt } from './body';
import { bracket } from './bracket';
import { COMMA, capital, foreign, HYPHEN, joined, length, mark, OPEN, SLASH, STOP, shout } from './lexis';
import type { Level } from './offices';
import { ordinary } from './ordinary';
import { expand, Reach, roman, tidy } from './reach';

const PUBLIC = new Set([
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
const NATIONAL =
  /\b(?:Kementerian|Nasional|Negara|Mahkamah|Republik|RI|TNI|Polri|KPK|Mabes|Agung|Bank Indonesia|OJK|Pers|Komnas|MPR|Presiden|Kabinet)\b|^DP[RD](?: RI)?$/u;

/** Units that are a body of their own behind a field. */
const INSTITUTION = /^(?:Dinas|Badan|Sekretariat|Kementerian|Pemerintah|Inspektorat|Polda|Polres|Kantor|Kejaksaan)/u;
/** Units that every region has. */
const REGIONAL =
  /^(?:Dinas|Badan|Satuan|Sekretariat|Inspektorat|RSUD|PDAM|Perumda|BUMD|DPR[DKA]|KPU|KIP|KPID|Bawaslu|Panwas|Komisi Informasi|Puskesmas|UPT|Pol|Kejaksaan|Ko[dr]|Pemerintah|Kantor|Baznas|Ombudsman|RS|Sat)/u;

const GENERIC = new Map<string, Level>([
  ['provinsi', 'p'],
  ['prov', 'p'],
  ['kabupaten', 'r'],
  ['kota', 'c'],
  ['kecamatan', 'd'],
]);

export class Field extends Reach {
  private open = true;
  /** An unknown word stands in the complement: hardly a unit of the state. */
  private strange = false;

  read(): void {
    this.field();
    this.finish();
  }

  /** Fields of work, units, bodies. */
  private field(): void {
    const { doc, lex, board } = this.r;
    const covering = board.at('organization', this.head.to - 1);
    const inside = covering && covering.from > this.head.from && covering.to > this.head.to ? covering : undefined;
    if (inside) this.insideBody(inside);
    while (this.open && this.j < doc.n && joined(doc, this.j)) {
      const j = this.j;
      if (mark(doc, j, OPEN)) {
        const to = bracket(this.r, j);
        if (to < 0) break;
        this.j = to;
        continue;
      }
      const before = this.j;
      if (this.regions()) {
        this.afterRegion();
        break;
      }
      if (this.generic(j)) break;
      if (this.numeral(j) || this.unitAt(j)) continue;
      if (this.j !== before) continue;
      if (this.fieldWord(j, false)) {
        this.push(j);
        continue;
      }
      const and = doc.kind[j] === K.WORD ? doc.word(j) : '';
      if (
        (and === 'dan' || and === 'serta' || and === 'atau' || and === 'untuk' || mark(doc, j, 38)) &&
        this.pieces.length > 0 &&
        this.more(j + 1)
      ) {
        this.pieces.push(mark(doc, j, 38) ? 'dan' : and);
        this.j++;
        continue;
      }
      if (mark(doc, j, COMMA) && this.listGoesOn(j)) {
        this.pieces.push(',');
        this.j++;
        continue;
      }
      if (
        (mark(doc, j, SLASH) || mark(doc, j, HYPHEN)) &&
        doc.gap[j] === K.GLUED &&
        this.fieldWord(j + 1, false) &&
        !doc.longest(j + 1, lex.office)
      ) {
        const last = this.pieces.pop() ?? '';
        this.pieces.push(`${last}${doc.slice(j, j + 1)}${doc.slice(j + 1, j + 2)}`);
        this.j += 2;
        continue;
      }
      if (capital(doc, j) && this.unknownGoesOn(j)) {
        this.strange ||= !shout(doc, j);
        this.push(j);
        continue;
      }
      break;
    }
    while (
      this.pieces.length > 0 &&
      [',', 'dan', 'serta', 'atau', 'untuk'].includes(this.pieces[this.pieces.length - 1] as string)
    ) {
      this.pieces.pop();
      this.j--;
    }
    if (this.office.level === 'o') this.decide(inside?.value.kind);
    if (this.office.level === 'u' && !this.office.region && NATIONAL.test(this.pieces.join(' ')))
      this.office.level = 'n';
  }

  /** "Kepala Dinas Perhubungan Provinsi": the level alone. */
  private generic(j: number): boolean {
    const { doc } = this.r;
    if (this.office.level !== 'u' || this.pieces.length === 0 || !capital(doc, j)) return false;
    const level = GENERIC.get(doc.word(j));
    if (!level) return false;
    this.office.level = level;
    this.j = j + 1;
    return true;
  }

  private afterRegion(): void {
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

  private numeral(j: number): boolean {
    const { doc } = this.r;
    const number = doc.kind[j] === K.NUMBER && length(doc, j) <= 4;
    if (!number && !(capital(doc, j) && roman(doc.slice(j, j + 1)))) {
      // "Komisi A"
      if (!(this.office.frame === 'council' && this.pieces.length === 0 && capital(doc, j) && length(doc, j) === 1))
        return false;
    }
    this.pieces.push(doc.slice(j, j + 1));
    this.j++;
    return true;
  }

  /** A unit or organisation: the body that the office belongs to. */
  private unitAt(j: number): boolean {
    const { doc, lex, board } = this.r;
    if (!capital(doc, j)) return false;
    const { frame } = this.office;
    const own = frame === 'body' || frame === 'council' || this.pieces.length === 0;
    const org = board.startsAt('organization', j);
    if (org && org.to > j) {
      const abbreviated = org.to === j + 1 && this.pieces.length === 0;
      if (!abbreviated || !doc.is(j, lex.unit)) return this.takeOrganization(own);
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
  private insideBody(org: Mention<OrganizationValue>): void {
    const { doc, board, lex } = this.r;
    for (let t = this.head.to + 1; t < org.to; t++) {
      const unit = doc.longest(t, lex.unit);
      const head = doc.is(t, lex.institution) && capital(doc, t);
      if (!head && (!unit || !INSTITUTION.test(unit.value) || board.at('region', t))) continue;
      // "Kepala Bagian Pengadaan Pemda X": the field first, its institution behind
      while (this.j < t) this.push(this.j);
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
    if (named || until > this.head.to) this.pieces.push(named || tidy(doc.plain(this.head.to, until)));
    this.settleBody(body);
    this.afterRegion();
  }

  private takeOrganization(own: boolean): boolean {
    const org = this.r.board.at('organization', this.j);
    if (!org) return false;
    const body = bodyAt(this.r, org, this.j);
    if (own) {
      const last = this.office.position.split(' ').pop() as string;
      this.pieces.push(body.name.startsWith(`${last} `) ? body.name.slice(last.length + 1) : tidy(body.name));
    }
    this.settleBody(body);
    if (this.office.level === 'o') {
      if (!PUBLIC.has(body.kind) && !this.state(body.from)) this.office.level = '-';
      else this.office.level = body.region || body.jurisdiction ? 'u' : 'n';
    }
    this.open = own && this.office.frame !== 'body';
    return true;
  }

  /** State firms and universities are companies and schools to others, bodies of the state to us. */
  private state(i: number): boolean {
    const { doc, lex } = this.r;
    return !!(doc.longest(i, lex.unit) ?? doc.longest(i + 1, lex.unit));
  }

  private settleBody(body: Body): void {
    this.office.region ??= body.region;
    if (!this.office.region) this.office.code ??= body.jurisdiction;
    this.office.institution = [body.from, body.to];
    this.j = body.to;
    this.regions();
  }

  /** An ordinary word that no name is made of. */
  private common(j: number): boolean {
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
    return word === 2 || (word === 1 && !(capital(doc, j + 1) && doc.is(j + 1, lex.part)));
  }

  private fieldWord(j: number, small: boolean): boolean {
    const { doc, lex } = this.r;
    if (!doc.is(j, lex.field) && !(capital(doc, j) && this.common(j))) return false;
    if (!capital(doc, j)) return small || this.office.small || doc.word(j) === 'bidang' || doc.word(j) === 'urusan';
    // a field that is also a name ("Pratama", "Utama") opens a name where another part of a name follows
    return !(doc.is(j, lex.part) && (this.pieces.length > 0 || doc.is(j + 1, lex.part)) && doc.is(j + 1, lex.part));
  }

  /** Whether the office goes on at `j` behind "dan". */
  private more(j: number): boolean {
    const { doc, lex } = this.r;
    if (foreign(this.r, j)) return false;
    if (this.fieldWord(j, false)) return true;
    if (!capital(doc, j) || doc.longest(j, lex.office) || doc.is(j, lex.part) || this.startsName(j, -1)) return false;
    const unit = doc.longest(j, lex.unit);
    if (unit) return this.office.frame !== 'body';
    return shout(doc, j) || this.unknownGoesOn(j);
  }

  /** A comma goes on when a field follows and "dan" with a field closes the row. */
  private listGoesOn(j: number): boolean {
    const { doc, lex } = this.r;
    if (
      this.pieces.length === 0 ||
      !this.fieldWord(j + 1, false) ||
      doc.is(j + 1, lex.part) ||
      doc.longest(j + 1, lex.office)
    )
      return false;
    for (let k = j + 1; k < Math.min(doc.n, j + 14); k++) {
      if (!joined(doc, k)) return false;
      const word = doc.kind[k] === K.WORD && !capital(doc, k) ? doc.word(k) : '';
      if (word === 'dan' || word === 'serta') return this.fieldWord(k + 1, false);
      if (!this.fieldWord(k, false) && !mark(doc, k, COMMA)) return false;
    }
    return false;
  }

  /** An unknown capital word belongs to the office when the name plainly begins later. */
  private unknownGoesOn(j: number): boolean {
    const { doc, lex } = this.r;
    if (foreign(this.r, j) || doc.longest(j, lex.office) || doc.longest(j, lex.status) || this.startsName(j, -1))
      return false;
    if (doc.is(j, lex.part) || doc.is(j, lex.degree)) return false;
    if (shout(doc, j) && length(doc, j) >= 2 && doc.kind[j] === K.WORD)
      return !(length(doc, j) <= 3 && doc.is(j + 1, lex.part)) || this.pieces.length === 0;
    for (let k = j; k < Math.min(doc.n, j + 7); k++) {
      if (k > j && !joined(doc, k)) return false;
      if (k > j && (this.titleAt(k) || this.r.board.startsAt('region', k))) return true;
      // "Indonesia Presidential Studies (IPS) Arman": a bracket with the short form closes the body's name
      if (k > j && mark(doc, k, OPEN)) return bracket(this.r, k) > 0;
      if (mark(doc, k, COMMA))
        return (
          (capital(doc, k + 1) || !!doc.longest(k + 1, lex.honorific)) &&
          !doc.longest(k + 1, lex.office) &&
          !doc.is(k + 1, lex.degree) &&
          !doc.is(k + 1, lex.field)
        );
      if (doc.is(k, lex.part)) return false;
      const word = doc.kind[k] === K.WORD && !capital(doc, k) ? doc.word(k) : '';
      if (word === 'dan') return k > j && this.fieldWord(k + 1, false);
      if (!capital(doc, k)) return false;
    }
    return false;
  }

  private push(j: number): void {
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
      mark(doc, this.j, STOP) &&
      doc.gap[this.j] === K.GLUED &&
      doc.kind[j] === K.WORD &&
      length(doc, j) <= 4 &&
      capital(doc, this.j + 1) &&
      doc.sentence[this.j] === doc.sentence[this.j + 1]
    )
      this.j++;
  }

  /** Whether a head that any body has is a public office. */
  private decide(kind: string | undefined): void {
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
      else office.level = this.strange ? '-' : 'n';
    }
  }
}
