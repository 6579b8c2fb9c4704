import type { ReactNode } from 'react';

export interface ShadcnPageProps {
  theme: 'light' | 'dark';
  children: ReactNode;
}

/** A settings page as shadcn's examples build them; its classes come from Tailwind. */
export function ShadcnPage({ theme, children }: ShadcnPageProps) {
  return (
    <div className={theme}>
      <div className="min-h-screen bg-background p-6 text-foreground">
        <main className="mx-auto max-w-3xl space-y-6">
          <header className="space-y-1">
            <h1 className="text-2xl font-semibold tracking-tight">Settings</h1>
            <p className="text-sm text-muted-foreground">Manage your account and how you sign in.</p>
          </header>
          <section className="rounded-lg border bg-card p-6 shadow-sm">
            <h2 className="text-sm font-medium">Profile</h2>
            <p className="mt-1 text-sm text-muted-foreground">This is how others see you on the site.</p>
            <button
              type="button"
              className="mt-4 h-9 rounded-md bg-primary px-4 text-sm font-medium text-primary-foreground"
            >
              Edit profile
            </button>
          </section>
          {children}
        </main>
      </div>
    </div>
  );
}
