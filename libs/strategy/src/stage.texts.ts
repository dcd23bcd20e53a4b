import { LANGUAGES, type Language, type Localised, servedText } from '@seedbed/platform/kernel';

const SAYS: Readonly<Record<Language, string>> = {
  en: 'The centre came into this stage without these criteria being met',
  it: 'Il centro è passato a questa fase senza che fossero soddisfatti questi criteri',
  hr: 'Centar je prešao u ovu fazu iako nisu bili ispunjeni ovi kriteriji',
  el: 'Το κέντρο πέρασε σε αυτό το στάδιο χωρίς να πληρούνται αυτά τα κριτήρια',
  ro: 'Centrul a trecut în acest stadiu fără a fi îndeplinite aceste criterii',
  sl: 'Center je prešel v to stopnjo, ne da bi bila izpolnjena ta merila',
};

/** What the flag on a centre says that moved without all criteria. In: the names of those that are missing. */
export const stageReason = (names: readonly Localised[]): Localised =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const said = names.flatMap((name) => servedText(name, language)?.text ?? []);
      return [language, `${SAYS[language]}: ${said.join(', ')}.`];
    }),
  );
