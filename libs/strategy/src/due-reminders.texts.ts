import type { Language } from '@seedbed/platform/kernel';
import type { DueKind } from './due.rules.js';
import type { DueItem } from './due.service.js';

type Line = Pick<DueItem, 'kind' | 'title' | 'on' | 'isOverdue'>;

interface Texts {
  /** What the job is called in the list of jobs. */
  readonly job: string;
  readonly subject: (items: number, overdue: number) => string;
  readonly says: string;
  readonly line: (item: Line) => string;
  readonly more: (items: number) => string;
  readonly button: string;
}

interface Words {
  readonly job: string;
  readonly due: string;
  readonly overdue: string;
  readonly says: string;
  readonly kinds: Readonly<Record<DueKind, string>>;
  readonly until: string;
  readonly was: string;
  readonly more: string;
  readonly button: string;
}

/** Counts stand behind a colon, so that no language has to bend the words after them. */
const texts = (words: Words): Texts => ({
  job: words.job,
  subject: (items, overdue) =>
    overdue > 0 ? `${words.due}: ${items}, ${words.overdue}: ${overdue}` : `${words.due}: ${items}`,
  says: words.says,
  line: ({ kind, title, on, isOverdue }) =>
    `${words.kinds[kind]}: ${title} (${isOverdue ? words.was : words.until} ${on})`,
  more: (items) => `${words.more}: ${items}`,
  button: words.button,
});

/** What the mail says that tells a coordinator of what is due. */
export const dueTexts: Readonly<Record<Language, Texts>> = {
  en: texts({
    job: 'Remind of what is due',
    due: 'Due in your centre',
    overdue: 'overdue',
    says: 'This is due soon in your centre, or should have been done. You are told of each once for its day.',
    kinds: {
      MEASURE: 'Measure',
      DELIVERABLE: 'Deliverable',
      MILESTONE: 'Milestone',
      CLAIM: 'Competence that ends',
      PERSON_CLAIM: 'Competence of a person that ends',
    },
    until: 'until',
    was: 'overdue since',
    more: 'And more',
    button: 'Open Seedbed',
  }),
  it: texts({
    job: 'Ricordare le scadenze',
    due: 'In scadenza nel vostro centro',
    overdue: 'scaduti',
    says: 'Nel vostro centro scade a breve, o sarebbe dovuto essere già fatto, quanto segue. Ogni scadenza viene ricordata una volta.',
    kinds: {
      MEASURE: 'Misura',
      DELIVERABLE: 'Prodotto',
      MILESTONE: 'Traguardo',
      CLAIM: 'Competenza che scade',
      PERSON_CLAIM: 'Competenza di una persona che scade',
    },
    until: 'entro il',
    was: 'scaduto il',
    more: 'E altri',
    button: 'Aprire Seedbed',
  }),
  hr: texts({
    job: 'Podsjeti na rokove',
    due: 'Rokovi u vašem centru',
    overdue: 'istekli',
    says: 'U vašem centru uskoro istječe ili je već trebalo biti učinjeno sljedeće. Na svaki rok podsjećamo jednom.',
    kinds: {
      MEASURE: 'Mjera',
      DELIVERABLE: 'Isporuka',
      MILESTONE: 'Prekretnica',
      CLAIM: 'Kompetencija koja istječe',
      PERSON_CLAIM: 'Kompetencija osobe koja istječe',
    },
    until: 'do',
    was: 'rok istekao',
    more: 'I još',
    button: 'Otvori Seedbed',
  }),
  el: texts({
    job: 'Υπενθύμιση προθεσμιών',
    due: 'Προθεσμίες στο κέντρο σας',
    overdue: 'εκπρόθεσμα',
    says: 'Τα παρακάτω λήγουν σύντομα στο κέντρο σας ή έπρεπε να έχουν ήδη γίνει. Για κάθε προθεσμία ειδοποιείστε μία φορά.',
    kinds: {
      MEASURE: 'Μέτρο',
      DELIVERABLE: 'Παραδοτέο',
      MILESTONE: 'Ορόσημο',
      CLAIM: 'Ικανότητα που λήγει',
      PERSON_CLAIM: 'Ικανότητα προσώπου που λήγει',
    },
    until: 'έως',
    was: 'έληξε στις',
    more: 'Και ακόμη',
    button: 'Άνοιγμα του Seedbed',
  }),
  ro: texts({
    job: 'Amintește ce este scadent',
    due: 'Scadențe în centrul dumneavoastră',
    overdue: 'depășite',
    says: 'În centrul dumneavoastră următoarele sunt scadente în curând sau ar fi trebuit deja făcute. Fiecare scadență este amintită o singură dată.',
    kinds: {
      MEASURE: 'Măsură',
      DELIVERABLE: 'Livrabil',
      MILESTONE: 'Jalon',
      CLAIM: 'Competență care expiră',
      PERSON_CLAIM: 'Competență a unei persoane care expiră',
    },
    until: 'până la',
    was: 'depășit din',
    more: 'Și încă',
    button: 'Deschide Seedbed',
  }),
  sl: texts({
    job: 'Opomni na roke',
    due: 'Roki v vašem centru',
    overdue: 'zamujeni',
    says: 'V vašem centru kmalu zapade ali bi že moralo biti opravljeno naslednje. Na vsak rok opomnimo enkrat.',
    kinds: {
      MEASURE: 'Ukrep',
      DELIVERABLE: 'Izdelek',
      MILESTONE: 'Mejnik',
      CLAIM: 'Kompetenca, ki poteče',
      PERSON_CLAIM: 'Kompetenca osebe, ki poteče',
    },
    until: 'do',
    was: 'zamujeno od',
    more: 'In še',
    button: 'Odpri Seedbed',
  }),
};
