import { useSyncExternalStore } from 'react';
import { useSandbox } from '../../.storybook/storySandbox.js';

/** The codes that the sandbox has sent, where a phone and a mailbox would be. */
export function SandboxInbox() {
  const { inbox } = useSandbox();
  const messages = useSyncExternalStore(inbox.subscribe, inbox.getSnapshot);
  return (
    <aside className="inbox">
      <h2 id="sandbox-inbox">Sandbox inbox</h2>
      {/* It scrolls, so the keyboard must reach it. */}
      <div role="log" aria-labelledby="sandbox-inbox" tabIndex={0}>
        {messages.length === 0 ? (
          <p className="inbox-empty">Codes that would go to a phone or a mailbox arrive here.</p>
        ) : (
          messages.map((message, index) => (
            <article key={`${message.sentAt} ${index}`} className="inbox-message">
              <span className="inbox-channel">{message.channel === 'SMS' ? 'Text message' : 'E-mail'}</span>
              <span className="inbox-to">{message.to}</span>
              <span>
                Your code is <code>{message.passCode}</code>
              </span>
            </article>
          ))
        )}
      </div>
    </aside>
  );
}
