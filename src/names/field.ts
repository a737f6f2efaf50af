// The field of work, unit or body that an office is over. The hard question is where it ends
// and a name begins: fields, units and organisations go on; an unknown capital word ends it,
// unless a comma or a form of address shows that the name begins later.
import * as K from '../document/kinds';
import { isWord } from '../document/probe';
import { COMMA, HYPHEN_MINUS, OPEN, SLASH } from '../text/codes';
import { bracket } from './bracket';
import { capital, foreign, joined, length, mark, shout } from './lexis';
import { ordinary } from './ordinary';
import { levelAlone, roman } from './reach';
import { NATIONAL, Unit } from './unit';

export class Field extends Unit {
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
      if (this.rankAt(j)) break;
      const before = this.j;
      if (this.regions()) {
        this.afterRegion();
        break;
      }
      if (this.generic(j)) break;
      // "Menteri Pertahanan RI": said of the nation's councils only ("DPR RI", one entry with them)
      if (doc.word(j) === 'ri' && shout(doc, j)) {
        this.j++;
        continue;
      }
      if (
        this.pieces.length > 0 &&
        doc.shape[j] === K.SMALL &&
        (doc.word(j) === 'pada' || doc.word(j) === 'di') &&
        (board.startsAt('organization', j + 1) || doc.longest(j + 1, lex.unit))
      ) {
        this.j++;
        if (!this.unitAt(j + 1)) this.j--;
        break;
      }
      if (this.office.frame === 'council' && doc.word(j) === 'fraksi') {
        this.run(j);
        const to = mark(doc, this.j, OPEN) ? bracket(this.r, this.j) : -1;
        if (to > 0) this.j = to;
        this.regions();
        break;
      }
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
      // "Kebudayaan, Riset, dan Teknologi"
      if (
        mark(doc, j, COMMA) &&
        this.pieces.includes(',') &&
        (doc.word(j + 1) === 'dan' || doc.word(j + 1) === 'serta') &&
        this.more(j + 2)
      ) {
        this.pieces.push(',');
        this.j++;
        continue;
      }
      if (mark(doc, j, COMMA) && this.listGoesOn(j)) {
        this.pieces.push(',');
        this.j++;
        continue;
      }
      // "Menteri PPN/Bappenas X": the agency that the minister heads as well
      const agency = this.pieces.length > 0 && mark(doc, j, SLASH) && this.office.position.endsWith('Menteri');
      const headed = agency ? (board.startsAt('organization', j + 1) ?? doc.longest(j + 1, lex.unit)) : undefined;
      if (headed && doc.gap[j] === K.GLUED) {
        this.j = headed.to;
        continue;
      }
      if (
        (mark(doc, j, SLASH) || mark(doc, j, HYPHEN_MINUS)) &&
        doc.gap[j] === K.GLUED &&
        this.fieldWord(j + 1, false) &&
        !doc.longest(j + 1, lex.office)
      ) {
        const last = this.pieces.pop() ?? '';
        this.pieces.push(`${last}${doc.slice(j, j + 1)}${doc.slice(j + 1, j + 2)}`);
        this.j += 2;
        continue;
      }
      // "Balai Taman Nasional Tambora Wirya": a park has a name
      if (isWord(doc, j - 1, 'nasional') && isWord(doc, j - 2, 'taman') && capital(doc, j) && !doc.is(j, lex.part)) {
        this.push(j);
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
    this.bareLevel();
    if (this.office.level === 'o') this.decide(inside?.value.kind);
    const body = this.office.institution;
    const whose = body ? `${this.pieces.join(' ')} ${this.r.doc.plain(...body)}` : this.pieces.join(' ');
    // "Kepala Biro Humas Kemendikbudristek": a ministry by its short name
    const ministry = body !== null && board.startsAt('organization', body[0])?.value.kind === 'ministry';
    if (this.office.level === 'u' && !this.office.region && (ministry || NATIONAL.test(whose))) this.office.level = 'n';
  }

  /** "Menteri Pertahanan Jenderal TNI (Purn) X": a rank with its corps, though "Jenderal" ends offices too. */
  private rankAt(j: number): boolean {
    const { doc, lex } = this.r;
    const rank = capital(doc, j) ? doc.longest(j, lex.rank) : undefined;
    if (!rank?.value.includes('r')) return false;
    const next = doc.word(rank.to);
    return next === 'tni' || next === 'pol' || (mark(doc, rank.to, OPEN) && doc.is(rank.to + 1, lex.rank));
  }

  /** "Fraksi Partai X": read over, no part of the office. */
  private run(j: number): void {
    const { doc, board, lex } = this.r;
    let k = j + 1;
    const org = board.startsAt('organization', j) ?? board.startsAt('organization', k);
    if (org) k = org.to;
    else
      while (
        capital(doc, k) &&
        joined(doc, k) &&
        (doc.is(k, lex.privateBody) || doc.is(k, lex.field) || ordinary(doc, k) > 0)
      )
        k++;
    this.j = k;
  }

  /** "Kepala Dinas Perhubungan Provinsi": the level alone. */
  private generic(j: number): boolean {
    const { doc } = this.r;
    if (this.office.level !== 'u' || this.pieces.length === 0 || !capital(doc, j) || doc.word(j - 1) === 'tata')
      return false;
    const level = levelAlone(doc, j);
    if (!level) return false;
    this.office.level = level;
    this.j = j + 1;
    return true;
  }

  /** "Kepala UPTD PU Provinsi": the level closes the body's name. */
  private bareLevel(): void {
    const last = this.pieces[this.pieces.length - 1];
    const bare = this.office.region || !last ? null : / (Provinsi|Kabupaten)$/u.exec(last);
    if (!bare || (this.office.level !== 'u' && this.office.level !== 'o')) return;
    this.pieces[this.pieces.length - 1] = (last as string).slice(0, bare.index);
    this.office.level = bare[1] === 'Provinsi' ? 'p' : 'r';
  }

  private numeral(j: number): boolean {
    const { doc } = this.r;
    if (doc.is(j + 1, this.r.lex.balinese)) return false;
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
      // "Dirjen Bina Adwil Kemendagri X": the body closes the field
      if (k > j && capital(doc, k) && doc.longest(k, lex.unit)) return true;
      // "Indonesia Presidential Studies (IPS) Arman": a bracket with the short form closes the body's name
      if (k > j && mark(doc, k, OPEN)) return bracket(this.r, k) > 0;
      if (mark(doc, k, COMMA))
        return (
          (capital(doc, k + 1) || !!doc.longest(k + 1, lex.honorific)) &&
          !doc.longest(k + 1, lex.office) &&
          !doc.longest(k + 1, lex.status) &&
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
}
