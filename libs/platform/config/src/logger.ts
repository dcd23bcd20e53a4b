import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { AppConfig } from './config.js';

const LEVELS: Readonly<Record<AppConfig['logLevel'], LogLevel[]>> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** What Nest tells of its own wiring: of use to developers only. */
const WIRING = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'GraphQLModule',
]);

/** The log of a process at the level of the settings. Nest's wiring is left out unless the level is `debug`. */
export class ProcessLogger extends ConsoleLogger {
  private readonly tellsWiring: boolean;

  constructor(level: AppConfig['logLevel']) {
    super({ logLevels: LEVELS[level] });
    this.tellsWiring = level === 'debug';
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (!this.tellsWiring && typeof context === 'string' && WIRING.has(context)) return;
    super.log(message, ...rest);
  }
}
