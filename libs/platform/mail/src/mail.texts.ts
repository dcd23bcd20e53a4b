import type { Language } from '@seedbed/platform/kernel';

interface MailTexts {
  /** Title of the job. */
  readonly sending: string;
  /** Last line of every message. In: the name of the installation. */
  readonly footer: (node: string) => string;
  /** Before an address that stands there for those whose program shows no links. */
  readonly orOpen: string;
}

export const mailTexts: Readonly<Record<Language, MailTexts>> = {
  en: {
    sending: 'Send a message',
    footer: (node) => `${node} sent this message by itself. Please do not answer it.`,
    orOpen: 'Or open this address:',
  },
  it: {
    sending: 'Inviare un messaggio',
    footer: (node) => `Messaggio inviato automaticamente da ${node}. Si prega di non rispondere.`,
    orOpen: 'Oppure aprire questo indirizzo:',
  },
  hr: {
    sending: 'Slanje poruke',
    footer: (node) => `Ovu je poruku automatski poslao sustav ${node}. Molimo ne odgovarajte na nju.`,
    orOpen: 'Ili otvorite ovu adresu:',
  },
  el: {
    sending: 'Αποστολή μηνύματος',
    footer: (node) => `Αυτόματο μήνυμα από: ${node}. Παρακαλούμε μην απαντήσετε.`,
    orOpen: 'Ή ανοίξτε αυτή τη διεύθυνση:',
  },
  ro: {
    sending: 'Trimiterea unui mesaj',
    footer: (node) => `Mesaj trimis automat de ${node}. Vă rugăm să nu răspundeți.`,
    orOpen: 'Sau deschideți această adresă:',
  },
  sl: {
    sending: 'Pošiljanje sporočila',
    footer: (node) => `To sporočilo je samodejno poslal sistem ${node}. Nanj ne odgovarjajte.`,
    orOpen: 'Ali odprite ta naslov:',
  },
};
