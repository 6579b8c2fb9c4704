export { factorContract } from './factorContract.js';
export type { FactorCheck, FactorHands, FactorPerson, FactorSubject } from './FactorSubject.js';
