import type { Language } from '@seedbed/platform/kernel';

/** Titles of jobs. */
export const filesTexts: Readonly<Record<Language, { readonly removing: string }>> = {
  en: { removing: 'Remove the bytes of an erased file' },
  it: { removing: 'Rimozione dei byte di un file cancellato' },
  hr: { removing: 'Uklanjanje bajtova izbrisane datoteke' },
  el: { removing: 'Αφαίρεση των byte ενός διαγραμμένου αρχείου' },
  ro: { removing: 'Eliminarea octeților unui fișier șters' },
  sl: { removing: 'Odstranjevanje bajtov izbrisane datoteke' },
};
