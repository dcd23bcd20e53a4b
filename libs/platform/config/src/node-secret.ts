import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configErrors } from './config.errors.js';
import type { AppConfig } from './config.js';

const FILE = 'secret';
const BYTES = 32;

/**
 * The secret of this node: what it encrypts and signs with is made from it, each purpose with a key of its own
 * ({@link keyFor}). Another node has another one, so that nothing of this node is good there.
 */
export interface NodeSecret {
  /** A key of 32 bytes for one purpose, always the same one. */
  keyFor(purpose: string): Buffer;
}

/** In: the secret as text. The text itself is never used as a key. */
export function secretOf(text: string): NodeSecret {
  const material = createHash('sha256').update(text).digest();
  return { keyFor: (purpose) => Buffer.from(hkdfSync('sha256', material, 'seedbed', purpose, BYTES)) };
}

/**
 * The secret of the settings, else the one kept in SEEDBED_HOME, which is made the first time and readable by its owner
 * alone. Several processes may ask at once: all get the same one. Throws SECRET_UNUSABLE when the file cannot be used.
 */
export function nodeSecret({ secret, home }: Pick<AppConfig, 'secret' | 'home'>): NodeSecret {
  return secretOf(secret ?? keptIn(home));
}

function keptIn(home: string): string {
  const file = path.join(home, FILE);
  try {
    return read(file) ?? make(home, file);
  } catch (cause) {
    throw configErrors.SECRET_UNUSABLE(
      { file, reason: (cause as NodeJS.ErrnoException).code ?? 'unreadable' },
      { cause },
    );
  }
}

function read(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (text.length < BYTES) throw Object.assign(new Error('The secret is cut off.'), { code: 'cut off' });
  return text;
}

/** Written whole under another name first, then linked: whoever comes second finds the first one's. */
function make(home: string, file: string): string {
  mkdirSync(home, { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600, flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(file);
  if (made === undefined) throw Object.assign(new Error('The secret is gone.'), { code: 'gone' });
  return made;
}
