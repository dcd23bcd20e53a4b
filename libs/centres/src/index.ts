export { CentresModule } from './centres.module.js';
export { seedCentres } from './centres.seed.js';
export { besideOwner, homeOf } from './home.js';
export { Ncc, NccStage } from './ncc.record.js';
export { LEAD_NCC_COUNTRY, languageOfCentre, NCC_COUNTRIES, nccId, stewardFor, stewardOf } from './ncc-id.js';
