import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safePath } from './safe-path.rules.js';

describe('where to go on after a sign-in', () => {
  it.each(['/', '/orgs', '/orgs/1?tab=sites#web', '/my/sites', '/people?q=%2F%2Fx', '/a//b'])('may be %s', (to) =>
    expect(safePath(to)).toBe(to),
  );

  it.each([
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '\t//evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '@evil.example',
    '',
    '/graphql?query={me{userId}}',
    '/api/export/organisations.csv',
    '/sign-in/oidc/eu-login',
    `/${'x'.repeat(2_000)}`,
    null,
    undefined,
    ['/orgs'],
    7,
  ])('is never %j', (to) => expect(safePath(to, '/safe')).toBe('/safe'));

  it('stays on this site, whatever is written', () => {
    const odd = fc.array(
      fc.constantFrom('/', '\\', '\t', '\n', '.', '..', ':', '@', '?', '#', 'evil.example', 'http', '%2f', 'a'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          odd.map((parts) => parts.join('')),
          fc.string(),
        ),
        (to) => {
          const path = safePath(to);
          return (
            new URL(path, 'https://network.example.org').origin === 'https://network.example.org' &&
            /^\/(?![/\\])/.test(path)
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
