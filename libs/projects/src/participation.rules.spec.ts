import { describe, expect, it } from '@jest/globals';
import { parseUncertainDate } from '@seedbed/platform/records';
import { linkProblems } from './link.rules.js';
import { type Seat, whyNotSeated } from './participation.rules.js';
import { projectName, projectProblems } from './project.rules.js';

const on = (text: string) => parseUncertainDate(text);
const codes = (seat: Seat, others: Seat[] = [], project = {}) =>
  whyNotSeated(seat, project, others).map(({ field, code }) => `${field} ${code}`);

describe('a seat in a consortium', () => {
  const lead: Seat = { id: '1', organisation: 'a', role: 'LEAD_PARTNER' };
  it('is never a second lead, nor the same organisation twice', () => {
    expect(codes({ organisation: 'b', role: 'LEAD_PARTNER' }, [lead])).toEqual(['role PROJECT_SECOND_LEAD']);
    expect(codes({ organisation: { id: 'a' }, role: 'LEAD_PARTNER' }, [lead])).toEqual([
      'role PROJECT_SECOND_LEAD',
      'organisation PARTICIPATION_TWICE',
    ]);
    expect(codes({ organisation: 'a', role: 'PARTNER' }, [lead])).toEqual([]);
  });
  it('is not in its own way when it changes', () => {
    expect(codes({ ...lead, startsOn: on('2020') }, [lead])).toEqual([]);
  });
  it('lies inside a project whose dates are known, and anywhere in one whose dates are not', () => {
    const project = { startsOn: on('2021'), endsOn: on('2023') };
    expect(
      codes({ organisation: 'b', role: 'PARTNER', startsOn: on('2020'), endsOn: on('2024') }, [], project),
    ).toEqual(['startsOn PARTICIPATION_OUTSIDE_PROJECT', 'endsOn PARTICIPATION_OUTSIDE_PROJECT']);
    expect(codes({ organisation: 'b', role: 'PARTNER', startsOn: on('1999') })).toEqual([]);
  });
});

describe('a project', () => {
  it('is called by its acronym, else by its title', () => {
    expect(projectName({ acronym: 'SEED', title: { en: 'Social innovation' } })).toBe('SEED');
    expect(projectName({ title: { it: 'patti di cittadinanza' } })).toBe('patti di cittadinanza');
    expect(projectProblems({ acronym: '', title: {} })).toEqual([{ field: 'acronym', code: 'PROJECT_WITHOUT_NAME' }]);
  });
  it('is not linked to itself', () => {
    expect(linkProblems({ from: 'a', to: { id: 'a' } })).toHaveLength(1);
    expect(linkProblems({ from: 'a', to: 'b' })).toEqual([]);
    expect(linkProblems({})).toEqual([]);
  });
});
