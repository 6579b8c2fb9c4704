import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { Sandbox } from '../sandbox/index.js';
import type { FactorPerson } from './FactorSubject.js';
import type { Until } from './untilWith.js';

export type FactorField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The kit on the page with the type in it, and somebody in front of it. */
export interface FactorStage {
  page: HTMLElement;
  sandbox: Sandbox;
  person: FactorPerson;
  enrolled: (EnrolledFactor | undefined)[];
  unbound: EnrolledFactor[];
  errors: unknown[];
  until: Until;
  /** The part of the kit with this class name, once it is there. */
  part(name: string): Promise<HTMLElement>;
  reaches(step: string): Promise<void>;
  /** The types that are bound, as the list shows them. */
  bound(): string[];
  offered(): string[];
  /** What was asked of the server, without the reads. */
  written(): string[];
  /** The wizard's step. */
  step(): string | undefined;
  /** The fields that are typed into or chosen from. */
  fields(): FactorField[];
}
