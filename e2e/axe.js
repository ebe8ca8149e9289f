// Accessibility: every page a story comes to, zero violations.

import AxeBuilder from '@axe-core/playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules that look at colours; all others say the same in light and dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails with a readable list when the page as it stands breaks a rule of WCAG 2.2 AA or a best practice. */
export async function expectNoViolations(page) {
  await analyse(page, new AxeBuilder({ page }).withTags(RULES));
}

/** The same in the colours of the other scheme: the page stays as it is, only its colours change. */
export async function expectNoViolationsInDark(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await analyse(page, new AxeBuilder({ page }).withRules(OF_COLOURS));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function analyse(page, builder) {
  // No page has frames, so the answer need not be put together in a page of its own.
  const { violations } = await builder.setLegacyMode(true).analyze();
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
