// Breathing by counts: with and without motion, without a network, ended whenever one likes; and what is saved without
// a network goes by itself as soon as there is one.

import { expectNoViolations } from '../axe.js';
import { accept, pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

test('the pacer breathes without a network and without motion, and nothing that was filled in is lost', async ({ another, server }) => {
  const { therapist, client } = await pairOf(another, server);
  await propose(therapist, 'Slow breathing');
  await accept(client);
  await client.clock.install();
  await client.getByRole('link', { name: 'Do it now' }).click();

  const button = (name) => client.getByRole('button', { name, exact: true });
  const shape = client.getByRole('timer');
  const minutes = client.getByLabel('How long did you practise?');
  const moving = () => client.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

  await test.step('neither heard nor felt unless one asks for it', async () => {
    await expect(button('Begin')).toBeInViewport();
    await client.getByText('Rhythm, length and sound').click();
    await expect(client.getByLabel('A soft sound')).not.toBeChecked();
    await expect(client.getByLabel('A light vibration')).not.toBeChecked();
    await expect(client.getByLabel('Say each phase to a screen reader')).not.toBeChecked();
    await expectNoViolations(client);
  });

  await test.step('with motion a shape fills and empties', async () => {
    await client.emulateMedia({ reducedMotion: 'no-preference' });
    await button('Begin').click();
    await expect.poll(moving).toBeGreaterThan(0);
    await button('End here').click();
    await client.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(moving).toBe(0);
  });

  await client.context().setOffline(true);

  await test.step('without it, and without a network, there are words and numbers', async () => {
    await button('Begin').click();
    await expect(shape).toContainText('Breathe in');
    await expectNoViolations(client);
    await button('End here').click();
    // From here on seconds go by when they are told to.
    await client.clock.pauseAt(Date.now() + 60_000);
    await button('Begin').click();
    await expect(shape).toContainText('Breathe in4●○○○');
    await client.clock.runFor(1000);
    await expect(shape).toContainText('Breathe in3●●○○');
    expect(await moving()).toBe(0);
    await client.clock.runFor(3000);
    await expect(shape).toContainText('Breathe out6●○○○○○');
  });

  await test.step('a pause stops the count', async () => {
    await button('Pause').click();
    await client.clock.runFor(15_000);
    await expect(shape).toContainText('Breathe out6');
    await button('Go on').click();
    await client.clock.runFor(1000);
    await expect(shape).toContainText('Breathe out5');
  });

  await test.step('to end early is no fault, and a look is not a practice', async () => {
    await button('End here').click();
    await expect(button('Begin')).toBeFocused();
    await expect(shape).not.toContainText('Breathe');
    await expect(minutes).toHaveValue('');
    await expect(client.getByRole('alert')).toHaveCount(0);
  });

  await test.step('twenty seconds and more fill in the minutes', async () => {
    await button('Begin').click();
    await client.clock.runFor(21_000);
    await button('End here').click();
    await expect(shape).toContainText('That was 1 min. Well enough.');
    await expect(minutes).toHaveValue('1');
  });

  await test.step('it ends by itself, with a whole breath; what somebody wrote stays', async () => {
    await minutes.fill('4');
    await client.getByLabel('How long', { exact: true }).selectOption('2');
    await button('Begin').click();
    await client.clock.runFor(119_000);
    await expect(client.getByText('Last breath')).toBeVisible();
    await client.clock.runFor(2000);
    await expect(shape).toContainText('That was 2 min. Well enough.');
    await expect(minutes).toHaveValue('4');
    await client.clock.resume();
  });

  await test.step('saved without a network, it waits and says so', async () => {
    const tension = client.getByRole('group', { name: 'How tense are you now?' });
    await tension.first().getByRole('radio', { name: '6', exact: true }).check();
    await tension.last().getByRole('radio', { name: '3', exact: true }).check();
    const address = client.url();
    await button('Save').click();
    const beside = client.locator('.row').filter({ has: button('Save') });
    await expect(beside.getByRole('status')).toHaveText('No network just now. Keep this page open: it is sent by itself as soon as there is one.');
    expect(client.url()).toBe(address);
    await expect(minutes).toHaveValue('4');
    await expect(tension.first().getByRole('radio', { name: '6', exact: true })).toBeChecked();
    await expectNoViolations(client);
  });

  await test.step('and goes by itself as soon as there is one', async () => {
    await client.context().setOffline(false);
    await client.waitForURL(/\/e\/[^/]+\?done=saved/);
    await expect(client.getByRole('status').filter({ hasText: 'Saved. Your therapist can read it' })).toBeVisible();
    await expect(client.getByText('6 of 10')).toBeVisible();
    await expect(client.getByText('3 of 10')).toBeVisible();
    // It was kept once, and its draft is gone.
    await client.goto('/notice');
    await expect(client.getByRole('article')).toHaveCount(1);
    await client.goto('/');
    await expect(client.getByText(/^You began this/)).toHaveCount(0);
  });
});
