// The first day: an empty folder becomes a practice, and its first client comes in on a phone.

import { test as plain, expect } from '@playwright/test';
import { expectNoViolations } from '../axe.js';
import { DESK, PHONE } from '../browser.js';
import { watch } from '../guard.js';
import { admit, join } from '../pair.js';
import { signOut } from '../people.js';
import { startServer } from '../server.js';

const ADDRESS = /https?:\/\/\S+\/setup\/\S+/;

const test = plain.extend({
  /** A server with nothing in it yet. */
  empty: async ({}, use) => {
    const server = await startServer({ command: 'serve' });
    await use(server);
    await server.stop();
  },
  /** A browser of somebody's own on it, under the same guard as everywhere. */
  browserOf: async ({ browser, empty }, use) => {
    const contexts = [];
    const complaints = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: empty.url, ...options });
      contexts.push(context);
      complaints.push(watch(context, empty.url));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints.flat(), 'what the pages of this story did').toEqual([]);
  },
});

test('from an empty folder to a client who has come in', async ({ empty, browserOf }) => {
  const owner = await browserOf({ viewport: DESK, locale: 'en-GB', timezoneId: 'Europe/London' });
  const said = await printedAddress(empty);
  const address = new URL(new URL(said).pathname, empty.url).href;

  await test.step('the one-time address sets the practice up', async () => {
    await owner.goto(address);
    await expect(owner.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible();
    await expectNoViolations(owner);
    await owner.getByLabel('What is your practice called?').fill('The Mill House');
    await owner.getByLabel('Your name').fill('Ruth Adler');
    await owner.getByLabel('Sign-in name').fill('ruth@example.org');
    await owner.getByLabel('Password').fill('short');
    await owner.getByLabel('Time zone').fill('Europe/London');
    await owner.getByRole('button', { name: 'Set up and come in' }).click();
    await expect(owner.getByRole('alert')).toContainText('The password needs at least');
    await expectNoViolations(owner);
    await expect(owner.getByLabel('What is your practice called?')).toHaveValue('The Mill House');
    await owner.getByLabel('Password').fill('seven herons at dusk');
    await owner.getByRole('button', { name: 'Set up and come in' }).click();
    await expect(owner.getByRole('heading', { name: 'No clients yet' })).toBeVisible();
    await expectNoViolations(owner);
  });

  await test.step('afterwards it leads nowhere', async () => {
    const stranger = await browserOf({ viewport: PHONE, locale: 'en-GB' });
    const answer = await stranger.goto(address);
    expect(answer.status()).toBe(404);
    await expect(stranger.getByLabel('What is your practice called?')).toHaveCount(0);
    await expectNoViolations(stranger);
  });

  const phone = await browserOf({ viewport: PHONE, locale: 'es-ES', timezoneId: 'Europe/Madrid' });
  let link;
  await test.step('the owner makes a client and shows link and code', async () => {
    link = new URL(new URL(await admit(owner, 'Lucía', 'es')).pathname, empty.url).href;
    await expect(owner.getByRole('heading', { name: 'Invitation for Lucía' })).toBeVisible();
    await expect(owner.getByRole('heading', { name: 'To scan with the phone' })).toBeVisible();
    await expect(owner.locator('.qr svg')).toBeVisible();
    await expectNoViolations(owner);
  });

  await test.step('the client comes in on a phone, in Spanish', async () => {
    await phone.goto(link);
    await expect(phone.locator('html')).toHaveAttribute('lang', 'es');
    await expect(phone.getByRole('heading', { name: 'Te damos la bienvenida' })).toBeVisible();
    await expectNoViolations(phone);
    await join(phone, link, { login: 'lucia' });
    await expect(phone.getByRole('heading', { level: 1 })).toContainText('Lucía');
    await expectNoViolations(phone);
  });

  await test.step('both are in; the link is spent', async () => {
    await owner.goto('/clients');
    await owner.getByRole('link', { name: 'Lucía' }).click();
    await expect(owner.getByText('has not signed in yet')).toHaveCount(0);
    await expectNoViolations(owner);
    const other = await browserOf({ viewport: PHONE, locale: 'es-ES' });
    await other.goto(link);
    await expect(other.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible();
    await expectNoViolations(other);
    await phone.goto('/more');
    await signOut(phone);
    await phone.goto('/');
    await expect(phone).toHaveURL((url) => url.pathname === '/door');
  });
});

/** What `serve` prints when there is no practice yet. */
async function printedAddress(server) {
  const find = () => [...server.lines, ...server.errors].map((line) => ADDRESS.exec(line)?.[0]).find(Boolean);
  await expect.poll(find, { message: 'the address to set up is printed' }).toBeTruthy();
  return find();
}
