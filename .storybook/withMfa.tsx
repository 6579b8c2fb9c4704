import type { Decorator } from '@storybook/react-vite';

/** The values of the toolbars that preview.tsx declares. */
export interface StoryGlobals {
  theme: 'light' | 'dark';
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Milliseconds. */
  latency: '0' | '400' | '3000';
  fault: 'none' | 'offline' | 'server-error' | 'session-ended' | 'too-many-requests' | 'broken-answer';
}

/**
 * Sets the stage for every story: a padded box in the theme and direction of the toolbars. They are set on the
 * box, as a host's page would, never on <html>: the kit must not need that.
 *
 * HOOK: the sandbox and <MfaProvider> go here, around `<Story />`, with `locale`, `latency` and `fault`.
 */
export const withMfa: Decorator = (Story, context) => {
  const { theme, direction, locale } = context.globals as unknown as StoryGlobals;
  return (
    <div
      dir={direction}
      lang={locale}
      style={{
        colorScheme: theme,
        background: 'Canvas',
        color: 'CanvasText',
        boxSizing: 'border-box',
        minBlockSize: '100vb',
        padding: '24px',
        fontFamily: 'system-ui, sans-serif',
      }}
    >
      <Story />
    </div>
  );
};
