/** A NUL, which Postgres refuses, or half of a character (a lone surrogate), which UTF-8 cannot hold. */
const UNSTORABLE = /[\0\p{Cs}]/u;

/** Whether a text can be stored and compared in the database at all. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);
