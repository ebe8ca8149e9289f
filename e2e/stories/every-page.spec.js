// Every page each of the four people of the demo can come to by following links, on a phone and on a
// desk, in light and dark: accessible, no wider than its window, no complaint in the console, nothing missing.

import { expectNoViolations, expectNoViolationsInDark } from '../axe.js';
import { peopleOf, signIn } from '../people.js';
import { DESK, PHONE, expect, test } from '../story.js';

/** Of pages that differ only in whose or which they are, so many are looked at. */
const OF_A_KIND = 2;
/** Where no link leads, and everybody may come. */
const BESIDES = ['/door?lang=en', '/door?lang=es', '/door/forgot', '/nowhere', '/components'];
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
  for (const name of ['emma', 'ana', 'helen@example.org', 'marta@example.org']) {
    test(`every page ${name} comes to on a ${size} is whole`, async ({ page, server }) => {
      test.setTimeout(170_000);
      await page.setViewportSize(viewport);
      const said = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(`${page.url()}: ${message.text()}`);
      });
      const person = peopleOf(server).find((one) => one.name === name);
      await signIn(page, server.url, person.name, person.password);

      const complaints = [];
      const seen = new Set();
      const kinds = new Map();
      const open = ['/'];
      let visited = 0;
      while (open.length > 0) {
        const address = open.shift();
        const answer = await page.goto(address);
        visited += 1;
        if (answer.status() >= 400) complaints.push(`${address} is linked and answers ${answer.status()}`);
        complaints.push(...(await judged(page, address)));
        for (const link of await linksOf(page)) {
          if (seen.has(link)) continue;
          seen.add(link);
          const kind = kindOf(link);
          const known = kinds.get(kind) ?? 0;
          if (known >= OF_A_KIND || link === '/') continue;
          kinds.set(kind, known + 1);
          open.push(link);
        }
      }
      expect(said, 'what the console said').toEqual([]);
      for (const address of BESIDES) {
        await page.goto(address);
        complaints.push(...(await judged(page, address)));
      }
      console.log(`  ${name} on a ${size}: ${visited} pages of ${kinds.size + 1} kinds`);
      expect(complaints, 'what is wrong with the pages').toEqual([]);
      expect(visited).toBeGreaterThan(10);
    });
  }
}

/** Everything that is wrong with the page as it stands. */
async function judged(page, address) {
  const complaints = [];
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complaints.push(`${address} scrolls sideways by ${wide} px`);
  for (const check of [expectNoViolations, expectNoViolationsInDark]) {
    await check(page).catch((error) => complaints.push(`${address}: ${error.message}`));
  }
  return complaints;
}

/** Where the links of this page lead on this site, without what follows a #. */
async function linksOf(page) {
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  const here = new URL(page.url());
  return all
    .map((link) => new URL(link))
    .filter((link) => link.origin === here.origin)
    .filter((link) => link.pathname + link.search !== here.pathname + here.search)
    .map((link) => link.pathname + link.search);
}

/** The address without who and which: what stays is the kind of page. */
function kindOf(link) {
  const { pathname, searchParams } = new URL(link, 'http://here');
  const steps = pathname.split('/').map((step) => (ID.test(step) ? '*' : step));
  if (steps[1] === 'library' && steps[2]) steps[2] = '*';
  const words = ['look', 'next', 'light', 'done', 'lang'];
  const asked = [...searchParams].map(([name, value]) => (words.includes(name) && !ID.test(value) ? `${name}=${value}` : name));
  return `${steps.join('/')}?${asked.sort().join('&')}`;
}
