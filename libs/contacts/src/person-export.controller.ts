import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { Allow, Ctx } from '@seedbed/platform/graphql';
import { Audit } from '@seedbed/platform/journal';
import type { RequestContext } from '@seedbed/platform/kernel';
import { recordErrors } from '@seedbed/platform/records';
import type { FastifyReply } from 'fastify';
import { contactsActions } from './contacts.actions.js';
import { personPage } from './person-export.page.js';
import { PersonExport } from './person-export.service.js';

/** `GET /api/people/<id>.json` and `.html`: what a person gets who asks for their data (articles 15 and 20). */
@Controller('api/people')
export class PersonExportController {
  constructor(
    @Inject(PersonExport) private readonly exports: PersonExport,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  @Allow('SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR')
  @Get(':file')
  async get(@Ctx() ctx: RequestContext, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const [, id = '', form] = /^([0-9a-f-]{36})\.(json|html)$/i.exec(file) ?? [];
    if (form === undefined) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    const data = await this.exports.of(ctx, id);
    await this.audit.note(ctx, {
      action: contactsActions['person.export'],
      about: { type: 'Person', id },
      detail: form.toLowerCase(),
    });
    const isPage = form.toLowerCase() === 'html';
    await reply
      .status(200)
      .header('content-type', isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="person-${id}.${form}"`)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .header('seedbed-request-id', ctx.requestId)
      .send(isPage ? personPage(data, ctx.language) : `${JSON.stringify(data, null, 2)}\n`);
  }
}
