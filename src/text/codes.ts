// Code units by name. They stand in a module of their own because the build puts the constants of other modules in place
// as numbers, and no engine does: a loop over characters would read a variable each time.

export const BLANK = 32;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const OPEN = 40;
export const CLOSE = 41;
export const STAR = 42;
export const COMMA = 44;
export const HYPHEN_MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const COLON = 58;
export const SEMICOLON = 59;
export const AT = 64;
export const OPEN_SQUARE = 91;
export const CLOSE_SQUARE = 93;
export const SMALL_A = 97;
export const SMALL_Z = 122;
/** The first of the three bytes of a curly quotation mark, read as a letter. */
export const BROKEN = 0xe2;

/** What a capital of ASCII lacks to be a small letter; and how many letters there are. */
export const CASE = 32;
export const LETTERS = 26;
