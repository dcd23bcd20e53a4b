import type { NccStage } from '@seedbed/centres';
import { type Localised, stableId } from '@seedbed/platform/kernel';
import { type SeedRun, seedGroup, sourceId } from '@seedbed/reference';
import { StageCriterion } from './stage.record.js';

/** Ids of criteria by their short names, the same on every node. */
export const stageCriterionId = (key: string): string => stableId('StageCriterion', key);

interface Seeded {
  readonly key: string;
  readonly stage: NccStage;
  /** The source that asks for it; null: a definition of our own. */
  readonly source: string | null;
  readonly name: Localised;
}

const criterion = (
  key: string,
  stage: NccStage,
  source: string | null,
  [en, it, hr, el, ro, sl]: readonly [string, string, string, string, string, string],
): Seeded => ({ key, stage, source, name: { en, it, hr, el, ro, sl } });

/**
 * What a centre should have by each stage. S2 asks of a mature centre that its legal framework is defined and that its
 * governance and business models work; S2 and S4 speak of official launch, stakeholders, seats, key competences, strategy and
 * action plan as work of the centres. By which stage each of these should be there no source says: that is ours.
 */
const CRITERIA: readonly Seeded[] = [
  criterion('MANDATE', 'DESIGN', null, ['Mandate', 'Mandato', 'Mandat', 'Εντολή', 'Mandat', 'Mandat']),
  criterion('HOST', 'LAUNCHED', null, [
    ...(['Host organisation', 'Organizzazione ospitante', 'Organizacija domaćin'] as const),
    ...(['Φορέας υποδοχής', 'Organizație-gazdă', 'Gostiteljska organizacija'] as const),
  ]),
  criterion('OPERATIONAL_SEAT', 'LAUNCHED', null, [
    ...(['Operational seat', 'Sede operativa', 'Operativno sjedište'] as const),
    ...(['Επιχειρησιακή έδρα', 'Sediu operațional', 'Operativni sedež'] as const),
  ]),
  criterion('OFFICIAL_LAUNCH', 'LAUNCHED', 'S2', [
    ...(['Official launch', 'Lancio ufficiale', 'Službeno pokretanje'] as const),
    ...(['Επίσημη έναρξη', 'Lansare oficială', 'Uradni začetek'] as const),
  ]),
  criterion('STAKEHOLDER_NETWORK', 'LAUNCHED', 'S2', [
    ...(['Network of stakeholders', 'Rete degli stakeholder', 'Mreža dionika'] as const),
    ...(['Δίκτυο ενδιαφερόμενων μερών', 'Rețea de părți interesate', 'Mreža deležnikov'] as const),
  ]),
  criterion('LEGAL_SEAT', 'OPERATIONAL', null, [
    ...(['Legal seat', 'Sede legale', 'Pravno sjedište'] as const),
    ...(['Νομική έδρα', 'Sediu social', 'Pravni sedež'] as const),
  ]),
  criterion('GOVERNANCE_BODY', 'OPERATIONAL', null, [
    ...(['Governance body', 'Organo di governo', 'Upravljačko tijelo'] as const),
    ...(['Όργανο διακυβέρνησης', 'Organ de guvernanță', 'Organ upravljanja'] as const),
  ]),
  criterion('KEY_COMPETENCES', 'OPERATIONAL', 'S2', [
    ...(['Key competences defined', 'Competenze chiave definite', 'Određene ključne kompetencije'] as const),
    ...(['Καθορισμένες βασικές ικανότητες', 'Competențe-cheie definite', 'Opredeljene ključne kompetence'] as const),
  ]),
  criterion('NATIONAL_STRATEGY', 'OPERATIONAL', 'S2', [
    ...(['National strategy adopted', 'Strategia nazionale adottata', 'Donesena nacionalna strategija'] as const),
    ...(['Εγκεκριμένη εθνική στρατηγική', 'Strategie națională adoptată', 'Sprejeta nacionalna strategija'] as const),
  ]),
  criterion('ACTION_PLAN', 'OPERATIONAL', 'S2', [
    ...(['Action plan under way', 'Piano d’azione in corso', 'Akcijski plan u provedbi'] as const),
    ...(['Σχέδιο δράσης σε εξέλιξη', 'Plan de acțiune în derulare', 'Akcijski načrt v izvajanju'] as const),
  ]),
  criterion('LEGAL_FRAMEWORK', 'MATURE', 'S2', [
    ...(['Legal framework defined', 'Quadro giuridico definito', 'Određen pravni okvir'] as const),
    ...(['Καθορισμένο νομικό πλαίσιο', 'Cadru juridic definit', 'Opredeljen pravni okvir'] as const),
  ]),
  criterion('GOVERNANCE_MODEL', 'MATURE', 'S2', [
    ...(['Effective governance model', 'Modello di governance efficace', 'Djelotvoran model upravljanja'] as const),
    ...([
      'Αποτελεσματικό μοντέλο διακυβέρνησης',
      'Model de guvernanță eficace',
      'Učinkovit model upravljanja',
    ] as const),
  ]),
  criterion('BUSINESS_MODEL', 'MATURE', 'S2', [
    ...(['Effective business model', 'Modello di business efficace', 'Djelotvoran poslovni model'] as const),
    ...(['Αποτελεσματικό επιχειρηματικό μοντέλο', 'Model de afaceri eficace', 'Učinkovit poslovni model'] as const),
  ]),
];

/** The criteria of the stages. Which centre meets which of them, and what its strategy says, no source tells. */
export async function seedStrategy(run: SeedRun): Promise<void> {
  await seedGroup(run, 'stage criteria', async (ensure) => {
    for (const [at, { source, ...values }] of CRITERIA.entries())
      await ensure(StageCriterion, {
        ...values,
        code: values.key,
        order: at + 1,
        source: source === null ? null : sourceId(source),
      });
  });
}
