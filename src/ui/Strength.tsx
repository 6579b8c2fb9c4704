export type StrengthProps = {
  /** How strong the factor is, 3 the strongest. */
  level: 1 | 2 | 3;
  /** The word for it: bars and colour alone would say it to some only. */
  label: string;
};

/** Three bars and a word. */
export function Strength({ level, label }: StrengthProps) {
  return (
    <span className="mfa-strength" data-level={level}>
      {label}
    </span>
  );
}
