/** A text as it is compared: composed, without outer space. */
export const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim();

export type Correction =
  /** The text to write. */
  | { readonly is: 'change'; readonly text: string }
  /** The field holds it already: somebody corrected it by other means. */
  | { readonly is: 'done' }
  /** No text can be named, or only a person can say where it belongs. */
  | { readonly is: 'none' }
  /** The field holds neither what is in doubt nor what is proposed. */
  | { readonly is: 'changed' };

/**
 * What a proposal means for the text that stands in the field. A flag may doubt a part of the text only: then that part
 * is replaced, where it stands there once. In: the present text, the doubted one (null: it is missing), the proposed one.
 */
export function correctionOf(current: string | null, doubted: string | null, proposed: string | null): Correction {
  if (plain(proposed) === '') return { is: 'none' };
  const [now, wrong, right] = [plain(current), plain(doubted), plain(proposed)];
  if (now === right) return { is: 'done' };
  if (now === wrong) return { is: 'change', text: right };
  if (wrong === '') return { is: 'changed' };
  const parts = now.split(wrong);
  if (parts.length === 2) return { is: 'change', text: parts.join(right) };
  return right !== '' && parts.length === 1 && now.includes(right) ? { is: 'done' } : { is: 'changed' };
}
