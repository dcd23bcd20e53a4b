import type { Language } from '@seedbed/platform/kernel';

/** What people read of the job, in the language of who asked for it. */
export const retentionTexts: Readonly<Record<Language, Readonly<Record<'title' | 'report', string>>>> = {
  en: { title: 'Anonymise what was kept long enough', report: 'Report what was kept long enough' },
  it: {
    title: 'Anonimizzare ciò che è stato conservato abbastanza',
    report: 'Elencare ciò che è stato conservato abbastanza',
  },
  hr: {
    title: 'Anonimizacija onoga što je čuvano dovoljno dugo',
    report: 'Izvješće o onome što je čuvano dovoljno dugo',
  },
  el: { title: 'Ανωνυμοποίηση όσων τηρήθηκαν αρκετά', report: 'Αναφορά για όσα τηρήθηκαν αρκετά' },
  ro: { title: 'Anonimizarea a ceea ce a fost păstrat destul', report: 'Raport despre ce a fost păstrat destul' },
  sl: {
    title: 'Anonimizacija tega, kar se je hranilo dovolj dolgo',
    report: 'Poročilo o tem, kar se je hranilo dovolj dolgo',
  },
};
