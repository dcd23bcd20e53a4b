import './profile.erasure.js'; // every erasure reaches what this lib keeps

export { NccHost, PolicyLab } from './centre-bodies.record.js';
export { ExternalIdentifier, IdentifierScheme } from './external-identifier.record.js';
export { ExternalIdentifierWrites } from './external-identifier.writes.js';
export { GovernanceBody, GovernanceBodyKind, GovernanceMembership } from './governance.record.js';
export { type Claim, type ClaimOutcome, IdentifiersService } from './identifiers.service.js';
export { MeasureProfilesJob, measureProfiles } from './jobs/measure-profiles.job.js';
export { scriptOf, tidyName } from './name.rules.js';
export { MembershipStatus, NetworkMembership } from './network-membership.record.js';
export { Organisation, OrganisationStatus } from './organisation.record.js';
export { OrganisationNameWrites, OrganisationWrites } from './organisation.writes.js';
export { isPublicKind, OrganisationKind } from './organisation-kind.js';
export { NameKind, OrganisationName } from './organisation-name.record.js';
export { OrganisationRelation, RelationType } from './organisation-relation.record.js';
export { organisationErrors } from './organisations.errors.js';
export { identifierTaken } from './organisations.events.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationId, organisationSteward, seedOrganisations } from './organisations.seed.js';
export { OrganisationsService, type Registered, type Registration } from './organisations.service.js';
export { requireOwnOrganisation } from './own-organisation.js';
export { PartnerRolesFollow, PartnerRoleWrites } from './partner-roles.writes.js';
export { whoAnswersForIt } from './profile.policy.js';
export { OrganisationProfile, ProfileSection } from './profile.record.js';
export {
  monthsBefore,
  type ProfilePart,
  ProfileSectionKind,
  ProfileSectionState,
  USUAL_MONTHS,
} from './profile.rules.js';
export { ProfileSchedule } from './profile.schedule.js';
export {
  IdentifiersProfileFollows,
  OrganisationProfileFollows,
  ProfileRuleWrites,
  ProfilesFollow,
  SitesProfileFollows,
} from './profile.writes.js';
export { PROFILE_KEEPING, ProfileConfirmation } from './profile-confirmation.record.js';
export { ProfileMeasures, profileId } from './profile-measures.js';
export { ProfileRule } from './profile-rule.record.js';
export { type ProfileSectionFacts, profileSections, registerProfileSection } from './profile-sections.js';
export { ProfilesModule } from './profiles.module.js';
export { Profiles } from './profiles.service.js';
export { Site, SiteKind, SiteStatus } from './site.record.js';
export { SiteWrites } from './site.writes.js';
export { SitesService } from './sites.service.js';
