import type { Language } from '@seedbed/platform/kernel';

type Texts = Readonly<Record<'title' | 'sealing', string>>;

/** What people read of the job that seals the journal. */
export const journalTexts: Readonly<Record<Language, Texts>> = {
  en: { title: 'Seal the journal of changes', sealing: 'Sealing what was written' },
  it: { title: 'Sigillare il registro delle modifiche', sealing: 'Sigillatura di quanto è stato scritto' },
  hr: { title: 'Pečaćenje dnevnika izmjena', sealing: 'Pečaćenje zapisanog' },
  el: { title: 'Σφράγιση του ημερολογίου αλλαγών', sealing: 'Σφράγιση όσων γράφτηκαν' },
  ro: { title: 'Sigilarea jurnalului de modificări', sealing: 'Sigilarea celor scrise' },
  sl: { title: 'Pečatenje dnevnika sprememb', sealing: 'Pečatenje zapisanega' },
};
