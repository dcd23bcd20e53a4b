export { DEMO_CENTRES, DEMO_PILOTS, type DemoCentre } from './demo.data.js';
export { demoErrors } from './demo.errors.js';
export { demoId, demoPilotId, loadDemo } from './load-demo.js';
