import type { Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { configure } from 'storybook/test';
import { localeTags } from '../src/locales/loadLocale.js';
import '../src/styles/index.css';
import './page.css';
import { withMfa } from './withMfa.js';

// A screen or a language may be fetched and built for the first time while a play function waits for it.
configure({ asyncUtilTimeout: 5000 });

/** A language by its own name. */
const nameOf = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { matchers: { date: /At$/ } },
    options: { storySort: { order: ['App', 'Guides', 'Situations', 'Components', 'Looks', 'Design'] } },
  },
  // The last decorator is the outermost: StrictMode holds the sandbox and the provider too.
  decorators: [
    withMfa,
    (Story) => (
      <StrictMode>
        <Story />
      </StrictMode>
    ),
  ],
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr', latency: '0', fault: 'none' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          ...localeTags.map((tag) => ({ value: tag, title: nameOf(tag) })),
          { value: 'en-XA', title: 'Pseudo: 40 % longer, accented, in brackets' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    latency: {
      description: 'How long each answer takes',
      toolbar: {
        icon: 'timer',
        items: [
          { value: '0', title: 'At once' },
          { value: '400', title: '400 ms' },
          { value: '3000', title: '3 s' },
        ],
        dynamicTitle: true,
      },
    },
    fault: {
      description: 'What goes wrong',
      toolbar: {
        icon: 'lightning',
        items: [
          { value: 'none', title: 'No fault' },
          { value: 'offline', title: 'Offline' },
          { value: 'server-error', title: 'Server error (500)' },
          { value: 'session-ended', title: 'Session ended (401)' },
          { value: 'too-many-requests', title: 'Too many requests (429)' },
          { value: 'broken-answer', title: 'Not JSON' },
        ],
        dynamicTitle: true,
      },
    },
  },
};

export default preview;
