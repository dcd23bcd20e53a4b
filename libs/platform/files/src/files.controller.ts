import { pipeline } from 'node:stream/promises';
import { Controller, Get, Headers, HttpCode, Inject, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ByPolicy, Ctx, codedError } from '@seedbed/platform/graphql';
import { Audit } from '@seedbed/platform/journal';
import { AppError, type RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filesActions } from './files.actions.js';
import { filesErrors } from './files.errors.js';
import { Files } from './files.service.js';
import { contentDisposition } from './name.rules.js';
import { type ByteRange, rangeOf } from './range.rules.js';

interface AddedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly url: string;
}

/** What a part of the form says of the file, beside its bytes. */
const FORM_BYTES = 100_000;

/** The REST edge of files: bytes do not travel through GraphQL. */
@Controller('api/files')
export class FilesController {
  private readonly logger = new Logger('Files');

  constructor(
    @Inject(Files) private readonly files: Files,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** `POST /api/files?record=Organisation:<id>`, one file as multipart/form-data. */
  @ByPolicy()
  @Post()
  @HttpCode(201)
  async add(
    @Ctx() ctx: RequestContext,
    @Query('record') record: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedFile> {
    const owner = await this.files.requireOwner(ctx, typeof record === 'string' ? record : '');
    if (!request.isMultipart()) throw filesErrors.FILE_MISSING({}, { field: 'file' });
    void reply.header('connection', 'close'); // what is refused in the middle is not read to its end
    if (Number(request.headers['content-length'] ?? 0) > this.files.limit + FORM_BYTES) {
      throw filesErrors.FILE_TOO_LARGE({ limit: Math.floor(this.files.limit / 1_000_000) }, { field: 'file' });
    }
    const limits = { files: 1, fields: 10, fieldSize: 1_000, parts: 12, fileSize: this.files.limit + 1 };
    const part = await request.file({ limits, throwFileSizeLimit: false }).catch(brokenOff);
    if (!part) throw filesErrors.FILE_MISSING({}, { field: 'file' });
    const { id, name, mediaType, size, sha256 } = await this.files
      .add(ctx, owner, part.filename ?? '', part.file)
      .catch(brokenOff);
    return { id, name, mediaType, size, sha256, url: `/api/files/${id}` };
  }

  /** The bytes, to be saved and never shown: a page of ours must not be made of what somebody sent. */
  @ByPolicy()
  @Get(':id')
  async read(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Headers('range') header: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    let range: ByteRange | null = null;
    const { file, bytes } = await this.files.open(ctx, id, (size) => {
      range = this.partOf(header, size, reply);
      return range;
    });
    const part = range as ByteRange | null;
    await this.audit
      .note(ctx, { action: filesActions['file.read'], about: { type: 'File', id: file.id } })
      .catch((error: unknown) => {
        bytes.destroy();
        throw error;
      });
    const length = part ? part.last - part.first + 1 : file.size;
    if (part) reply.raw.setHeader('content-range', `bytes ${part.first}-${part.last}/${file.size}`);
    reply.hijack(); // bytes that are damaged end the connection instead of an answer that looks whole
    reply.raw.writeHead(part ? 206 : 200, {
      'content-type': file.mediaType,
      'content-length': length,
      'content-disposition': contentDisposition(file.name),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'seedbed-request-id': ctx.requestId,
    });
    await pipeline(bytes, reply.raw).catch((error: unknown) => this.failed(error, ctx.requestId));
  }

  private partOf(header: string | undefined, size: number, reply: FastifyReply): ByteRange | null {
    const range = rangeOf(header, size);
    if (range !== 'none') return range === 'whole' ? null : range;
    void reply.header('content-range', `bytes */${size}`);
    throw Object.assign(filesErrors.FILE_RANGE_INVALID({ size }), { status: 416 });
  }

  private failed(error: unknown, requestId: string): void {
    if ((error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE') return; // the reader left
    this.logger.error(`${codedError(error, requestId).code} ${requestId}: a file was broken off: ${String(error)}`);
  }
}

/** What the reading of the form throws is a broken upload; our own errors say more. */
function brokenOff(error: unknown): never {
  if (error instanceof AppError) throw error;
  const code = (error as { code?: string }).code ?? '';
  if (/^FST_|ECONN|ABORT|PREMATURE/.test(code) || /Unexpected end|Malformed|Part terminated/i.test(String(error))) {
    throw filesErrors.FILE_BROKEN_OFF({}, { field: 'file', cause: error });
  }
  throw error;
}
