import type { Localised } from '@seedbed/platform/kernel';

/** Why two organisations with one identifier are flagged. */
export const identifierTakenReason = (scheme: string): Localised => ({
  en: `Another organisation has the same ${scheme}. They may be one organisation, or one of the two numbers is wrong.`,
  it: `Un’altra organizzazione ha lo stesso ${scheme}. Possono essere una sola organizzazione, oppure uno dei due numeri è errato.`,
  hr: `Druga organizacija ima isti ${scheme}. Možda je riječ o jednoj organizaciji ili je jedan od brojeva pogrešan.`,
  el: `Άλλος οργανισμός έχει το ίδιο ${scheme}. Ίσως πρόκειται για έναν οργανισμό ή ένας από τους δύο αριθμούς είναι λάθος.`,
  ro: `O altă organizație are același ${scheme}. Pot fi o singură organizație sau unul dintre numere este greșit.`,
  sl: `Druga organizacija ima isti ${scheme}. Morda gre za eno organizacijo ali pa je ena od številk napačna.`,
});

/** Why a site is flagged whose country and region do not agree. */
export const siteMismatchReason = (country: string, region: string): Localised => ({
  en: `The region ${region} does not lie in the country ${country}. One of the two is wrong.`,
  it: `La regione ${region} non si trova nel paese ${country}. Uno dei due valori è errato.`,
  hr: `Regija ${region} nije u državi ${country}. Jedan od tih podataka je pogrešan.`,
  el: `Η περιφέρεια ${region} δεν βρίσκεται στη χώρα ${country}. Ένα από τα δύο είναι λάθος.`,
  ro: `Regiunea ${region} nu se află în țara ${country}. Una dintre valori este greșită.`,
  sl: `Regija ${region} ni v državi ${country}. Eden od podatkov je napačen.`,
});

/** Why an organisation of the seeds has no kind. */
export const kindUnknownReason: Localised = {
  en: 'No source says what kind of body this is. Ask the organisation or look it up in a register; do not guess from the name.',
  it: 'Nessuna fonte dice di che tipo di ente si tratta. Chiedere all’organizzazione o consultare un registro; non dedurlo dal nome.',
  hr: 'Nijedan izvor ne kaže o kakvoj je organizaciji riječ. Pitajte organizaciju ili provjerite u registru; ne nagađajte prema nazivu.',
  el: 'Καμία πηγή δεν λέει τι είδους φορέας είναι. Ρωτήστε τον οργανισμό ή δείτε σε μητρώο· μην το μαντέψετε από την επωνυμία.',
  ro: 'Nicio sursă nu spune ce fel de organizație este. Întrebați organizația sau căutați într-un registru; nu deduceți din denumire.',
  sl: 'Noben vir ne pove, za kakšno organizacijo gre. Vprašajte organizacijo ali preverite v registru; ne ugibajte po imenu.',
};

/** Why the kind that the facts file proposes was not taken over. */
export const kindUnverifiedReason: Localised = {
  en: 'The kind is only supposed, not verified. Confirm it with the organisation or a register before it is set.',
  it: 'Il tipo è solo presunto, non verificato. Confermarlo con l’organizzazione o con un registro prima di impostarlo.',
  hr: 'Vrsta je samo pretpostavljena, nije provjerena. Potvrdite je kod organizacije ili u registru prije unosa.',
  el: 'Το είδος είναι μόνο εικασία, όχι επαληθευμένο. Επιβεβαιώστε το με τον οργανισμό ή μητρώο πριν οριστεί.',
  ro: 'Tipul este doar presupus, nu verificat. Confirmați-l cu organizația sau într-un registru înainte de a-l stabili.',
  sl: 'Vrsta je le domnevna, ni preverjena. Pred vnosom jo potrdite pri organizaciji ali v registru.',
};
