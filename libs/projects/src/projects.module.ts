import { Module } from '@nestjs/common';
import { QualityModule } from '@seedbed/platform/quality';
import { ParticipationsService } from './participations.service.js';
import { ProjectsService } from './projects.service.js';

const services = [ProjectsService, ParticipationsService];

@Module({ imports: [QualityModule], providers: services, exports: services })
export class ProjectsModule {}
