// What offices with a fixed pattern take: a region, a unit's number, the body of a role.
import * as K from '../document/kinds';
import type { Mention } from '../rule/mention';
import { CLOSE, COMMA, HYPHEN_MINUS, OPEN, SLASH } from '../text/codes';
import type { OrganizationValue } from '../values';
import { bodyAt } from './body';
import { isDegree } from './degrees';
import { capital, joined, length, mark, type Reading } from './lexis';
import { ordinary } from './ordinary';
import { levelAlone, Reach, roman } from './reach';
import { noble } from './titles';

/** Roles that take nobody's body: "dan Istri Herawati Anwar", "Pedangdut Saifal Jamal". */
const OWN = new Set(
  'adik aktor aktris anak artis ayah ibu istri kakak komedian menantu musisi novelis pedangdut pelawak penulis penyanyi pesinetron presenter putra putri rapper selebgram suami sutradara youtuber'.split(
    ' ',
  ),
);

/** Kinds of bodies that stand in a line of command. */
const COMMANDS = new Set(['military', 'police']);

export class Pattern extends Reach {
  read(): void {
    const { frame } = this.office;
    if (frame === 'plain') this.plain();
    else if (frame === 'unit' || frame === 'babin' || frame === 'number') this.numbered();
    else this.role();
    this.finish();
  }

  private plain(): void {
    const { doc } = this.r;
    this.skipBracket();
    if (!this.regions() && this.office.level !== 'n' && this.office.level !== '-') {
      if (this.bareLevel()) return;
      this.unknownRegion();
    }
    // "anggota DPR Provinsi Sumsel", "Ketua DPR Papua": a council of the region
    if (this.office.region && this.office.level === 'n' && this.office.position.endsWith(' DPR'))
      this.office.level = 'u';
    if (this.committee()) return;
    if (doc.word(this.j) === 'ri' && joined(doc, this.j)) this.j++;
    else {
      // "Sekretaris Daerah Pemkab X", "Ketua TP PKK Desa X", "Pasi Intel Kodim 0624/X", "JPU KPK"
      const org = joined(doc, this.j) ? this.r.board.startsAt('organization', this.j) : undefined;
      if (org && this.takes(org)) {
        // "Presiden PKS"
        if (org.value.kind === 'party') this.office.level = '-';
        this.organization(org);
      }
    }
  }

  /** "Anggota DPRD Provinsi X": the level alone, before the name. */
  private bareLevel(): boolean {
    const { doc } = this.r;
    const level = this.office.level === 'u' && joined(doc, this.j) ? levelAlone(doc, this.j) : undefined;
    const next = this.j + 1;
    if (!level || !(capital(doc, next) || mark(doc, next, COMMA) || mark(doc, next, CLOSE))) return false;
    this.office.level = level;
    this.j++;
    return true;
  }

  /** "Anggota DPR RI Komisi VIII", "Anggota DPRD Kabupaten X Komisi B". */
  private committee(): boolean {
    const { doc } = this.r;
    const { j } = this;
    if (!/ DPR[DA]?(?: RI)?$/u.test(this.office.position) || !joined(doc, j) || !capital(doc, j)) return false;
    if (doc.word(j) !== 'komisi' || !joined(doc, j + 1)) return false;
    const number = doc.slice(j + 1, j + 2);
    if (!roman(number) && !(capital(doc, j + 1) && number.length === 1)) return false;
    this.pieces.push(`Komisi ${number}`);
    this.j = j + 2;
    return true;
  }

  /** Whether an office with a fixed pattern belongs to the body behind it. */
  private takes(org: Mention<OrganizationValue>): boolean {
    const { kind } = org.value;
    const { level, position } = this.office;
    if (level === 'u' || level === '-') return true;
    if (level === 'n') return kind === 'party' || position.startsWith('Jaksa');
    return COMMANDS.has(kind) && !this.office.region;
  }

  /** "Sekretaris Daerah Pemkab X": the body that the office belongs to. */
  private organization(org: Mention<OrganizationValue>): void {
    for (let t = org.from; t < org.to; t++) this.office.region ??= this.r.board.startsAt('region', t) ?? null;
    this.office.code ??= this.office.region ? null : org.value.jurisdiction;
    this.office.institution = [org.from, org.to];
    this.j = org.to;
  }

