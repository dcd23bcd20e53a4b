import type { Language } from '@seedbed/platform/kernel';

/** What the job of the housekeeping is called. */
export const proposalTexts: Readonly<Record<Language, { readonly tidying: string }>> = {
  en: { tidying: 'Proposals that nobody decided' },
  it: { tidying: 'Proposte che nessuno ha deciso' },
  hr: { tidying: 'Prijedlozi o kojima nitko nije odlučio' },
  el: { tidying: 'Προτάσεις που κανείς δεν αποφάσισε' },
  ro: { tidying: 'Propuneri pe care nu le-a decis nimeni' },
  sl: { tidying: 'Predlogi, o katerih nihče ni odločil' },
};
