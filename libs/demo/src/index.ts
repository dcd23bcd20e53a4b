export { DEMO_CENTRES, DEMO_PILOTS, type DemoCentre } from './demo.data.js';
export { demoErrors } from './demo.errors.js';
export { demoId, demoPilotId, demoProjectId } from './demo-run.js';
export { loadDemo } from './load-demo.js';
