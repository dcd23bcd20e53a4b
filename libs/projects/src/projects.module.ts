import { Module } from '@nestjs/common';
import { QualityModule } from '@seedbed/platform/quality';
import { DoubledSeatsService } from './doubled-seats.service.js';
import { ParticipationsService } from './participations.service.js';
import { ProjectsService } from './projects.service.js';

const services = [ProjectsService, ParticipationsService, DoubledSeatsService];

@Module({ imports: [QualityModule], providers: services, exports: services })
export class ProjectsModule {}
