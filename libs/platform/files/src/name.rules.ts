const MAX = 200;
/** Control characters, characters without a shape (which can turn a name round), halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What some system takes for part of a path or a command. */
const SPECIAL = /[<>:"|?*]/g;
/** What Windows takes for a device, with whatever ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(\.|$))/i;

/**
 * The name under which a file is kept and given out. In: the name that a browser sent, which may be anything, and the
 * endings that its type has, the usual one first. Out: one line without a path, with an ending of its type, so that
 * nothing is opened as what it is not.
 */
export function fileName(given: string, endings: readonly string[]): string {
  const last = given.replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const bare = last
    .replace(SPECIAL, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .normalize('NFC')
    .replace(DEVICE, '_$1');
  const name = bare === '' ? 'file' : bare;
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`) && name.length > one.length + 1);
  const stem = ending === undefined ? name : name.slice(0, -ending.length - 1);
  return `${[...stem].slice(0, MAX).join('')}.${ending ?? endings[0] ?? 'bin'}`;
}

/** The header that makes a browser save a file under its name, in whatever script that is (RFC 6266). */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^ -~]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
