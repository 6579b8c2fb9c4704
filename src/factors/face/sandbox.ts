import type { SandboxDetails, SandboxFactor, SandboxTools } from '../../sandbox/SandboxFactor.js';
import { SandboxRefusal } from '../../sandbox/SandboxRefusal.js';
import type { SandboxConfig } from '../../sandbox/switches/SandboxConfig.js';

/** apiCodes 1700-1707 are the one part of the contract's list that speaks of faces (contract 7.2). */
const failures: Readonly<
  Record<Exclude<SandboxConfig['faceResult'], 'match'>, readonly [apiCode: number, message: string]>
> = {
  'comparison-missing': [1701, 'The photo to compare with is missing.'],
  mismatch: [1702, 'The face was not recognised.'],
  'phone-check-failed': [1704, 'The phone check failed while binding the face.'],
  'email-check-failed': [1705, 'The e-mail check failed while binding the face.'],
  failed: [1707, 'The face could not be bound.'],
};

function isHttpsUrl(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}

function checkPhoto(data: Readonly<Record<string, unknown>>, tools: SandboxTools): SandboxDetails {
  const { photo, isExternalPhoto = false } = data;
  const { faceResult, photoForms } = tools.config;
  if (typeof photo !== 'string' || photo === '') {
    throw new SandboxRefusal(422, 'No face photo was uploaded.', { apiCode: 1700, wrongProof: true });
  }
  if (typeof isExternalPhoto !== 'boolean') {
    throw new SandboxRefusal(400, 'enrollmentData.isExternalPhoto must be true or false.');
  }
  if (photoForms === (isExternalPhoto ? 'key' : 'url')) {
    throw new SandboxRefusal(
      422,
      isExternalPhoto ? 'photo must be the key of an upload.' : 'photo must be an https address.',
      { apiCode: 1707 },
    );
  }
  if (isExternalPhoto ? !isHttpsUrl(photo) : !tools.uploads.has(photo)) {
    throw new SandboxRefusal(422, 'There is no face photo at that place.', {
      apiCode: 1700,
      wrongProof: true,
    });
  }
  if (faceResult !== 'match') {
    const [apiCode, message] = failures[faceResult];
    throw new SandboxRefusal(422, message, { apiCode, wrongProof: true });
  }
  return { photo, isExternalPhoto };
}

/** The face's half of the sandbox. Details: `photo` and `isExternalPhoto`. No photo is ever looked at. */
export const faceSandbox: SandboxFactor = {
  factorType: 'FACE',
  idTail: 'face',
  alreadyBoundApiCode: 1706,
  seed: (given) => ({ photo: 'photos/seeded.jpeg', isExternalPhoto: false, ...given }),
  profile: () => ({}),
  maskedProfile: () => ({}),
  start(_start, tools) {
    const { email, phoneNumber } = tools.user;
    if (email === undefined && phoneNumber === undefined) {
      throw new SandboxRefusal(422, 'Without a phone or an e-mail no face can be bound.', { apiCode: 1703 });
    }
    return {
      details: {},
      solve: () => {
        const [key] = [...tools.uploads.keys()].slice(-1);
        return key === undefined
          ? { photo: 'https://example.com/face.jpeg', isExternalPhoto: true }
          : { photo: key, isExternalPhoto: false };
      },
      check: (data) => checkPhoto(data, tools),
    };
  },
};
