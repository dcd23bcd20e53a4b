import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  doubleProblems,
  isAllowed,
  licenceProblems,
  scriptProblems,
  unlockedProblems,
  vulnerabilitiesIn,
  vulnerabilityProblems,
} from '../../tools/check-supply.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lists = read('tools/supply.json');
const lock = read('package-lock.json');
const pkg = read('package.json');
const none = (): undefined => undefined;
/** The lock with one more entry. */
const plus = (place: string, entry: object) => ({ packages: { ...lock.packages, [`node_modules/${place}`]: entry } });
const rules = (findings: { rule: string; message: string }[], name: string): string[] =>
  findings.filter(({ message }) => message.startsWith(`${name} `)).map(({ rule }) => rule);
const SOME = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };

describe('what other people’s packages bring along', () => {
  it('is as the lists say', () => {
    expect(scriptProblems(lock, pkg, lists)).toEqual([]);
    expect(doubleProblems(lock, lists)).toEqual([]);
    expect(unlockedProblems(lock, lists)).toEqual([]);
  });

  it.each(['licences', 'licenceOf', 'ofOtherPlatforms', 'installScripts', 'shippedTwice', 'vulnerabilities'])(
    'has a reason for each entry of %s',
    (list) => {
      for (const [name, entry] of Object.entries<string | { why: string }>(lists[list])) {
        const why = typeof entry === 'string' ? entry : entry.why;
        expect([name, why.length > 5]).toEqual([name, true]);
      }
    },
  );

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('takes %s: %s', (licence, allowed) => expect(isAllowed(licence, lists)).toBe(allowed));

  it('refuses a licence that is not allowed, and none at all', () => {
    const found = (entry: object) => rules(licenceProblems(plus('stranger', entry), lists, none), 'stranger');
    expect(found({ ...SOME, license: 'GPL-3.0-only' })).toEqual(['licence-allowed']);
    expect(found({ version: '1.0.0', integrity: 'x' })).toEqual(['licence-known']);
    expect(found(SOME)).toEqual([]);
  });

  it('refuses a program that runs while installing, until somebody has looked at it', () => {
    const script = { ...SOME, hasInstallScript: true };
    expect(rules(scriptProblems(plus('stranger', script), pkg, lists), 'stranger')).toEqual(['install-script']);
    const listed = {
      ...lists,
      installScripts: { ...lists.installScripts, stranger: { runs: false, why: 'looked at' } },
    };
    expect(rules(scriptProblems(plus('stranger', script), pkg, listed), 'stranger')).toEqual(['install-script']);
    const allowed = { ...pkg, allowScripts: { ...pkg.allowScripts, stranger: false } };
    expect(scriptProblems(plus('stranger', script), allowed, listed)).toEqual([]);
    expect(scriptProblems(lock, allowed, listed)).toHaveLength(1); // no longer there
  });

  it('refuses a second version of what is shipped', () => {
    const second = plus('pg/node_modules/graphql', { ...SOME, version: '15.0.0' });
    expect(rules(doubleProblems(second, lists), 'graphql')).toEqual(['shipped-twice']);
  });

  it('refuses what pins no bytes', () => {
    const found = (name: string, entry: object) => rules(unlockedProblems(plus(name, entry), lists), name);
    expect(found('stranger', { version: '1.0.0', resolved: 'git+ssh://git@example.org/x.git' })).toEqual([
      'bytes-pinned',
    ]);
    expect(found('@stranger/linux-x64', { version: '1.0.0', optional: true })).toEqual(['bytes-pinned']);
    expect(found('@swc/core-new-system', { version: '1.0.0', optional: true })).toEqual([]);
  });

  it('refuses known vulnerabilities of what is shipped, until a day when somebody said why', () => {
    const of = (name: string, severity: string) => ({
      vulnerabilities: {
        [name]: { via: [{ url: 'https://example.org/GHSA-aaaa-bbbb-cccc', severity, title: 'bad' }, 'another'] },
      },
    });
    const codes = (report: unknown, with_ = lists, today = '2026-12-01') =>
      vulnerabilityProblems(vulnerabilitiesIn(report, lock), with_, today).map(({ rule }) => rule);
    expect(codes(of('graphql', 'moderate'))).toEqual(['known-vulnerability']);
    expect(codes(of('graphql', 'low'))).toEqual([]);
    expect(codes(of('jest', 'high'))).toEqual([]);
    expect(codes(of('jest', 'critical'))).toEqual(['known-vulnerability']);
    const known = { ...lists, vulnerabilities: { 'GHSA-aaaa-bbbb-cccc': { until: '2026-12-31', why: 'not reached' } } };
    expect(codes(of('graphql', 'high'), known)).toEqual([]);
    expect(codes(of('graphql', 'high'), known, '2027-01-01')).toEqual(['known-vulnerability']);
  });
});
