import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readDigComp } from './digcomp.js';
import { readEntreComp } from './entrecomp.js';
import { readEsco } from './esco.js';
import { readExtracts } from './read-extracts.js';

const DIGCOMP = {
  '@graph': [
    { '@type': 'CompetenceArea', '@id': 'CompetenceArea/1', name: 'Search ', description: 'To search.' },
    {
      '@type': 'Competence',
      '@id': 'Competence/1.1',
      name: 'Browsing',
      description: 'To browse.',
      competence_area_id: 'CompetenceArea/1',
    },
    { '@type': 'ProficiencyLevel', four_levels_name: 'Basic', eight_levels_mapping: 2 },
    { '@type': 'ProficiencyLevel', four_levels_name: 'Basic', eight_levels_mapping: 1 },
    {
      '@type': 'LearningOutcome',
      '@id': 'LearningOutcome/LO1.1.01',
      description: 'Acknowledge it.',
      type: 'Attitude',
      competence_id: 'Competence/1.1',
      four_levels_proficiency_name: 'ProficiencyLevel/Basic',
    },
    { '@type': 'Glossary', '@id': 'Glossary/x', explanation: 'x' },
  ],
};

describe('DigComp', () => {
  it('becomes areas, competences and outcomes at the lowest level of their name; the rest is counted', () => {
    const { file, notLoaded } = readDigComp(JSON.stringify(DIGCOMP));
    expect(file).toMatchObject({ key: 'DIGCOMP', levels: 2, levelNames: { en: ['Basic 1', 'Basic 2'] } });
    expect(file.competences).toMatchObject([
      { code: '1', kind: 'AREA', label: { en: 'Search' }, broader: null },
      { code: '1.1', kind: 'COMPETENCE', broader: '1' },
    ]);
    expect(file.outcomes).toEqual([
      { competence: '1.1', code: 'LO1.1.01', text: 'Acknowledge it.', kind: 'ATTITUDE', level: 1, levelName: 'Basic' },
    ]);
    expect(notLoaded).toEqual({ Glossary: 1 });
  });
});

describe('EntreComp', () => {
  it('becomes areas, competences and outcomes, and says what the file lacks', () => {
    const outcome = { id: 'o1', text: 'I can.', level: 1, levelName: 'Discover' };
    const one = { id: 'vision', name: 'Vision', area: 'ideas', areaName: 'Ideas', description: 'Work towards it.' };
    const { file, notLoaded } = readEntreComp(
      JSON.stringify([{ ...one, threads: [{ id: 't', learningOutcomes: [outcome] }] }]),
    );
    expect(file.competences.map(({ code, broader }) => [code, broader])).toEqual([
      ['ideas', null],
      ['vision', 'ideas'],
    ]);
    expect(file.outcomes).toMatchObject([{ competence: 'vision', level: 1, levelName: 'Discover' }]);
    expect(Object.values(notLoaded)).toEqual([59, 441]);
  });
});

describe('ESCO', () => {
  const hierarchy = [
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description',
    'http://x/skill/S,skills,,,',
    'http://x/skill/S,skills,http://x/skill/S1,"communication, collaboration",Communicating.',
  ].join('\n');
  const skills = [
    'conceptUri,preferredLabel,description,broaderConceptUri',
    'http://x/skill/abc,give advice,Offer suggestions.,http://x/skill/elsewhere | http://x/skill/S1',
  ].join('\n');

  it('becomes groups under their address, and skills under the first group that is there', () => {
    const { file } = readEsco({ hierarchy, collections: [skills, skills] });
    expect(file.competences).toMatchObject([
      { code: 'S', kind: 'AREA', broader: null, label: { en: 'skills' }, uri: 'http://x/skill/S' },
      { code: 'S1', kind: 'AREA', broader: 'S', label: { en: 'communication, collaboration' } },
      { code: 'abc', kind: 'COMPETENCE', broader: 'S1', label: { en: 'give advice' } },
    ]);
  });

  it('says which concept stands under several groups, or twice', () => {
    const deeper = `${hierarchy}\nhttp://x/skill/S,skills,http://x/skill/S2,information,Informing.`;
    const moved = `${deeper}\nhttp://x/skill/T,others,http://x/skill/S2,information,Informing.`;
    const both = skills.replace('http://x/skill/elsewhere', 'http://x/skill/S2');
    const { file, notes } = readEsco({ hierarchy: moved, collections: [both, both] });
    expect(file.competences.map(({ code, broader }) => [code, broader])).toEqual([
      ['S', null],
      ['S1', 'S'],
      ['S2', 'S'],
      ['abc', 'S2'],
    ]);
    expect(notes).toEqual([
      { key: 'S2', place: 'hierarchy, row 5', code: 'UNDER_SEVERAL_GROUPS' },
      { key: 'abc', place: 'collection 1, row 2, S2, S1', code: 'UNDER_SEVERAL_GROUPS' },
      { key: 'abc', place: 'collection 2, row 2', code: 'ROW_TWICE' },
    ]);
  });

  it('is refused with other columns', () => {
    expect(() => readEsco({ hierarchy: 'a,b\n1,2', collections: [] })).toThrow('Level 0 URI');
  });
});

describe('a folder of published files', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = mkdtempSync(join(tmpdir(), 'seedbed-extracts-'));
    folders.push(path);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return path;
  };

  it('is read as far as it holds what is known', () => {
    const found = readExtracts(folder({ 'DigComp_3.0_x.jsonld': JSON.stringify(DIGCOMP), 'notes.txt': 'x' }));
    expect(found.map(({ file }) => file.key)).toEqual(['DIGCOMP']);
  });

  it.each([
    ['nothing that is known', {}, 'no DigComp'],
    ['a file that is broken off', { 'DigComp_3.0_x.jsonld': '{"@graph": [' }, 'DigComp_3.0_x.jsonld'],
    ['something else under the name', { 'EntreComp_2016.json': '{}' }, 'EntreComp_2016.json'],
    ['other columns', { 'ESCO_skillsHierarchy_en.csv': 'a,b\n1,2\n' }, 'Level 0 URI'],
  ])('is refused with %s, and says what is wrong', (_what, files, said) => {
    const path = folder(files);
    expect(() => readExtracts(path)).toThrow(said);
    expect(() => readExtracts(path)).toThrow(expect.objectContaining({ code: 'COMPETENCE_EXTRACT_UNREADABLE' }));
  });

  it('is refused where there is none', () => {
    expect(() => readExtracts('/nowhere/at/all')).toThrow('no DigComp');
  });
});
