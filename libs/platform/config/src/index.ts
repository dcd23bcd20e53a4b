export { type AppConfig, type Environment, loadConfig, readEnvironment } from './config.js';
export { describeSettings, printConfig, withoutSecrets } from './describe-settings.js';
export { ProcessLogger } from './logger.js';
export { type NodeSecret, nodeSecret, secretOf } from './node-secret.js';
export type { SignInProvider } from './sign-in-providers.js';
