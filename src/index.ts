/**
 * Reads Indonesian press releases and news and gives structured JSON.
 *
 * ```js
 * import { extract } from 'saripati';
 * const { dates } = extract('Rapat digelar Senin (2/6/2025).');
 * ```
 *
 * All functions are pure: no files, no network, no clock, no state between calls. Offsets are UTF-16
 * code units of the text as given, half-open, so `text.slice(start, end)` is what a span says.
 * @module
 */
export type { Doc, Span } from './document/doc';
export type { ExtractInput, ExtractOptions, Extractor, ExtractorConfig, OfficialRecord } from './extractor';
export { createExtractor, extract } from './extractor';
export type { Gazetteer, OwnNames, OwnOrganization, OwnProgram, OwnRegion } from './gazetteer';
export { gazetteer } from './gazetteer';
export type { Lexicon, Phrase } from './lexicon/lexicon';
export type { TableSource, WordSource } from './lexicon/source';
export { type Analysis, analyzeWord, type Clitic, type Reduplication, stem } from './morphology';
export type * from './output/schema';
export { pressReleaseSchema } from './output/schema';
export type { AnyOwnRule, OwnKind, OwnRule, OwnValues } from './own-rules';
export type { Board } from './rule/board';
export type { Found, Kind, KindName, Mention, Rule } from './rule/types';
export type { Token, TokenKind } from './tokens';
export { splitSentences, tokenize } from './tokens';
export type { AmountValue, EventValue, LawValue, OrganizationValue, PlaceValue, ProgramValue } from './values';
