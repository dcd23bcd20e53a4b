import { describe, expect, it } from '@jest/globals';
import { pathTo, placeOf } from './address.js';

const at = (path: string) => {
  const [pathname = '', search = ''] = path.split('?');
  return placeOf({ pathname, search });
};

describe('an address of the area of partners', () => {
  it.each([
    ['/my', { page: 'home' }],
    ['/my/', { page: 'home' }],
    ['/my/changes', { page: 'changes' }],
    ['/my/competences', { page: 'competences' }],
    ['/my/people', { page: 'section', section: 'people' }],
    ['/my/sites?add=Site', { page: 'section', section: 'sites', add: 'Site' }],
    ['/my/web?change=Organisation.1.website', { page: 'section', section: 'web', change: 'Organisation.1.website' }],
    ['/my/web/deeper', { page: 'nowhere' }],
    ['/mystery', { page: 'nowhere' }],
  ])('%s leads to %j', (path, place) => {
    expect(at(path)).toEqual(place);
  });

  it('is made from where it leads to', () => {
    for (const path of [
      '/my',
      '/my/changes',
      '/my/competences',
      '/my/sites?add=Site',
      '/my/web?change=Organisation.1.website',
    ])
      expect(pathTo(at(path))).toBe(path);
  });
});