  /**
   * A village or district that no list knows: capital words up to a form of address, an initial, a known
   * part of a name or a comma; where nothing tells, one word is the place and the rest the name.
   */
  private unknownRegion(): void {
    const { doc } = this.r;
    if (this.office.level !== 'v' && this.office.level !== 'd') return;
    // "Sekcam Reza Noverindra": a known part of a name is no unknown district
    if (doc.is(this.j, this.r.lex.part) && capital(doc, this.j + 1) && joined(doc, this.j + 1)) return;
    let j = this.j;
    while (j < doc.n && j - this.j < 6 && joined(doc, j) && capital(doc, j) && !doc.longest(j, this.r.lex.office)) {
      if (this.titleAt(j) || noble(this.r, j) || (j > this.j && this.startsName(j, this.j))) break;
      j++;
    }
    const size = j - this.j;
    if (size === 0) return;
    const known = joined(doc, j) && (this.titleAt(j) || this.startsName(j, this.j));
    // "Suparno (Lurah Mekarsari)"
    const closed = mark(doc, j, CLOSE) && mark(doc, this.office.from - 1, OPEN);
    const named =
      closed || known || (mark(doc, j, COMMA) && capital(doc, j + 1) && !doc.longest(j + 1, this.r.lex.office));
    if (!named && size === 1) return;
    this.j = named ? j : this.j + 1;
    this.office.narrowed = true;
  }

  /** "0624/Kab. Bandung", "091/ASN", "VI/Mulawarman", "Kodim 0403". */
  private numbered(): void {
    const { doc, lex } = this.r;
    const start = this.j;
    if (this.office.frame === 'babin') {
      this.village();
      return;
    }
    if (this.regions()) return;
    let number = '';
    const unit = doc.longest(this.j, lex.unit);
    if (unit && /^Ko(?:dim|rem|dam|ramil)/u.test(unit.value)) this.j = unit.to;
    while (this.j < doc.n && joined(doc, this.j)) {
      const t = this.j;
      if (doc.kind[t] === K.NUMBER || roman(doc.slice(t, t + 1).toUpperCase())) number += doc.slice(t, t + 1);
      else if (
        (mark(doc, t, HYPHEN_MINUS) || mark(doc, t, SLASH)) &&
        number &&
        (doc.kind[t + 1] === K.NUMBER || roman(doc.slice(t + 1, t + 2)))
      )
        number += doc.slice(t, t + 1);
      else break;
      this.j++;
    }
    if (number === '' && doc.kind[this.j] !== K.NUMBER) {
      // "Danposramil Sukatani Peltu Agus": a district that no list knows, up to the rank
      const rank = this.office.level === 'd' ? this.upToRank(start) : start;
      this.j = rank;
      if (rank > start) this.office.narrowed = true;
      return;
    }
    // "Ketua RT 03 RW 05 Kelurahan X"
    if (this.office.frame === 'number' && doc.word(this.j) === 'rw' && doc.kind[this.j + 1] === K.NUMBER) this.j += 2;
    // "Danramil 2408 Wilayah Ciparay"
    if (number && doc.word(this.j) === 'wilayah' && this.r.board.startsAt('region', this.j + 1)) this.j++;
    if (mark(doc, this.j, SLASH)) {
      const after = this.j + 1;
      this.j = after;
      if (!this.regions()) {
        let k = this.upToRank(after);
        while (
          k < doc.n &&
          k - after < 3 &&
          (k === after || joined(doc, k)) &&
          capital(doc, k) &&
          !this.startsName(k, after) &&
          !doc.is(k, this.r.lex.opener)
        )
          k++;
        if (k > after) {
          number += `/${doc.plain(after, k)}`;
          this.j = k;
        } else this.j = after - 1;
      } else this.regions();
    } else if (!this.regions() && number) {
      // "Pangdam V Brawijaya Mayjen TNI X"
      const to = this.upToRank(this.j);
      if (to > this.j) {
        number += ` ${doc.plain(this.j, to)}`;
        this.j = to;
      }
    }
    if (number) this.pieces.push(number);
    this.office.institution = null;
  }

  /** "031/Wira Bima Brigjen TNI X": the words of the unit's name up to the rank behind it. */
  private upToRank(from: number): number {
    const { doc, lex } = this.r;
    for (let k = from; k < from + 4 && k < doc.n && capital(doc, k) && (k === from || joined(doc, k)); k++)
      if (k > from && doc.longest(k, lex.rank)?.value.includes('r')) return k;
    return from;
  }

