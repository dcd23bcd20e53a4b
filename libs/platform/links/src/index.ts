export { clustersOf } from './cluster.rules.js';
export { IdentityLink, IdentityLinkState, IdentityRelation } from './identity-link.record.js';
export { type Finding, IdentityLinks } from './identity-links.service.js';
export { linkErrors } from './links.errors.js';
export { identityChanged } from './links.events.js';
export { LinksModule } from './links.module.js';
