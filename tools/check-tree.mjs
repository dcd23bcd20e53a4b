// @ts-check
/**
 * What must not stand in any file of the repository: paths and hosts of the machine it was written on, keys, and notes
 * about how it was written. The product speaks of social innovation, not of its workshop.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readText, runAsCommand } from './tree.mjs';

/** The patterns are written so that they do not match their own line. */
const patterns = [
  {
    rule: 'no-machine-path',
    what: /(?<![\w.~:/$}-])\/(?:root|home|Users|work|workspace)\/[\w.-]+/,
    message: 'a path of one machine. Write it relative to the repository, or take it from a setting.',
  },
  {
    rule: 'no-machine-path',
    what: /(?<![\w.~:/$}-])\/tmp\/[\w-]{2,}\/[\w.-]+|\b[A-Z]:\\Users\\/,
    message: 'a path of one machine. Use os.tmpdir() or mkdtemp.',
  },
  {
    rule: 'no-registry-host',
    what: /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|npmmirror|proxy)\b[\w.:-]*|\bregistry\s*=\s*\S+/i,
    message: 'the address of a package registry. Whoever installs chooses the registry.',
  },
  {
    rule: 'no-private-host',
    what: /\/\/(?:[\w-]+@)?(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[\w.-]+\.(?:internal|local|lan|corp))\b/,
    message: 'a host of one network. Use 127.0.0.1, or example.org in documentation.',
  },
  {
    rule: 'no-secret',
    what: /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:ghp|gho|glpat|npm)_[A-Za-z0-9]{20,}\b|\bAKIA[0-9A-Z]{16}\b/,
    message: 'a key. Revoke it, and keep keys in the environment.',
  },
  {
    rule: 'no-workshop-word',
    what: /\b(?:c[l]aude|a[n]thropic|o[p]enai|c[h]atgpt|c[o]pilot|sub-?a[g]ents?|l[a]nguage model)\b/i,
    message: 'a word about how this was written. Say what it does and why.',
  },
  {
    rule: 'no-workshop-word',
    what: /\bissues (?:show|close|file)\b|\bw[o]rkplace tools?\b|\bs[e]aled evaluation|\bevaluation-set\.s[e]aled/i,
    message: 'a word about how this was written. Say what it does and why.',
  },
];

/** Data files carry other people's words; lock and generated catalogues are checked on their own. */
const EXCEPT = /(^|\/)(package-lock\.json|.*\.(?:png|jpg|svg|woff2?|ico))$/;
const MAX_BYTES = 2 * 1024 * 1024;
/** The schema grows with the types; who writes programs against the API reads it as a whole. */
const SCHEMA_BYTES = 2 * MAX_BYTES;

/**
 * @param {string} file
 * @param {string} text
 * @returns {import('./tree.mjs').Finding[]}
 */
export function wordsIn(file, text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      patterns
        .filter(({ what }) => what.test(line))
        .map(({ rule, message }) => ({ rule, file, line: index + 1, message })),
    );
}

/** @param {string} [root] @returns {import('./tree.mjs').Finding[]} */
export function checkTree(root = '.') {
  return listFiles(root).flatMap((file) => {
    if (statSync(join(root, file)).size > (file === 'schema.graphql' ? SCHEMA_BYTES : MAX_BYTES))
      return [{ rule: 'no-huge-file', file, message: 'over 2 MiB. Ship an extract, or make it at build time.' }];
    const text = EXCEPT.test(file) || file === 'tools/self-test.mjs' ? undefined : readText(root, file);
    return text === undefined ? [] : wordsIn(file, text);
  });
}

runAsCommand(import.meta.url, checkTree);
