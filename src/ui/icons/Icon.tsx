/** What an icon is drawn from. */
export type IconProps = {
  /** One path on a grid of 24, drawn as a stroke. */
  d: string;
  /** Turned round where text runs from right to left. Default false. */
  mirrored?: boolean | undefined;
};

/** The frame that every icon shares; the words beside it carry the meaning, so it is hidden from readers. */
export function Icon({ d, mirrored }: IconProps) {
  return (
    <svg className="mfa-icon" viewBox="0 0 24 24" aria-hidden="true" data-mirrored={mirrored || undefined}>
      <path d={d} />
    </svg>
  );
}
