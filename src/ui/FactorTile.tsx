import type { ReactNode } from 'react';

export type FactorTileProps = {
  /** The factor's icon. */
  children: ReactNode;
};

/** The tinted square behind a factor's icon. */
export function FactorTile({ children }: FactorTileProps) {
  return <span className="mfa-tile">{children}</span>;
}
