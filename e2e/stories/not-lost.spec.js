// What somebody is writing stays on the page when it cannot be sent, and nothing they meet stands in the way of Save.

import { expectNoViolations } from '../axe.js';
import { PASSWORD, accept, pairOf, propose } from '../pair.js';
import { signIn } from '../people.js';
import { PHONE, expect, test } from '../story.js';

const LONG = `https://example.org/${'a-very-long-address/'.repeat(7)}`;
const saved = /\/e\/[^/]+\?done=saved/;

test('signed out, without an answer, or at the end of the page: what was written is sent when it can be', async ({ another, server }) => {
  test.setTimeout(120_000);
  const { therapist, client, login } = await pairOf(another, server);
  const pen = client.getByRole('textbox').first();
  const save = client.getByRole('button', { name: 'Save', exact: true });
  const out = client.getByRole('alert').filter({ hasText: 'You are signed out' });
  let work;

  await test.step('a page that is signed out keeps what a therapist has put together', async () => {
    await therapist.getByRole('link', { name: 'Propose', exact: true }).first().click();
    await therapist.locator('summary', { hasText: /^Writing/ }).click();
    await therapist.getByRole('link', { name: 'Writing about a person', exact: true }).click();
    await therapist.getByLabel('What exactly?').or(therapist.locator('[name="what"]')).first().fill(LONG);
    const cookies = await therapist.context().cookies();
    await therapist.context().clearCookies({ name: 'in' });
    const address = therapist.url();
    await therapist.getByRole('button', { name: /^Propose it to / }).click();
    await expect(therapist.getByRole('alert')).toContainText('You are signed out');
    expect(therapist.url()).toBe(address);
    await expect(therapist.locator('[name="what"]')).toHaveValue(LONG);
    await expectNoViolations(therapist);
    await therapist.context().addCookies(cookies);
    await therapist.getByRole('button', { name: /^Propose it to / }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'Sent.' })).toBeVisible();
    await accept(client);
  });

  await test.step('a long address makes no page wider than the phone', async () => {
    await client.goto('/agreed');
    work = await client.getByRole('link', { name: 'Writing about a person' }).first().getAttribute('href');
    for (const address of ['/', '/agreed', work, `${work}/do`, `${work}/change`]) {
      await client.goto(address);
      expect(await client.evaluate(() => document.scrollingElement.scrollWidth), address).toBe(PHONE.width);
    }
  });

  await test.step('signed out while writing: it says so, the page stays, and one goes on after signing in elsewhere', async () => {
    await client.goto(`${work}/do`);
    await pen.fill('Before.');
    await expect(client.getByText('Kept', { exact: true })).toBeVisible();
    await client.context().clearCookies({ name: 'in' });
    await pen.fill('Before. And after.');
    await expect(client.getByText('Not kept yet: you are signed out.')).toBeVisible();
    await expect(out).toBeVisible();
    await save.click();
    await expect(out).toBeInViewport();
    expect(new URL(client.url()).pathname).toBe(`${work}/do`);
    await expectNoViolations(client);
    const tab = client.context().waitForEvent('page');
    await out.getByRole('link').click();
    const door = await tab;
    await signIn(door, server.url, login, PASSWORD);
    await door.close();
    await save.click();
    await client.waitForURL(saved);
    await expect(client.getByText('Before. And after.')).toBeVisible();
  });

  await test.step('nothing answers: it waits, and goes by itself', async () => {
    await client.goto(`${work}/do`);
    await pen.fill('In the outage.');
    const refuse = (route) => route.abort('connectionrefused');
    await client.route('**/*', refuse);
    await save.click();
    await expect(client.getByText(/^No network just now/)).toBeVisible();
    await expect(pen).toHaveValue('In the outage.');
    await client.unroute('**/*', refuse);
    await client.waitForURL(saved, { timeout: 30_000 });
    await expect(client.getByText('In the outage.')).toBeVisible();
  });

  await test.step('the first tap on Save counts, at its lower edge too', async () => {
    await client.goto(`${work}/do`);
    await pen.click();
    await client.keyboard.type('One tap.');
    await save.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    const { x, y, width, height } = await save.boundingBox();
    await client.mouse.click(x + width / 2, y + height - 6);
    await client.waitForURL(saved);
  });
});

test('a tap that finds nobody signed in is noted once somebody is, at the moment it was made', async ({ another, server }) => {
  const { therapist, client, login } = await pairOf(another, server);
  await propose(therapist, 'Urges');
  await accept(client);
  await client.goto('/');
  await client.context().clearCookies({ name: 'in' });
  const tap = client.getByRole('button', { name: 'It happened: Urges' });
  await tap.click();
  const out = client.getByRole('alert').filter({ hasText: 'You are signed out' });
  await expect(out).toBeInViewport();
  expect(new URL(client.url()).pathname).toBe('/');
  await expectNoViolations(client);
  const pressed = await client.locator('form.tap input[name="recorded"]').first().inputValue();
  expect(pressed).not.toBe('');
  await expect(client.getByText('Not today so far')).toBeVisible();
  const tab = client.context().waitForEvent('page');
  await out.getByRole('link').click();
  const door = await tab;
  await signIn(door, server.url, login, PASSWORD);
  await door.close();
  const sent = client.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tap'));
  await client.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(new URLSearchParams((await sent).postData()).get('recorded')).toBe(pressed);
  await expect(client.getByText(/^Once today, at/)).toBeVisible();
});

test('a phone whose clock is two days slow notes what happens today', async ({ another, server }) => {
  const { therapist, client } = await pairOf(another, server);
  await propose(therapist, 'Urges');
  await accept(client);
  await client.addInitScript(() => {
    const [True, slow] = [Date, 2 * 24 * 3_600_000];
    globalThis.Date = class extends True {
      constructor(...said) {
        super(...(said.length > 0 ? said : [True.now() - slow]));
      }

      static now() {
        return True.now() - slow;
      }
    };
  });
  await client.goto('/');
  await client.getByRole('button', { name: 'It happened: Urges' }).click();
  await expect(client.getByText(/^Once today, at/)).toBeVisible();
});
