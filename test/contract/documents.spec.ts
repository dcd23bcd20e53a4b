import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryFiles } from '../support/all-libs.js';

const documents = repositoryFiles().filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

/** Paths in backticks that begin with a folder of ours; patterns (`<x>`, `*`, `{a,b}`, `…`) name no file. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:apps|libs|test|tools|migrations|docs|scripts|changes|docker)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path.replace(/[#:].*$/, ''))
    .filter((path) => !/[<*{…]/.test(path));

describe('documents', () => {
  // a how-to may make a new file as it goes
  it.each(documents.filter((file) => !file.startsWith('docs/how-to/')))('%s names files that are there', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(documents)('%s links to files that are there', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it.each(documents)('%s names commands that exist', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
