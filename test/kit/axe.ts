import axe from 'axe-core';

/**
 * What a screen breaks of WCAG 2.2 A and AA and of axe's best practices, in one line each. Not its contrast where colours are
 * forced: those are the reader's, and axe takes for the words' colour `-webkit-text-fill-color`, which Chromium does not force.
 */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    // Of a page that holds nothing but the kit: its landmarks and its h1 are the host's.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
    },
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}
