import type { Localised } from '@seedbed/platform/kernel';

/** Why an edition is flagged whose country and region do not agree. */
export const editionMismatchReason = (country: string, region: string): Localised => ({
  en: `The course is held in the region ${region}, which does not lie in the country ${country}. One of the two is wrong.`,
  it: `Il corso si tiene nella regione ${region}, che non si trova nel paese ${country}. Uno dei due valori è errato.`,
  hr: `Tečaj se održava u regiji ${region}, koja nije u državi ${country}. Jedan od tih podataka je pogrešan.`,
  el: `Το μάθημα γίνεται στην περιφέρεια ${region}, που δεν βρίσκεται στη χώρα ${country}. Ένα από τα δύο είναι λάθος.`,
  ro: `Cursul are loc în regiunea ${region}, care nu se află în țara ${country}. Una dintre valori este greșită.`,
  sl: `Tečaj poteka v regiji ${region}, ki ni v državi ${country}. Eden od podatkov je napačen.`,
});

/** Why an edition is flagged in which more people were counted than can take part. */
export const overCapacityReason = (counted: number, capacity: number): Localised => ({
  en: `At least ${counted} people are counted, but ${capacity} can take part. One of the two is wrong.`,
  it: `Sono contate almeno ${counted} persone, ma i posti sono ${capacity}. Uno dei due valori è errato.`,
  hr: `Zabilježeno je najmanje ${counted} osoba, a mjesta je ${capacity}. Jedan od tih podataka je pogrešan.`,
  el: `Καταμετρώνται τουλάχιστον ${counted} άτομα, αλλά οι θέσεις είναι ${capacity}. Ένα από τα δύο είναι λάθος.`,
  ro: `Sunt numărate cel puțin ${counted} persoane, dar locurile sunt ${capacity}. Una dintre valori este greșită.`,
  sl: `Zapisanih je vsaj ${counted} ljudi, mest pa je ${capacity}. Eden od podatkov je napačen.`,
});
