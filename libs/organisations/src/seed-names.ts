import type { NameKind } from './organisation-name.record.js';

interface NameFacts {
  readonly lang?: string;
  /** Only where the facts file itself says what kind of name it is (its de-duplication set). */
  readonly kind?: NameKind;
}

const inLanguage = (lang: string, ...texts: string[]): [string, NameFacts][] => texts.map((text) => [text, { lang }]);

/**
 * Language of the printed names of the seeds, as far as the words themselves show it. A name that belongs to no language
 * (Scify, LDK, Hashnet) is not in the list.
 */
const FACTS = new Map<string, NameFacts>([
  ...inLanguage(
    'en',
    'Democenter-Sipe Foundation',
    'Union of Municipalities of the Ceramic District',
    'GmbH ZSI – Centre for Social Innovation',
    'Pontis Foundation',
    'Cooperation Fund Foundation',
    'Wielkopolska Region/Regional Centre of Social Policy in Poznan',
    'IFKA public Benefit Non-Profit Ltd. for the Development of the Industry',
    'Budapest Chamber of Commerce and Industry',
    'Economic Institute Maribor, Economic research and Entrepreneurship Ltd.',
    'Association of Municipalities and Towns in Slovenia',
    'Arbeit plus – Social Integration Enterprises Austria',
    'Ministry for National Economy, State, Secretariate for Economic Development and regulation',
    'Municipality of Maribor',
    'Sempre a Frente Foundation',
    'City of Vienna',
    'City of Trnava',
    'Hashnet d.o.o. Slovenia',
    'Hashnet d.o.o. Croatia',
    'Technology Park Ljubljana d.o.o.',
    'Agricultural University of Athens',
    'Directorate of Social and Solidarity Economy/Ministry of Social Cohesion and Family',
    'Association of SSE of South Aegean',
    'People’s University of Social Solidarity Economy “UnivSSE Coop”',
    'Development Agency of the City of Novska – NORA',
    'Novska Youth Association',
    'FEB- Faculty of Economics and Business University of Zagreb',
  ),
  ...inLanguage(
    'it',
    'Fondazione Democenter-Sipe di Modena',
    'UNIONE COMUNI DISTRETTO CERAMICO',
    'Unione dei Comuni del Distretto Ceramico',
    'Unione del Distretto Ceramico',
    'Comune di Torino',
    'Politecnico di Milano',
    'Università di Bologna',
    'Politecnico di Torino',
    'Fondazione Brodolini',
    'Fondazione G. Brodolini',
    'Fondazione Giacomo Brodolini',
    'Euricse per l’Italia',
    'Fondazione Italia Sociale',
    'Ministero dello Sviluppo Economico e Tecnologico',
    'Ministero del Lavoro e Affari Sociali',
    'Avanzi – società che promuove il cambiamento per la sostenibilità attraverso l‘innovazione sociale',
    'società Avanzi',
    'agenzia per l’innovazione e il trasferimento tecnologico dell’Emilia Romagna',
    'Università di Modena e Reggio Emilia',
    'università di Modena e Reggio Emilia',
    'AdG Pon Metro',
    'AdG PON Inclusione',
  ),
  ...inLanguage('ro', 'Grupul de Consultanță pentru Dezvoltare', 'Fonduri Structurale'),
  ...inLanguage('sl', 'Soncna zadruga'),
  ['Agenzia di Sviluppo di Karditsa', { lang: 'it', kind: 'TRANSLATION' }],
  ['ANKA', { kind: 'ACRONYM' }],
  ['Hashnet', { kind: 'BRAND' }],
]);

/** Language and kind of a printed name of the seeds. In: the name, verbatim. */
export const nameFacts = (printed: string): NameFacts => FACTS.get(printed) ?? {};

/** The names that the list speaks of: a test compares them with the facts file, so that no spelling is dead. */
export const namesWithFacts = (): string[] => [...FACTS.keys()];
