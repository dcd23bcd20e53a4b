import type { Language } from '@seedbed/platform/kernel';

/** What people read of the job, in the language of whoever caused it. */
export const profileTexts: Readonly<Record<Language, Readonly<Record<'measuring', string>>>> = {
  en: { measuring: 'See which profiles are complete and confirmed' },
  it: { measuring: 'Vedere quali profili sono completi e confermati' },
  hr: { measuring: 'Provjera koji su profili potpuni i potvrđeni' },
  el: { measuring: 'Έλεγχος ποια προφίλ είναι πλήρη και επιβεβαιωμένα' },
  ro: { measuring: 'Verificarea profilurilor complete și confirmate' },
  sl: { measuring: 'Pregled, kateri profili so popolni in potrjeni' },
};
