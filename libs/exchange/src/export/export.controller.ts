import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Inject, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ByPolicy, Ctx, codedError, OnlyReads } from '@seedbed/platform/graphql';
import { Audit } from '@seedbed/platform/journal';
import { isLanguage, type RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { exportActions } from './export.actions.js';
import { type Export, ExportService } from './export.service.js';
import { type ExportRequest, readRequest } from './export-request.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * `GET /api/export/organisations.csv?filter=…`, and the same as POST with a JSON body, for filters that are too long for
 * an address. The answer is the file, as it is made. One that cannot be completed ends without its end: the connection
 * breaks off, which no client takes for a whole answer.
 */
@Controller('api/export')
export class ExportController {
  private readonly logger = new Logger('Export');

  constructor(
    @Inject(ExportService) private readonly exports: ExportService,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  @ByPolicy()
  @Get(':file')
  async get(
    @Ctx() ctx: RequestContext,
    @Param('file') file: string,
    @Query() query: Given,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(ctx, file, query, request, reply);
  }

  @ByPolicy()
  @OnlyReads()
  @Post(':file')
  @HttpCode(200)
  async post(
    @Ctx() ctx: RequestContext,
    @Param('file') file: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(ctx, file, typeof body === 'object' && body !== null ? (body as Given) : {}, request, reply);
  }

  private async send(
    { ...ctx }: RequestContext,
    file: string,
    given: Given,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const asked: RequestContext = isLanguage(given.lang) ? { ...ctx, language: given.lang } : ctx;
    const left = new AbortController();
    // the answer closes at its end too; then there is nothing left to cancel
    reply.raw.once('close', () => left.abort(new Error('The reader of an export has left.')));
    if (request.raw.socket.destroyed) left.abort(new Error('The reader of an export has left.'));
    const wanted = readRequest(file, given);
    const made = await this.exports.open(asked, wanted, left.signal);
    await this.note(ctx, wanted, made);
    const close = (): void => void made.close();
    if (left.signal.aborted) close();
    else left.signal.addEventListener('abort', close);
    const stream = Readable.from(made.bytes, { objectMode: false });
    stream.once('close', close);
    stream.on('error', (error) => this.failed(error, ctx.requestId, left.signal.aborted));
    await reply
      .status(200)
      .header('content-type', made.mediaType)
      .header('content-disposition', `attachment; filename="${made.name}"`)
      .header('seedbed-rows', String(made.total))
      .header('seedbed-request-id', ctx.requestId)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(stream);
  }

  /** Written down before the first byte: nothing is taken away that nobody knows of. What was looked for may be a name. */
  private async note(ctx: RequestContext, { list, format, args }: ExportRequest, made: Export): Promise<void> {
    const narrowed = args.filter !== undefined || args.search !== undefined ? ' of a part' : '';
    const happening = {
      action: exportActions.export,
      about: { type: made.type },
      detail: `${list}.${format} ${made.total}${narrowed}`,
    };
    await this.audit.note(ctx, happening).catch(async (error: unknown) => {
      await made.close();
      throw error;
    });
  }

  /** The connection breaks off by itself; here the operator hears why. Who left knows it. */
  private failed(error: Error, requestId: string, isLeft: boolean): void {
    if (isLeft) return;
    const { code } = codedError(error, requestId);
    this.logger.error(`${code} ${requestId}: an export was broken off: ${error.stack ?? error.message}`);
  }
}
