// Home Affairs codes as numbers: 64 → province, 6471 → city or regency, 647101 → district,
// 6471011001 → village. The parent is what is left when the last group of digits is cut.

export type Level = 'country' | 'province' | 'regency' | 'city' | 'district' | 'village' | 'island' | 'other';

/** "64.71.01" → 647101. */
export function keyOf(code: string): number {
  return Number(code.replaceAll('.', ''));
}

/** 647101 → "64.71.01". */
export function codeOf(key: number): string {
  const digits = String(key);
  let code = digits.slice(0, 2);
  if (digits.length >= 4) code += `.${digits.slice(2, 4)}`;
  if (digits.length >= 6) code += `.${digits.slice(4, 6)}`;
  if (digits.length === 10) code += `.${digits.slice(6)}`;
  return code;
}

/** Cities have numbers from 71 within their province. */
export function levelOf(key: number): 'province' | 'regency' | 'city' | 'district' | 'village' {
  if (key < 100) return 'province';
  if (key < 10_000) return key % 100 > 70 ? 'city' : 'regency';
  return key < 1_000_000 ? 'district' : 'village';
}

/** The key one level up; 0 above a province. */
export function parentOf(key: number): number {
  return Math.floor(key / (key > 1_000_000 ? 10_000 : 100));
}

export function provinceOf(key: number): number {
  let k = key;
  while (k >= 100) k = parentOf(k);
  return k;
}

/** The regency or city that holds the region (itself included); 0 for a province. */
export function regencyOf(key: number): number {
  let k = key;
  while (k >= 10_000) k = parentOf(k);
  return k < 100 ? 0 : k;
}

/** Whether `inner` is `outer` or lies in it. */
export function within(inner: number, outer: number): boolean {
  let k = inner;
  while (k > outer) k = parentOf(k);
  return k === outer;
}
