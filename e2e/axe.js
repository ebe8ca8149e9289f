// Accessibility: every page a story comes to, zero violations.

import AxeBuilder from '@axe-core/playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Fails with a readable list when the page as it stands breaks a rule of WCAG 2.2 AA or a best practice. */
export async function expectNoViolations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  if (violations.length > 0) {
    throw new Error(`${violations.length} accessibility violations on ${page.url()}\n\n${violations.map(describe).join('\n\n')}`);
  }
}

function describe({ id, impact, help, helpUrl, nodes }) {
  const places = nodes.map((node) => {
    const why = node.failureSummary.split('\n').map((line) => `      ${line.trim()}`).join('\n');
    return `    ${node.target.flat().join(' › ')}\n      ${node.html}\n${why}`;
  });
  return [`  ${id} (${impact}): ${help}`, `  ${helpUrl}`, ...places].join('\n');
}
