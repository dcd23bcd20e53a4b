import type { Language } from '@seedbed/platform/kernel';

interface IssueTexts {
  readonly unsubscribe: string;
  readonly preferences: string;
  readonly viewOnline: string;
}

/** What stands at the end of every issue. */
export const issueTexts: Readonly<Record<Language, IssueTexts>> = {
  en: {
    unsubscribe: 'Unsubscribe from this topic',
    preferences: 'Topics, language and pauses',
    viewOnline: 'Read this issue in the browser',
  },
  it: {
    unsubscribe: 'Annulla l’iscrizione a questo tema',
    preferences: 'Temi, lingua e pause',
    viewOnline: 'Leggi questo numero nel browser',
  },
  hr: {
    unsubscribe: 'Odjava s ove teme',
    preferences: 'Teme, jezik i stanke',
    viewOnline: 'Pročitajte ovo izdanje u pregledniku',
  },
  el: {
    unsubscribe: 'Διαγραφή από αυτό το θέμα',
    preferences: 'Θέματα, γλώσσα και παύσεις',
    viewOnline: 'Διαβάστε αυτό το τεύχος στον περιηγητή',
  },
  ro: {
    unsubscribe: 'Dezabonare de la această temă',
    preferences: 'Teme, limbă și pauze',
    viewOnline: 'Citiți acest număr în browser',
  },
  sl: {
    unsubscribe: 'Odjava od te teme',
    preferences: 'Teme, jezik in premori',
    viewOnline: 'Preberite to številko v brskalniku',
  },
};
