import type { Question } from './sections.js';

const MAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

export type Wrong = 'EMPTY' | 'LONG' | 'NO_MAIL' | 'NO_WEB';

/** What is wrong with an answer, before anything is sent; the api has the last word. */
export function wrongWith({ control, isRequired, max }: Question, value: string): Wrong | null {
  const text = value.trim();
  if (text === '') return isRequired ? 'EMPTY' : null;
  if (max !== undefined && text.length > max) return 'LONG';
  if (control === 'email' && !MAIL.test(text)) return 'NO_MAIL';
  if (control === 'url' && !isWebAddress(text)) return 'NO_WEB';
  return null;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

/** An answer as it is sent: without blanks around it, and of the web with its beginning. */
export function tidy({ control }: Question, value: string): string {
  const text = value.trim();
  return control === 'url' && /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
}
