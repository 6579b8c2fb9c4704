import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { enrollFactor } from './enrollFactor.js';
import { getFactor } from './getFactor.js';
import { listEnrolledFactors } from './listEnrolledFactors.js';
import { listFactorsToEnroll } from './listFactorsToEnroll.js';
import { resetFactor } from './resetFactor.js';
import { sendEnrollFactorRequest } from './sendEnrollFactorRequest.js';
import { uploadPhoto } from './uploadPhoto.js';
import { verifyTotp } from './verifyTotp.js';

/** Every call that the sandbox answers. */
export const endpoints: readonly SandboxEndpoint[] = [
  sendEnrollFactorRequest,
  enrollFactor,
  resetFactor,
  listEnrolledFactors,
  getFactor,
  listFactorsToEnroll,
  verifyTotp,
  uploadPhoto,
];
