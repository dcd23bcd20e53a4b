import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Inject, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ByPolicy, Ctx, codedError, OnlyReads } from '@seedbed/platform/graphql';
import { isLanguage, type RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExportService } from './export.service.js';
import { readRequest } from './export-request.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * `GET /api/export/organisations.csv?filter=…`, and the same as POST with a JSON body, for filters that are too long for
 * an address. The answer is the file, as it is made. One that cannot be completed ends without its end: the connection
 * breaks off, which no client takes for a whole answer.
 */
@Controller('api/export')
export class ExportController {
  private readonly logger = new Logger('Export');

  constructor(@Inject(ExportService) private readonly exports: ExportService) {}

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
    const made = await this.exports.open(asked, readRequest(file, given), left.signal);
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

  /** The connection breaks off by itself; here the operator hears why. Who left knows it. */
  private failed(error: Error, requestId: string, isLeft: boolean): void {
    if (isLeft) return;
    const { code } = codedError(error, requestId);
    this.logger.error(`${code} ${requestId}: an export was broken off: ${error.stack ?? error.message}`);
  }
}