  /** The men of a Koramil or Polsek in a village: "Babinsa Koramil 2415/Margahayu", "Bhabinkamtibmas Desa X Polsek Y". */
  private village(): void {
    const { doc, board } = this.r;
    this.skipBracket();
    const named = this.regions();
    const org = joined(doc, this.j) ? board.startsAt('organization', this.j) : undefined;
    if (!org) {
      if (!named) this.unknownRegion();
      return;
    }
    // the post's district says more than the village that a man of it looks after
    this.office.region = null;
    this.organization(org);
    this.command();
  }

  /** "Babinsa Koramil 2407/X Kodim 0624/Y": the command that the post belongs to is no part of the office. */
  private command(): void {
    const org = joined(this.r.doc, this.j) ? this.r.board.startsAt('organization', this.j) : undefined;
    if (org && COMMANDS.has(org.value.kind)) this.j = org.to;
  }

  /** Roles of persons take whatever body follows; only its end matters. */
  private role(): void {
    const { doc, board, lex } = this.r;
    const org =
      board.startsAt('organization', this.j) ??
      (this.office.frame === 'school' ? board.at('organization', this.j) : undefined);
    if (org && org.to > this.j) {
      this.j = bodyAt(this.r, org, this.j).to;
      this.office.narrowed = true;
    }
    // "warga desa", "warga setempat"
    if (this.office.frame === 'role' && this.office.small)
      while (doc.is(this.j, lex.placeWord) && doc.shape[this.j] === K.SMALL && joined(doc, this.j)) this.j++;
    if (this.regions()) return;
    if (this.office.frame === 'school') this.run();
    else if (capital(doc, this.head.from) && !OWN.has(this.office.position)) {
      const before = this.j;
      this.run();
      // "Narasumber Suherman, S.T.": degrees stand behind a name
      if (mark(doc, this.j, COMMA) && isDegree(this.r, this.j + 1)) this.j = before;
      else if (
        this.j > before &&
        !mark(doc, this.j, COMMA) &&
        !doc.longest(this.j, lex.honorific) &&
        doc.kind[this.j] === K.WORD &&
        doc.is(this.j - 1, lex.part)
      )
        this.j = before;
      // "Direktur Eksekutif Jodel Simon": the model sees that the name begins with the first word
      else if (this.j === before + 1 && board.startsAt('name', before)?.value.type === 'person') this.j = before;
    }
  }

  /** Capital words up to a comma, a form of address or a known name. */
  private run(): void {
    const { doc, lex } = this.r;
    let k = this.j;
    while (k < doc.n && k - this.j < 8 && joined(doc, k)) {
      const region = this.r.board.startsAt('region', k);
      if (region) {
        k = region.to;
        // behind a region an unknown capital word begins the name
        if (capital(doc, k) && !doc.is(k, lex.field) && ordinary(doc, k) === 0 && !doc.longest(k, lex.unit)) break;
        continue;
      }
      // "I Wayan", "Ni Made"
      if (k > this.j && length(doc, k) <= 2 && doc.is(k + 1, lex.balinese)) break;
      if (doc.kind[k] === K.NUMBER || roman(doc.slice(k, k + 1))) {
        k++;
        continue;
      }
      // behind a body that is known the name may begin at once: "Kepala SDN Dinoyo 2 Budi Santoso"
      if (!capital(doc, k) || this.startsName(k, this.office.narrowed ? -1 : this.j)) break;
      // where the body is known, only ordinary words go on
      if (this.office.narrowed && !doc.is(k, lex.field) && !doc.longest(k, lex.unit) && ordinary(doc, k) === 0) break;
      k++;
    }
    // "Ketua Tim Pemenangan X Chairul Anwar": the word before a known part of a name begins the name
    if (k - 1 > this.j && joined(doc, k) && doc.is(k, lex.part) && first(this.r, k - 1)) k--;
    const known = k < doc.n && joined(doc, k) && capital(doc, k);
    if (k > this.j && (known || mark(doc, k, COMMA) || !capital(doc, k - 1) || this.office.frame === 'school')) {
      this.j = k;
      this.office.narrowed = true;
    }
  }
}

/** A capital word that is none of the language, of a body or a region: the first word of a name. */
function first(r: Reading, k: number): boolean {
  const { doc, lex, board } = r;
  if (doc.kind[k] !== K.WORD || doc.shape[k] !== K.CAPITALISED || length(doc, k) < 3) return false;
  if (doc.is(k, lex.field) || doc.longest(k, lex.unit) || doc.is(k, lex.privateBody) || doc.is(k, lex.opener))
    return false;
  return ordinary(doc, k) === 0 && !board.at('region', k);
}
