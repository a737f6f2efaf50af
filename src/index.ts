// The public face of saripati. No logic.
export type { Span } from './document/doc';
export type { ExtractOptions, Extractor, ExtractorConfig, Gazetteer, OfficialRecord } from './extractor';
export { createExtractor, extract } from './extractor';
export { type Analysis, analyzeWord, type Clitic, stem } from './morphology';
export type * from './output/schema';
export { pressReleaseSchema } from './output/schema';
export type { Kind, KindName, Rule } from './rule/types';
export type { Token, TokenKind } from './tokens';
export { splitSentences, tokenize } from './tokens';
