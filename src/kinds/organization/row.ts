// The row of office words that a head noun takes: "Kelautan dan Perikanan", "Pendidikan,
// Kebudayaan, Riset, dan Teknologi".
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import { COMMA } from '../../text/codes';
import { Run } from './run';

export class Row extends Run {
  /** Office words; `strict` lets no unknown word begin the row. */
  fields(start: number, strict: boolean, small = false): number {
    const { doc, r } = this;
    const lower = small || doc.shape[this.from] === K.SMALL;
    // "kementerian dan lembaga (K/L)" are all of them
    if (r.link_(doc, start) === 'and') return start;
    let j = start;
    let known = 0;
    while (j < doc.n && j - start < 16) {
      const defined = this.defined(j);
      if (defined > j) {
        j = defined;
        known++;
        continue;
      }
      // "Balai Taman Nasional Tambora": a park has a name
      if (isWord(doc, j - 1, 'nasional') && isWord(doc, j - 2, 'taman') && r.capital(doc, j) && !this.headAt(j)) {
        const region = this.board.at('region', j);
        j = region?.from === j ? region.to : j + 1;
        continue;
      }
      const field = this.field(j, lower);
      if (field > 0) {
        j = field;
        known++;
        continue;
      }
      const glue = known > 0 ? this.glued(j) : 0;
      if (glue > 0) {
        j = glue;
        continue;
      }
      if (known > 0) {
        const next = this.joined(j, lower);
        if (next > 0) {
          j = next;
          continue;
        }
      }
      if (this.regionAt(j) || !r.capital(doc, j) || r.isStop(doc, j) || this.headAt(j)) break;
      const loud = doc.shape[j] === K.CAPITALS || doc.shape[j] === K.MIXED;
      if (loud && !r.shouting(doc, j, j + 1) && doc.longest(j, r.body) === undefined) {
        j++;
        known++;
        continue;
      }
      if (known === 0 && !strict && !r.title(doc, j)) return this.open(j, 4, false);
      const over = this.bridge(j, lower);
      if (over < 0) return strict || lower || this.officeBefore() ? j : this.beyond(j);
      j = over;
    }
    return j;
  }

  /** Words that no dictionary has behind known ones, where no person can stand: "Badan Pengendalian Bimbingan Massal". */
  protected beyond(j: number): number {
    return this.doc.is(j, this.r.namePart) ? j : Math.max(j, this.open(j, 3, false));
  }

  /** Up to two unknown words between known ones ("Penegakan Disiplin Covid-19 Kabupaten X"); -1 when none. */
  protected bridge(j: number, lower: boolean): number {
    const { doc, r } = this;
    for (let k = j; k < j + 2; k++) {
      if (!r.capital(doc, k) || r.isStop(doc, k) || this.headAt(k)) return -1;
      if (this.field(k + 1, lower) > 0 || (this.regionAt(k + 1) && !r.title(doc, k))) return k + 1;
    }
    return -1;
  }

  /** The end of the office word at `j`; 0 when none. */
  protected field(j: number, lower: boolean): number {
    const { doc, r } = this;
    const p = doc.longest(j, r.field);
    if (!p || (doc.gap[j] as number) > K.LINE || doc.zone[j] !== doc.zone[this.from]) return 0;
    if (!lower && (doc.shape[j] as number) < K.CAPITALISED) return 0;
    // "Badan Kesatuan Bangsa", but "Dinas Sosial Kota Bontang": a region's own head is none of the office
    const region = this.board.at('region', j);
    return region && region.value.code !== null && region.from === j && region.to > p.to ? 0 : p.to;
  }

  /** "dan Perikanan", ", Riset, dan Teknologi": the end of the joined row; 0 when nothing joins. */
  protected joined(j: number, lower: boolean): number {
    const { doc, r } = this;
    if (r.link_(doc, j) === 'and') {
      const next = this.field(j + 1, lower);
      if (next > 0) return this.headAt(j + 1) ? 0 : next;
      if (this.acronymAt(j + 1)) return j + 2;
      // "dan Perlingdungan Sosial": a word that no dictionary has, between office words
      const slip = !lower && r.capital(doc, j + 1) && !r.isStop(doc, j + 1) && !this.headAt(j + 1);
      return slip && !doc.is(j + 1, r.namePart) && !this.regionAt(j + 1) ? this.field(j + 2, lower) : 0;
    }
    if (doc.ch(j) !== COMMA) return 0;
    // a comma belongs to the name only if the row comes to its "dan"
    let k = j;
    let steps = 0;
    while (k < doc.n && steps++ < 14) {
      if (doc.ch(k) === COMMA && doc.kind[k] === K.PUNCTUATION) {
        k++;
        continue;
      }
      if (r.link_(doc, k) === 'and')
        return this.field(k + 1, lower) > 0 && !this.headAt(k + 1) ? this.field(k + 1, lower) : 0;
      if (this.headAt(k)) return 0;
      const next = this.field(k, lower);
      if (next > 0) k = next;
      else if (this.acronymAt(k)) k++;
      else return 0;
    }
    return 0;
  }

  protected acronymAt(j: number): boolean {
    const { doc, r } = this;
    if (!r.capital(doc, j) || (doc.shape[j] !== K.CAPITALS && doc.shape[j] !== K.MIXED)) return false;
    // "Desa dan KH. Umar": a form of address
    if (doc.is(j, r.honorific)) return false;
    return !r.title(doc, j) && !this.headAt(j) && !doc.longest(j, r.body) && !this.regionAt(j);
  }
}
