import { Module } from '@nestjs/common';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';

/** The REST edge that writes lists as files. Needs Db and ListStream among the global providers: for the api only. */
@Module({ controllers: [ExportController], providers: [ExportService] })
export class ExportModule {}
