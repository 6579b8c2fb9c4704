/** The kit in jsdom, with a person at it. */
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createPerson } from './person.js';
import type { Person } from './person.js';
import { renderKit } from './renderKit.js';
import type { Kit, KitOptions } from './renderKit.js';

export interface DomKit extends Kit {
  person: Person;
}

export function domKit(options: KitOptions = {}, ui?: ReactNode): DomKit {
  const kit = renderKit(options, ui);
  return { ...kit, person: createPerson(userEvent.setup(), kit) };
}
