// Accessibility: every page a story comes to, zero violations. A page in a frame is a page of its own, looked at by itself.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules that look at colours; all others say the same in light and dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Every page this browser opens from now on has axe in it: a third faster than bringing it each time. */
export async function bringAxe(context) {
  await context.addInitScript({ content: AXE });
}

/** Fails with a readable list when the page as it stands breaks a rule of WCAG 2.2 AA or a best practice. */
export async function expectNoViolations(page) {
  await expectNone(page, { type: 'tag', values: RULES });
}

/** The same for a page that was already looked at and has only changed its colours since. */
export async function expectNoViolationsOfColours(page) {
  await expectNone(page, { type: 'rule', values: OF_COLOURS });
}

async function expectNone(page, runOnly) {
  // Asked through the debugger, so the page's content policy has nothing to say about it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (only) => {
    const run = async (where, what) => (await window.axe.run(where, { runOnly: what, resultTypes: ['violations'], iframes: false })).violations;
    const violations = await run(document, only);
    // What a bar happens to lie over is judged where it is when one scrolls to it.
    for (const violation of violations.filter(({ id }) => id === 'target-size')) {
      const top = scrollY;
      const still = [];
      for (const node of violation.nodes) {
        const element = document.querySelector(node.target[0]);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        if ((await run(element, { type: 'rule', values: ['target-size'] })).length > 0) still.push(node);
      }
      violation.nodes = still;
      scrollTo({ top, behavior: 'instant' });
    }
    return violations.filter(({ nodes }) => nodes.length > 0).map(({ id, impact, help, helpUrl, nodes }) => ({
      id, impact, help, helpUrl,
      nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html, failureSummary })),
    }));
  }, runOnly);
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
