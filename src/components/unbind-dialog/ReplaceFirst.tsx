'use client';

import { useEnrolledFactors } from '../../hooks/useEnrolledFactors.js';
import { useFactorsToEnroll } from '../../hooks/useFactorsToEnroll.js';
import { useFactorTypes } from '../../hooks/useFactorTypes.js';
import type { LazyMessages, ListMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import type { ButtonKind } from '../../ui/Button.js';
import { sortEnrollable } from '../factor-list/sortEnrolled.js';
import { whyNotAdd } from '../factor-list/whyNotAdd.js';
import type { FactorChoice } from '../factor-list/FactorChoice.js';

export interface ReplaceFirstProps {
  choice: FactorChoice;
  list: ListMessages;
  words: LazyMessages['unbind'];
  kind: ButtonKind | undefined;
  onReplace: (factorType: string | undefined) => void;
}

/** Offers to set up another method before this one goes; nothing where no other can be set up. */
export function ReplaceFirst({ choice, list, words, kind, onReplace }: ReplaceFirstProps) {
  const factors = useFactorTypes();
  const { data: enrolled = [] } = useEnrolledFactors();
  const { data: enrollable = [] } = useFactorsToEnroll();
  const offers = sortEnrollable(enrollable, enrolled, factors, choice).filter(
    (factor) => whyNotAdd(factor, choice, list) === undefined,
  );
  const [first, second] = offers;
  if (!first) return null;
  return (
    <Button kind={kind} onClick={() => onReplace(second ? undefined : first.type)}>
      {words.first}
    </Button>
  );
}
