import { z } from 'zod';
import type { FrameworkFile } from '../framework-file.js';
import type { Extract } from './extract.js';

const entrecomp = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    area: z.string(),
    areaName: z.string(),
    description: z.string(),
    threads: z.array(
      z.object({
        id: z.string(),
        learningOutcomes: z.array(
          z.object({ id: z.string(), text: z.string(), level: z.number().int().min(1).max(20), levelName: z.string() }),
        ),
      }),
    ),
  }),
);
/** Of the framework as it was published; the file is known to hold fewer. */
const PUBLISHED = { threads: 60, outcomes: 442 };

/** Reads `EntreComp_2016.json`. Throws what zod or JSON say when it is something else. */
export function readEntreComp(text: string): Extract {
  const competences = entrecomp.parse(JSON.parse(text));
  const areas = new Map(competences.map(({ area, areaName }) => [area, areaName]));
  const threads = competences.flatMap((one) => one.threads.map((thread) => ({ ...thread, competence: one.id })));
  const outcomes = threads.flatMap(({ competence, learningOutcomes }) =>
    learningOutcomes.map((one) => ({ ...one, competence })),
  );
  const names = new Map(outcomes.map(({ level, levelName }) => [level, levelName]));
  const levels = Math.max(0, ...names.keys());
  if (levels === 0) throw new Error('no level in it');
  const file: FrameworkFile = {
    key: 'ENTRECOMP',
    version: '2016',
    name: { en: 'EntreComp 2016: the entrepreneurship competence framework' },
    note: null,
    releasedOn: '2016',
    levels,
    levelNames: { en: Array.from({ length: levels }, (_, at) => names.get(at + 1) ?? String(at + 1)) },
    isExtract: true,
    attribution: 'EntreComp, JRC, CC BY 4.0',
    maintainer: 'European Commission, Joint Research Centre',
    licence: 'CC BY 4.0. Source: EntreComp, JRC, CC BY 4.0',
    url: 'https://joint-research-centre.ec.europa.eu/entrecomp-entrepreneurship-competence-framework_en',
    competences: [
      ...[...areas].map(([code, name]) => ({
        ...{ code, kind: 'AREA' as const, label: { en: name }, description: null, broader: null },
      })),
      ...competences.map(({ id, name, area, description }) => ({
        ...{ code: id, kind: 'COMPETENCE' as const, broader: area, label: { en: name } },
        description: { en: description },
      })),
    ],
    outcomes: outcomes.map(({ competence, id, text: sentence, level, levelName }) => ({
      ...{ competence, code: id, text: sentence, kind: null, level, levelName },
    })),
  };
  return {
    file,
    notes: [],
    notLoaded: {
      'threads that the file does not hold': PUBLISHED.threads - threads.length,
      'outcomes that the file does not hold': PUBLISHED.outcomes - outcomes.length,
    },
  };
}
