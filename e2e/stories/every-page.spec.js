// Every page each of the four people of the demo, and somebody close, can come to by following links, on a phone and
// on a desk, in light and dark: accessible, no wider than its window, no complaint in the console, nothing missing.

import { expectNoViolations, expectNoViolationsOfColours } from '../axe.js';
import { askClose, pairOf } from '../pair.js';
import { peopleOf, signIn } from '../people.js';
import { DESK, PHONE, expect, test } from '../story.js';

/** Of pages that differ only in whose or which they are, so many are looked at: the first closely, the others at one size. */
const OF_A_KIND = 2;
/** Where no link leads; these look the same to everybody. Therapists come to /components by a link. */
const BESIDES = { emma: ['/door?lang=en', '/door/forgot'], ana: ['/door?lang=es'] };
const SIZES = { phone: PHONE, desk: DESK };
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

test.describe.configure({ mode: 'parallel' });

// Ana and Marta see in Spanish what Emma and Helen see in English: longer words, but the same parts and colours. So their
// pages are measured at both sizes, and looked at closely at one.
for (const [name, closely] of [['emma', true], ['ana', false], ['helen@example.org', true], ['marta@example.org', false]]) {
  test(`every page ${name} comes to is whole, small and large${closely ? ', light and dark' : ''}`, async ({ page, server }) => {
    test.setTimeout(300_000);
    const person = peopleOf(server).find((one) => one.name === name);
    await signIn(page, server.url, person.name, person.password);
    const { complaints, seen, visited, kinds } = await crawl(page, ['/', ...(BESIDES[name] ?? [])], closely);
    console.log(`    ${name}: ${visited} pages of ${kinds} kinds`);
    if (name.includes('@')) expect(seen).toContain('/components');
    expect(complaints.join('\n'), 'what is wrong with the pages').toBe('');
    expect(visited).toBeGreaterThan(25);
  });
}

test('every page somebody close comes to is whole, small and large, light and dark', async ({ page, another, server }) => {
  const { client } = await pairOf(another, server);
  const link = new URL(await askClose(client, 'What I notice', 'My sister')).pathname;
  // Before they come in, their page is what it is to everybody: nothing is open there.
  const before = await crawl(page, [link, '/o']);
  await page.goto(link);
  await page.getByRole('button', { name: 'I will do it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  const after = await crawl(page, ['/o']);
  expect([...before.complaints, ...after.complaints].join('\n'), 'what is wrong with the pages').toBe('');
  expect(before.visited).toBeGreaterThan(1);
  expect(after.seen).toEqual(['/o', '/o/stop']);
});

/** Looks at some pages and at whatever their links lead to: `{ complaints, seen, visited, kinds }`. */
async function crawl(page, addresses, closely = true) {
  const complaints = [];
  const listen = (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  };
  page.on('console', listen);
  const open = [...addresses];
  const seen = new Set(addresses);
  const kinds = new Map();
  const looked = new Set();
  let visited = 0;
  while (open.length > 0) {
    const address = open.shift();
    const answer = await page.goto(address);
    visited += 1;
    if (answer.status() >= 400) complaints.push(`${address} answers ${answer.status()}`);
    const turn = visited % 2 === 0 ? 'phone' : 'desk';
    const isFirst = !looked.has(kindOf(address));
    looked.add(kindOf(address));
    const both = isFirst && closely;
    complaints.push(...(await wrongWith(page, address, both ? Object.keys(SIZES) : [turn], both ? turn : undefined)));
    for (const link of await linksOf(page)) {
      const kind = kindOf(link);
      const known = kinds.get(kind) ?? 0;
      if (seen.has(link) || known >= OF_A_KIND) continue;
      seen.add(link);
      kinds.set(kind, known + 1);
      open.push(link);
    }
  }
  page.off('console', listen);
  return { complaints, seen: [...seen], visited, kinds: kinds.size };
}

/** Everything that is wrong with the page that is open: its width at both sizes, the rest at `sizes`, and at `dark` in the dark, too. */
async function wrongWith(page, address, sizes, dark) {
  const wrong = [];
  const note = (what) => (error) => wrong.push(`${address} (${what}): ${error.message}`);
  for (const size of Object.keys(SIZES)) {
    await page.setViewportSize(SIZES[size]);
    const [whole, window] = await page.evaluate(() => [document.scrollingElement.scrollWidth, document.documentElement.clientWidth]);
    if (whole > window) wrong.push(`${address} is ${whole} px wide in ${window} px`);
    if (!sizes.includes(size)) continue;
    await expectNoViolations(page).catch(note(`${size}, light`));
    if (size !== dark) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolationsOfColours(page).catch(note(`${size}, dark`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return wrong;
}

/** Where the links of this page lead on this site. */
async function linksOf(page) {
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  const here = new URL(page.url()).origin;
  return all
    .map((link) => new URL(link))
    .filter((link) => link.origin === here)
    .map((link) => link.pathname + link.search);
}

/** The address without who, which and how much of it: what stays is the kind of page. */
function kindOf(link) {
  const { pathname, searchParams } = new URL(link, 'http://here');
  const steps = pathname.split('/').map((step) => (ID.test(step) ? '*' : step));
  if (steps[1] === 'library' && steps[2] && !['new', 'import'].includes(steps[2])) steps[2] = '*';
  const telling = ['look', 'next', 'light', 'done', 'lang'];
  const asked = [...searchParams].filter(([name]) => telling.includes(name));
  return `${steps.join('/')}?${asked.map(([name, value]) => (ID.test(value) ? name : `${name}=${value}`)).sort().join('&')}`;
}
