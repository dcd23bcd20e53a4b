import type { Language } from '@seedbed/platform/kernel';

interface LinkTexts {
  readonly subject: string;
  readonly says: string;
  readonly button: string;
  readonly unasked: string;
}
interface Texts {
  readonly signIn: (node: string) => LinkTexts;
  readonly invitation: (node: string) => LinkTexts;
}

/** What mails of sign-in say, in the language of whoever asked for them. */
export const identityTexts: Readonly<Record<Language, Texts>> = {
  en: {
    signIn: (node) => ({
      subject: `Sign in to ${node}`,
      says: 'With this link you sign in. It is good once, for 20 minutes.',
      button: 'Sign in',
      unasked: 'You did not ask for it? Then you need do nothing: without this mail nobody gets in.',
    }),
    invitation: (node) => ({
      subject: `Invitation to ${node}`,
      says: `You are invited to work in ${node}. With this link you choose a password. It is good once, for 14 days.`,
      button: 'Accept the invitation',
      unasked: 'You do not know what this is about? Then you need do nothing.',
    }),
  },
  it: {
    signIn: (node) => ({
      subject: `Accedere a ${node}`,
      says: 'Con questo link si accede. Vale una sola volta, per 20 minuti.',
      button: 'Accedere',
      unasked: 'Non l’ha chiesto Lei? Allora non deve fare nulla: senza questo messaggio nessuno entra.',
    }),
    invitation: (node) => ({
      subject: `Invito a ${node}`,
      says: `È invitato a lavorare in ${node}. Con questo link si sceglie una password. Vale una sola volta, per 14 giorni.`,
      button: 'Accettare l’invito',
      unasked: 'Non sa di che cosa si tratta? Allora non deve fare nulla.',
    }),
  },
  hr: {
    signIn: (node) => ({
      subject: `Prijava: ${node}`,
      says: 'Ovom se poveznicom prijavljujete. Vrijedi jednom, 20 minuta.',
      button: 'Prijavi se',
      unasked: 'Niste je zatražili? Tada ne morate učiniti ništa: bez ove poruke nitko ne ulazi.',
    }),
    invitation: (node) => ({
      subject: `Poziv: ${node}`,
      says: `Pozvani ste raditi u ${node}. Ovom poveznicom birate lozinku. Vrijedi jednom, 14 dana.`,
      button: 'Prihvati poziv',
      unasked: 'Ne znate o čemu je riječ? Tada ne morate učiniti ništa.',
    }),
  },
  el: {
    signIn: (node) => ({
      subject: `Σύνδεση: ${node}`,
      says: 'Με αυτόν τον σύνδεσμο συνδέεστε. Ισχύει μία φορά, για 20 λεπτά.',
      button: 'Σύνδεση',
      unasked: 'Δεν τον ζητήσατε; Τότε δεν χρειάζεται να κάνετε τίποτα: χωρίς αυτό το μήνυμα δεν μπαίνει κανείς.',
    }),
    invitation: (node) => ({
      subject: `Πρόσκληση: ${node}`,
      says: `Σας προσκαλούν να εργαστείτε στο ${node}. Με αυτόν τον σύνδεσμο επιλέγετε κωδικό. Ισχύει μία φορά, για 14 ημέρες.`,
      button: 'Αποδοχή της πρόσκλησης',
      unasked: 'Δεν ξέρετε περί τίνος πρόκειται; Τότε δεν χρειάζεται να κάνετε τίποτα.',
    }),
  },
  ro: {
    signIn: (node) => ({
      subject: `Conectare la ${node}`,
      says: 'Cu acest link vă conectați. Este valabil o singură dată, timp de 20 de minute.',
      button: 'Conectare',
      unasked: 'Nu l-ați cerut? Atunci nu trebuie să faceți nimic: fără acest mesaj nu intră nimeni.',
    }),
    invitation: (node) => ({
      subject: `Invitație la ${node}`,
      says: `Sunteți invitat să lucrați în ${node}. Cu acest link alegeți o parolă. Este valabil o singură dată, timp de 14 zile.`,
      button: 'Acceptă invitația',
      unasked: 'Nu știți despre ce este vorba? Atunci nu trebuie să faceți nimic.',
    }),
  },
  sl: {
    signIn: (node) => ({
      subject: `Prijava: ${node}`,
      says: 'S to povezavo se prijavite. Velja enkrat, 20 minut.',
      button: 'Prijava',
      unasked: 'Je niste zahtevali? Potem vam ni treba storiti ničesar: brez tega sporočila ne vstopi nihče.',
    }),
    invitation: (node) => ({
      subject: `Vabilo: ${node}`,
      says: `Vabljeni ste k delu v ${node}. S to povezavo izberete geslo. Velja enkrat, 14 dni.`,
      button: 'Sprejmi vabilo',
      unasked: 'Ne veste, za kaj gre? Potem vam ni treba storiti ničesar.',
    }),
  },
};
