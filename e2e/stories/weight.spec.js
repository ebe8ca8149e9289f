// What a client's phone has to fetch, byte for byte as it comes over the line, headers and all.

import { peopleOf, signIn } from '../people.js';
import { expect, test } from '../story.js';

const FIRST = 40 * 1024;
const LATER = 12 * 1024;

test('a client’s first page weighs little and every later one less', async ({ page, another, server }) => {
  const emma = peopleOf(server).find(({ name }) => name === 'emma');
  await signIn(page, server.url, emma.name, emma.password);
  const storageState = await page.context().storageState();
  // Signed in, and nothing fetched before.
  const phone = await another({ storageState });
  const weigh = await scales(phone);

  const figures = [['/', await weigh(() => phone.goto('/'))]];
  const links = await phone.locator('main a[href], nav a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const inside = links.filter((link) => link.startsWith('/c/'));
  const agreement = inside.find((link) => /\/a\/[^/]+$/.test(link));
  await page.goto('/notice');
  const entry = await page.getByRole('article').getByRole('link').first().getAttribute('href');
  const later = ['/agreed', '/notice', '/more', '/next', '/seen', '/card', '/me', '/devices', agreement, `${agreement}/change`, ...inside.filter((link) => link.endsWith('/do')), entry, `${entry}/amend`, '/'];
  for (const address of new Set(later)) figures.push([address, await weigh(() => phone.goto(address))]);

  for (const [address, { whole, parts }] of figures) {
    const shown = address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
    console.log(`    ${String(whole).padStart(6)} bytes ${shown}${parts.length > 1 ? `: ${parts.join(', ')}` : ''}`);
  }
  const [[, first], ...others] = figures;
  expect(first.parts.length, 'page, style and script were all fetched').toBeGreaterThanOrEqual(3);
  expect(first.whole, 'the first page').toBeLessThanOrEqual(FIRST);
  for (const [address, { whole }] of others) expect(whole, address).toBeLessThanOrEqual(LATER);
});

/** Weighs what the page fetches while something happens: `{ whole, parts }`. */
async function scales(page) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const names = new Map();
  let parts = [];
  line.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, new URL(request.url).pathname.split('/').at(-1) || 'page'));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (encodedDataLength > 0) parts.push([names.get(requestId), encodedDataLength]);
  });
  return async (happen) => {
    parts = [];
    await happen();
    await page.waitForLoadState('networkidle');
    return {
      whole: parts.reduce((sum, [, bytes]) => sum + bytes, 0),
      parts: parts.map(([name, bytes]) => `${name} ${bytes}`),
    };
  };
}
