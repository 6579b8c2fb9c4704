/** The kit in jsdom, with a person at it. */
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createPerson } from './person.js';
import type { Person } from './person.js';
import { renderKit } from './renderKit.js';
import type { Kit, KitOptions } from './renderKit.js';

export interface DomKit extends Kit {
  person: Person;
}

/** There is no stylesheet here that could keep a pointer out: looking for one at each click takes its time. */
export function domKit(options: KitOptions = {}, ui?: ReactNode): DomKit {
  const kit = renderKit(options, ui);
  return {
    ...kit,
    person: createPerson(userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), kit),
  };
}
