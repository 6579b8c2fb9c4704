/** A code that the sandbox sent: what would be on the person's phone or in their mail. */
export interface SandboxMessage {
  /** How it went: `SMS` or `EMAIL`, or what an own factor type says. */
  readonly channel: string;
  /** The phone in E.164 form, such as `+8618812348888`, or the e-mail as it was given. */
  readonly to: string;
  /** The code. */
  readonly passCode: string;
  /** When it was sent, ms since 1970 by the sandbox's clock. */
  readonly sentAt: number;
}
