import { describe, expect, it } from '@jest/globals';
import type { AppError } from '@seedbed/platform/kernel';
import type { Place } from './place.js';
import { findPrograms } from './platform.js';
import { explainLog } from './server.js';

const place: Place = {
  home: '/srv/seedbed',
  base: '/srv/seedbed',
  data: '/srv/seedbed/pg',
  passwordFile: '/srv/seedbed/password',
  log: '/srv/seedbed/postgres.log',
  lock: '/srv/seedbed/.lock',
  isElsewhere: false,
};

describe('what PostgreSQL says when it does not start', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'POSTGRES_DISK_FULL'],
    [
      'initdb: error: could not create directory "/srv/seedbed/pg.init": Permission denied',
      'POSTGRES_FOLDER_NOT_WRITABLE',
    ],
    ['FATAL:  data directory "/srv/seedbed/pg" has wrong ownership', 'POSTGRES_FOLDER_NOT_WRITABLE'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1544A98', 'POSTGRES_FOLDER_BROKEN'],
    ['FATAL:  could not open file "global/pg_filenode.map": No such file or directory', 'POSTGRES_FOLDER_BROKEN'],
    ['FATAL:  could not create shared memory segment: Cannot allocate memory', 'POSTGRES_START_FAILED'],
  ])('%s → %s', (line, code) => {
    const error = explainLog(
      place,
      `2026-11-24 15:00:00.000 UTC [1] LOG:  starting\n2026 UTC [1] ${line}\n`,
      'it ended',
    );
    expect(error.code).toBe(code);
    expect(error.message).toContain(line.replace(/^.*?(FATAL|PANIC|error): +/, ''));
    expect(error.message).toContain('/srv/seedbed');
  });

  it('names the full disk even when that is not its last word', () => {
    const text =
      'ERROR:  could not extend file "base/1/2662": No space left on device\nPANIC:  cannot abort transaction 1\n';
    expect(explainLog(place, text, 'it ended').code).toBe('POSTGRES_DISK_FULL');
  });

  it('says how it ended when it said nothing', () => {
    expect(explainLog(place, '', 'it ended at once (SIGSEGV)').message).toContain('it ended at once (SIGSEGV)');
  });
});

describe('the programs', () => {
  const codeFor = (platform: string): string | undefined => {
    try {
      findPrograms('/srv/seedbed', () => undefined, platform);
    } catch (error) {
      return (error as AppError).code;
    }
    return undefined;
  };

  it('are refused by name where there are none', () => {
    expect(codeFor('sunos-x64')).toBe('POSTGRES_PLATFORM_UNSUPPORTED');
    expect(codeFor('linux-riscv64')).toBe('POSTGRES_PLATFORM_UNSUPPORTED');
  });

  it('are missed by name when npm has not installed them', () => {
    expect(codeFor(process.platform === 'darwin' ? 'linux-x64' : 'darwin-x64')).toBe('POSTGRES_BINARY_MISSING');
  });
});
