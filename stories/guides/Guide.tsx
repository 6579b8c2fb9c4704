import { Markdown } from '@storybook/addon-docs/blocks';

interface GuideProps {
  /** A page of `docs/`. */
  text: string;
}

/** Pages that are guides here too; links to all others lead to nowhere and are left as words. */
const titles: Readonly<Record<string, string>> = {
  embedding: 'guides-embed',
  theming: 'guides-theme',
  languages: 'guides-translate',
  'step-up': 'guides-step-up',
  'server-rendering': 'guides-server-rendering',
  testing: 'guides-test-your-app',
  'own-factor': 'guides-own-factor',
  element: 'guides-element',
  errors: 'guides-errors',
  security: 'guides-security',
  enrollment: 'guides-enrolment',
  camera: 'guides-camera',
  conformance: 'guides-conformance',
  genauth: 'guides-genauth',
};

/** A page of the repository's documentation, with its links between pages turned into Storybook's. */
export function Guide({ text }: GuideProps) {
  const linked = text.replaceAll(/\[([^\]]+)\]\((?!https?:)([^)]*)\)/g, (_, words: string, to: string) => {
    const id = titles[/([\w-]+)\.md/.exec(to)?.[1] ?? ''];
    return id ? `[${words}](?path=/docs/${id}--docs)` : words;
  });
  return <Markdown>{linked}</Markdown>;
}
