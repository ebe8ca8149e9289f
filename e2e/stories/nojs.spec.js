// Everything that matters works without a single script.

import { expectNoViolations } from '../axe.js';
import { PASSWORD, accept, pairOf, propose } from '../pair.js';
import { signIn, signOut } from '../people.js';
import { DESK, PHONE, expect, test } from '../story.js';

test('the whole loop without scripts', async ({ another, server }) => {
  const options = { javaScriptEnabled: false };
  const { therapist, client, name, login } = await pairOf(another, server, { options });
  const title = 'Urges';
  // Axe is a script itself: it looks at the same page in a browser that runs it.
  const eyes = await another();
  const isAccessible = async (page, viewport) => {
    await eyes.setViewportSize(viewport);
    const body = await page.content();
    await eyes.route('**/as-it-stands', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await eyes.goto('/as-it-stands');
    await expectNoViolations(eyes);
    await eyes.unroute('**/as-it-stands');
  };

  await test.step('signing out and in', async () => {
    await client.goto('/more');
    await signOut(client);
    await signIn(client, server.url, login, PASSWORD);
    await expect(client.getByRole('heading', { level: 1 })).toContainText(name);
  });

  await test.step('a yes', async () => {
    await propose(therapist, title);
    await accept(client);
    await isAccessible(client, PHONE);
  });

  await test.step('a tap, and another; one is taken back', async () => {
    await client.goto('/');
    const tap = client.getByRole('button', { name: `It happened: ${title}` });
    await tap.click();
    await expect(client.getByText(/^Once today, at/)).toBeVisible();
    await tap.click();
    await expect(client.getByText(/^2 times today, last at/)).toBeVisible();
    await client.getByRole('button', { name: 'Undo' }).click();
    await expect(client.getByText(/^Once today, at/)).toBeVisible();
    await isAccessible(client, PHONE);
  });

  await test.step('a form begun, kept for later, and finished', async () => {
    await client.getByRole('link', { name: 'Note it with details' }).click();
    await strength(client, 8).check();
    await client.getByRole('button', { name: 'Keep it for later' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Kept for later, as you left it.' })).toBeVisible();
    await client.getByRole('link', { name: 'Note it with details' }).click();
    await expect(strength(client, 8)).toBeChecked();
    await client.getByLabel('I did not act on it').check();
    await client.getByRole('radio', { name: 'Earlier today' }).check();
    // A form that is not right comes back with all that was said.
    await client.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(client.getByRole('alert')).toContainText('Write about what time it was');
    await isAccessible(client, PHONE);
    await expect(strength(client, 8)).toBeChecked();
    await client.getByLabel('About what time?', { exact: true }).fill('00:00');
    await client.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Saved. Your therapist can read it' })).toBeVisible();
    await expect(client.getByText('I did not act on it')).toBeVisible();
    await isAccessible(client, PHONE);
  });

  await test.step('the therapist looks at it and keeps what was said', async () => {
    await therapist.getByRole('link', { name, exact: true }).click();
    await therapist.getByRole('link', { name: 'Sessions', exact: true }).click();
    await therapist.getByRole('button', { name: 'Start a session now' }).click();
    await expect(therapist.getByRole('heading', { level: 1 })).toContainText(`${name} noted it twice`);
    await isAccessible(therapist, DESK);
    await therapist.getByRole('group', { name: 'How much of it?', exact: true }).getByRole('radio', { name: /^as agreed/ }).check();
    await therapist.getByLabel('What we take from it').fill('It passes.');
    await therapist.getByRole('group', { name: 'What next?' }).getByRole('radio', { name: /^Again/ }).check();
    await therapist.getByRole('button', { name: 'Keep it and go on' }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible();
    await expect(therapist.getByText('It passes.')).toBeVisible();
    await therapist.getByRole('button', { name: 'End the session' }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'The session has ended.' })).toBeVisible();
  });
});

const strength = (page, number) =>
  page.getByRole('group', { name: 'How strong was the urge?' }).getByRole('radio', { name: String(number), exact: true });
