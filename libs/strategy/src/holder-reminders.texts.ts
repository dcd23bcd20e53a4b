import type { Language } from '@seedbed/platform/kernel';

interface Words {
  readonly ends: string;
  readonly ended: string;
  readonly more: string;
  readonly stop: string;
  readonly partner: {
    readonly subject: string;
    readonly says: string;
    readonly renew: string;
    readonly button: string;
  };
  readonly person: {
    readonly subject: string;
    readonly says: string;
    /** In: the centre that keeps it. */
    readonly renew: (centre: string) => string;
  };
}

interface Texts extends Omit<Words, 'partner' | 'person'> {
  readonly partner: Omit<Words['partner'], 'subject'> & { readonly subject: (claims: number) => string };
  readonly person: Omit<Words['person'], 'subject'> & { readonly subject: (claims: number) => string };
}

/** Counts stand behind a colon, so that no language has to bend the words after them. */
const texts = (words: Words): Texts => ({
  ...words,
  partner: { ...words.partner, subject: (claims) => `${words.partner.subject}: ${claims}` },
  person: { ...words.person, subject: (claims) => `${words.person.subject}: ${claims}` },
});

/** What the mails say that tell those who have a competence that the statement of it ends. */
export const holderTexts: Readonly<Record<Language, Texts>> = {
  en: texts({
    ends: 'until',
    ended: 'ended on',
    more: 'And more',
    stop: 'You do not want these reminders? Tell your centre.',
    partner: {
      subject: 'Competences of your organisation that end soon',
      says: 'This is said of what your organisation can do. It ends soon, or has just ended:',
      renew: 'Is it still so? Say it anew, or ask your centre to renew it. If it may end, you need to do nothing.',
      button: 'What your organisation can do',
    },
    person: {
      subject: 'Your competences that end soon',
      says: 'Your centre keeps this of what you can do. It ends soon, or has just ended:',
      renew: (centre) => `Is it still so? Tell your centre (${centre}). If it may end, you need to do nothing.`,
    },
  }),
  it: texts({
    ends: 'fino al',
    ended: 'terminata il',
    more: 'E altre',
    stop: 'Non desidera questi promemoria? Lo dica al Suo centro.',
    partner: {
      subject: 'Competenze della Sua organizzazione che scadono a breve',
      says: 'Questo è registrato di ciò che la Sua organizzazione sa fare. Scade a breve o è appena scaduto:',
      renew:
        'È ancora così? Lo dichiari di nuovo o chieda al Suo centro di rinnovarlo. Se può scadere, non deve fare nulla.',
      button: 'Che cosa sa fare la Sua organizzazione',
    },
    person: {
      subject: 'Le Sue competenze che scadono a breve',
      says: 'Il Suo centro conserva questo di ciò che Lei sa fare. Scade a breve o è appena scaduto:',
      renew: (centre) => `È ancora così? Lo dica al Suo centro (${centre}). Se può scadere, non deve fare nulla.`,
    },
  }),
  hr: texts({
    ends: 'do',
    ended: 'isteklo',
    more: 'I još',
    stop: 'Ne želite ove podsjetnike? Recite svojem centru.',
    partner: {
      subject: 'Kompetencije vaše organizacije koje uskoro istječu',
      says: 'Ovo je zapisano o tome što vaša organizacija zna. Uskoro istječe ili je upravo isteklo:',
      renew:
        'Je li još tako? Navedite to ponovno ili zamolite svoj centar da to obnovi. Ako smije isteći, ne morate učiniti ništa.',
      button: 'Što vaša organizacija zna',
    },
    person: {
      subject: 'Vaše kompetencije koje uskoro istječu',
      says: 'Vaš centar čuva ovo o tome što znate. Uskoro istječe ili je upravo isteklo:',
      renew: (centre) => `Je li još tako? Recite svojem centru (${centre}). Ako smije isteći, ne morate učiniti ništa.`,
    },
  }),
  el: texts({
    ends: 'έως',
    ended: 'έληξε στις',
    more: 'Και ακόμη',
    stop: 'Δεν θέλετε αυτές τις υπενθυμίσεις; Πείτε το στο κέντρο σας.',
    partner: {
      subject: 'Ικανότητες του οργανισμού σας που λήγουν σύντομα',
      says: 'Αυτά είναι καταγεγραμμένα για το τι μπορεί να κάνει ο οργανισμός σας. Λήγουν σύντομα ή μόλις έληξαν:',
      renew:
        'Ισχύει ακόμη; Δηλώστε το ξανά ή ζητήστε από το κέντρο σας να το ανανεώσει. Αν μπορεί να λήξει, δεν χρειάζεται να κάνετε τίποτα.',
      button: 'Τι μπορεί να κάνει ο οργανισμός σας',
    },
    person: {
      subject: 'Οι ικανότητές σας που λήγουν σύντομα',
      says: 'Το κέντρο σας διατηρεί αυτά για το τι μπορείτε να κάνετε. Λήγουν σύντομα ή μόλις έληξαν:',
      renew: (centre) =>
        `Ισχύει ακόμη; Πείτε το στο κέντρο σας (${centre}). Αν μπορεί να λήξει, δεν χρειάζεται να κάνετε τίποτα.`,
    },
  }),
  ro: texts({
    ends: 'până la',
    ended: 'expirat la',
    more: 'Și încă',
    stop: 'Nu doriți aceste mementouri? Spuneți centrului dumneavoastră.',
    partner: {
      subject: 'Competențe ale organizației dumneavoastră care expiră în curând',
      says: 'Acestea sunt consemnate despre ce știe să facă organizația dumneavoastră. Expiră în curând sau tocmai au expirat:',
      renew:
        'Mai este așa? Declarați din nou sau cereți centrului să reînnoiască. Dacă poate expira, nu trebuie să faceți nimic.',
      button: 'Ce știe să facă organizația dumneavoastră',
    },
    person: {
      subject: 'Competențele dumneavoastră care expiră în curând',
      says: 'Centrul dumneavoastră păstrează acestea despre ce știți să faceți. Expiră în curând sau tocmai au expirat:',
      renew: (centre) =>
        `Mai este așa? Spuneți centrului dumneavoastră (${centre}). Dacă poate expira, nu trebuie să faceți nimic.`,
    },
  }),
  sl: texts({
    ends: 'do',
    ended: 'poteklo',
    more: 'In še',
    stop: 'Teh opomnikov ne želite? Povejte svojemu centru.',
    partner: {
      subject: 'Kompetence vaše organizacije, ki kmalu potečejo',
      says: 'To je zapisano o tem, kaj zna vaša organizacija. Kmalu poteče ali je pravkar poteklo:',
      renew:
        'Ali še drži? Povejte to znova ali prosite svoj center, naj to podaljša. Če sme poteči, vam ni treba storiti ničesar.',
      button: 'Kaj zna vaša organizacija',
    },
    person: {
      subject: 'Vaše kompetence, ki kmalu potečejo',
      says: 'Vaš center hrani to o tem, kaj znate. Kmalu poteče ali je pravkar poteklo:',
      renew: (centre) =>
        `Ali še drži? Povejte svojemu centru (${centre}). Če sme poteči, vam ni treba storiti ničesar.`,
    },
  }),
};
