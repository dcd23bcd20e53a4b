import { describe, expect, it } from '@jest/globals';
import { contrast } from './elements.js';
import { lintIssue, lintLanguages } from './lint.rules.js';

const footer =
  '<p>NCC Greece<br>Stadiou 1, Athens</p><p><a href="{{ recipient.unsubscribeUrl }}">Unsubscribe from this topic</a></p>';
const html = (body: string, head = '<html lang="el">'): string =>
  `${head}<body><h1>News</h1>${body}${footer}</body></html>`;
const lint = (whole: string) =>
  lintIssue({ html: whole, identity: 'NCC Greece', postalAddress: 'Stadiou 1,\nAthens' }).map(
    ({ code, severity, where }) => `${code} ${severity} ${where}`,
  );

describe('the lint of an issue', () => {
  it('finds nothing where nothing is wrong', () => {
    const fine =
      '<h2>Pilots</h2><h3>One</h3><h2>Two</h2><table role="presentation"><tr><td>x</td></tr></table><img src="https://a.example/a.png" alt="A map"><a href="mailto:a@example.org"><img src="https://a.example/b.png" alt="Write to us" width="20" height="20"></a><div style="display:none;font-size:1px;color:#fff">preheader</div>';
    expect(lint(html(fine))).toEqual([]);
  });

  it.each([
    ['<img src="https://a.example/a.png">', 'LINT_ALT_MISSING error img 1'],
    [
      '<img src="https://a.example/a.png" alt="a"><img src="https://a.example/b.png" alt=" ">',
      'LINT_ALT_MISSING error img 2',
    ],
    ['<img src="https://a.example/a.png" alt="a" width="1">', 'LINT_TRACKER error img 1'],
    ['<h1>Again</h1>', 'LINT_H1_COUNT error html'],
    ['<h3>Too deep</h3>', 'LINT_HEADING_ORDER warning h3 1'],
    ['<p style="color:#777777">grey</p>', 'LINT_CONTRAST_LOW error p 1'],
    ['<div style="background:#000"><p><b>black on black</b></p></div>', 'LINT_CONTRAST_LOW error b 1'],
    ['<td bgcolor="#0000ff"><span>on blue</span></td>', 'LINT_CONTRAST_LOW error span 1'],
    ['<p style="font-size:12px">small</p>', 'LINT_TEXT_SMALL warning p 1'],
    ['<a href="https://a.example">Click here!</a>', 'LINT_LINK_VAGUE warning a 1'],
    ['<a href="https://a.example">εδώ</a>', 'LINT_LINK_VAGUE warning a 1'],
    ['<a href="https://a.example"> </a>', 'LINT_LINK_EMPTY error a 1'],
    ['<a href="javascript:alert(1)">Pilot actions</a>', 'LINT_LINK_SCHEME error a 1'],
    ['<a href="/page">Pilot actions</a>', 'LINT_LINK_SCHEME error a 1'],
    ['<a>Pilot actions</a>', 'LINT_LINK_SCHEME error a 1'],
    ['<table><tr><td>x</td></tr></table>', 'LINT_LAYOUT_ROLE error table 1'],
    ['<script>x</script>', 'LINT_TRACKER error script 1'],
    ['<p onclick="x">x</p>', 'LINT_TRACKER error p 1'],
    ['<link rel="stylesheet" href="https://a.example/a.css">', 'LINT_TRACKER error link 1'],
    [`<p>${'x'.repeat(102 * 1024)}</p>`, 'LINT_TOO_LARGE error html'],
  ])('finds in %.60s', (body, finding) => {
    expect(lint(html(body))).toEqual([finding]);
  });

  it('misses the heading, the language and each part of the footer', () => {
    expect(lint('<html lang="el"><body>Hello</body></html>')).toEqual([
      'LINT_H1_COUNT error html',
      'LINT_UNSUBSCRIBE_MISSING error footer',
      'LINT_POSTAL_MISSING error footer',
      'LINT_IDENTITY_MISSING error footer',
    ]);
    expect(lint(html('', '<html>'))).toEqual(['LINT_LANGUAGE_UNSAID error html']);
    expect(lint(html('').replace('<p>NCC', '<p style="display:none">NCC'))).toEqual([
      'LINT_POSTAL_MISSING error footer',
      'LINT_IDENTITY_MISSING error footer',
    ]);
    const none = lintIssue({ html: html(''), identity: '', postalAddress: ' ' }).map(({ code }) => code);
    expect(none).toEqual(['LINT_POSTAL_MISSING', 'LINT_IDENTITY_MISSING']);
  });

  it('says which languages are missing, and how bad that is', () => {
    expect(lintLanguages(['en', 'it', 'sl'], ['en', 'el'], false)).toEqual([
      { code: 'LINT_LANGUAGE_MISSING', severity: 'error', where: 'it', params: { language: 'it' } },
      { code: 'LINT_LANGUAGE_MISSING', severity: 'error', where: 'sl', params: { language: 'sl' } },
    ]);
    expect(lintLanguages(['it'], [], true)[0]?.severity).toBe('warning');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
  });
});
