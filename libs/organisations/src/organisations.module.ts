import { Module } from '@nestjs/common';
import { QualityModule } from '@seedbed/platform/quality';
import { IdentifiersService } from './identifiers.service.js';
import { OrganisationsService } from './organisations.service.js';
import { SitesService } from './sites.service.js';

const services = [OrganisationsService, SitesService, IdentifiersService];

@Module({ imports: [QualityModule], providers: services, exports: services })
export class OrganisationsModule {}
