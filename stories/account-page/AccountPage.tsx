import type { ReactNode } from 'react';
import { SandboxInbox } from './SandboxInbox.js';
import './AccountPage.css';

export interface AccountPageProps {
  children: ReactNode;
}

/** What a customer's own account page might look like; the kit is a guest in it. */
export function AccountPage({ children }: AccountPageProps) {
  return (
    <div className="account">
      <header className="account-bar">
        <span className="account-brand">
          <span className="account-logo" aria-hidden="true" />
          Acme
        </span>
        <span className="account-who">Ada Lovelace</span>
      </header>
      <div className="account-main">
        <main>
          <h1>Account security</h1>
          <p className="account-lead">How you sign in, and how you prove that it is you.</p>
          {children}
        </main>
        <SandboxInbox />
      </div>
    </div>
  );
}
