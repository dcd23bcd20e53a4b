import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import {
  AccessGuard,
  CONTEXT_OF,
  type ContextOf,
  HEARS_USE_CASES,
  type HearsUseCases,
  type HttpRequest,
  LIMITS,
  nameKind,
} from '@seedbed/platform/graphql';
import { RecordMutations, RowAccess, recordResolvers } from '@seedbed/platform/records';
import {
  type Answering,
  answerKnown,
  type EngineOptions,
  type LogError,
  readEnginePlugin,
  stringifyResult,
} from './apollo-plugin.js';
import { Costs } from './costs.js';
import { ReadEngine } from './engine.js';
import { errorPlugin } from './error-plugin.js';
import { HOURLY_LIMITS, HourlyCosts, type HourlyLimits, NO_LIMITS } from './hourly-costs.js';
import { KnownDocuments } from './known-documents.js';
import { ANSWER_KNOWN, ENGINE_OPTIONS, KnownFirst } from './known-first.js';
import { ListStream } from './list-stream.js';
import { NodeResolver } from './node-resolver.js';
import { PolicyAccess } from './policy-access.js';
import { contextOfRequest } from './request-context.js';
import { withReadEngine } from './schema.js';
import { SearchResolver } from './search-hit.js';

/** Whoever keeps the audit; an api without one answers all the same. */
const LISTENER = { token: HEARS_USE_CASES, optional: true };

/** The engine by itself, so that Apollo's options can be made with it. */
@Module({})
class EngineModule {
  static forRoot(hourly: HourlyLimits): DynamicModule {
    return {
      module: EngineModule,
      providers: [
        ReadEngine,
        HourlyCosts,
        { provide: HOURLY_LIMITS, useValue: hourly },
        { provide: KnownDocuments, useFactory: () => new KnownDocuments() },
      ],
      exports: [ReadEngine, HourlyCosts, KnownDocuments],
    };
  }
}

/**
 * The GraphQL API of all declared record types at `POST /graphql`. Import it after all libs: it closes the registry.
 * Needs `Db` among the global providers.
 */
@Module({})
export class ReadApiModule {
  static forRoot(options: EngineOptions = { answer: 'whole' }, hourlyLimits: HourlyLimits = NO_LIMITS): DynamicModule {
    const log = logError(new Logger('GraphQL'));
    const costs = new Costs();
    const engineModule = EngineModule.forRoot(hourlyLimits);
    const inject = [ReadEngine, HourlyCosts, KnownDocuments, LISTENER];
    type Injected = [ReadEngine, HourlyCosts, KnownDocuments, HearsUseCases | undefined];
    const answering = (...[engine, hourly, known, listener]: Injected): Answering => ({
      engine,
      costs,
      hourly,
      known,
      listener,
    });
    return {
      module: ReadApiModule,
      global: true,
      imports: [
        engineModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [engineModule],
          inject,
          useFactory: (...injected: Injected) => apolloOptions(answering(...injected), options, log),
        }),
      ],
      providers: [
        ...recordResolvers(),
        RecordMutations,
        { provide: RowAccess, useClass: PolicyAccess },
        SearchResolver,
        NodeResolver,
        ListStream,
        { provide: CONTEXT_OF, useValue: contextBy(options) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: ENGINE_OPTIONS, useValue: options },
        {
          provide: ANSWER_KNOWN,
          inject,
          useFactory: (...injected: Injected) => answerKnown(answering(...injected), options, log),
        },
        KnownFirst,
      ],
      exports: [engineModule, ListStream],
    };
  }
}

/** Bugs and trouble go to the log with their cause; what the caller did wrong does not. */
const logError =
  (logger: Logger): LogError =>
  (error, requestId) => {
    if (error.kind !== 'BUG' && error.kind !== 'UNAVAILABLE') return;
    const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause);
    logger.error(`${error.code} ${requestId}: ${cause}`);
  };

/** Who asks: as the options of a test say, else whoever the request was found to come from. */
const contextBy = ({ contextOf }: EngineOptions): ContextOf =>
  contextOf ? ({ headers }) => contextOf(headers) : contextOfRequest;

function apolloOptions(
  answering: Answering,
  options: EngineOptions,
  log: LogError,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    buildSchemaOptions: { skipCheck: true }, // Apollo judges the whole schema once more, and throws
    graphiql: false,
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // resolvers that set a cookie find the reply here
    context: (request: HttpRequest, reply: unknown) => Object.assign(contextBy(options)(request), { reply }),
    transformSchema: (schema) => withReadEngine(schema, answering.engine, answering.listener),
    stringifyResult,
    formatError: nameKind,
    plugins: [
      // each of these would wrap resolvers or talk to another host
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      readEnginePlugin(answering, options, log),
      errorPlugin(log),
    ],
  };
}
