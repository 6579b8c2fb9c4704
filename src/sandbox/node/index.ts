export { serveSandbox, type ServedSandbox, type ServeSandboxOptions } from './serveSandbox.js';
