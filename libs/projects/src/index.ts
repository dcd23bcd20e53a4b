export { compareConsortia, consortiumWarnings, countPartners, countsAsPartner } from './consortium.rules.js';
export { DoubledSeatsService } from './doubled-seats.service.js';
export { Call, GrantAgreement } from './grant.record.js';
export { Participation } from './participation.record.js';
export { ParticipationWrites } from './participation.writes.js';
export { ParticipationRole } from './participation-role.js';
export { ParticipationsService } from './participations.service.js';
export { Project, ProjectStatus } from './project.record.js';
export { ProjectWrites } from './project.writes.js';
export {
  Platform,
  ProjectFunding,
  ProjectLink,
  ProjectLinkType,
  ProjectPhase,
  WebLink,
  WebLinkKind,
} from './project-parts.record.js';
export {
  ActionStatus,
  Deliverable,
  DeliverableStatus,
  Milestone,
  MilestoneStatus,
  ProjectAction,
} from './project-work.record.js';
export { DeliverableWrites, MilestoneWrites, ProjectActionWrites } from './project-work.writes.js';
export { projectErrors } from './projects.errors.js';
export { ProjectsModule } from './projects.module.js';
export { participationId, projectId, seedProjects } from './projects.seed.js';
export { ProjectsService } from './projects.service.js';
