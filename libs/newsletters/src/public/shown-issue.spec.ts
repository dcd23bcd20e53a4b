import { describe, expect, it } from '@jest/globals';
import { shownHtml, shownText } from './shown-issue.js';

const as = { word: 'reader', home: 'https://ncc.example.org/newsletter/it' };
const FOOTER =
  '<p><a href="{{ recipient.unsubscribeUrl }}" class="link">Unsubscribe</a><br><a href="{{ recipient.preferencesUrl }}">Preferences</a><br><a href="https://ncc.example.org">Site</a></p>';

describe('an issue that anybody may open', () => {
  it('has none of the links of its reader', () => {
    const html = shownHtml(FOOTER, as);
    expect(html).toBe('<p><a target="_blank" rel="noopener noreferrer" href="https://ncc.example.org">Site</a></p>');
  });

  it('says what its editor wrote for those without a name, or a word', () => {
    expect(shownHtml('Dear {{ recipient.name | default: "friend" }},', as)).toBe('Dear friend,');
    expect(shownHtml('Dear {{ recipient.name }}, {{ recipient.salutation }}', as)).toBe('Dear reader, ');
    expect(shownHtml('{% if recipient.givenName %}You{% else %}All{% endif %}', as)).toBe('All');
  });

  it('says the name of whoever got it, escaped', () => {
    const reader = { givenName: 'Ana <b>', familyName: 'Kos', salutation: null };
    expect(shownHtml('Dear {{ recipient.name }}', { ...as, reader })).toBe('Dear Ana &lt;b&gt; Kos');
    expect(shownText('For {{ recipient.givenName }} ', { ...as, reader })).toBe('For Ana <b>');
  });
});
