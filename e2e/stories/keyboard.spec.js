// Everything by keyboard alone, and one always sees where one is.

import { expectNoViolations } from '../axe.js';
import { pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

test('a yes and a form with a rating, without touching anything but keys', async ({ another, server }) => {
  const { therapist, client } = await pairOf(another, server);
  await propose(therapist, 'Urges');
  await client.goto('/');

  await test.step('the first stop leads past the navigation', async () => {
    await client.keyboard.press('Tab');
    await expect(client.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
    await expectFocusSeen(client);
    await client.keyboard.press('Enter');
    await expect(client.getByRole('main')).toBeFocused();
  });

  await test.step('a yes', async () => {
    await tabTo(client, client.getByRole('link', { name: 'Read and answer' }));
    await client.keyboard.press('Enter');
    await expect(client.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
    await tabTo(client, client.getByRole('button', { name: 'Yes, let us do this' }));
    await client.keyboard.press('Space');
    await expect(client.getByRole('status').filter({ hasText: 'Agreed.' })).toBeVisible();
    await expectNoViolations(client);
  });

  await test.step('a form with a rating', async () => {
    await tabTo(client, client.getByRole('link', { name: 'Do it now' }));
    await client.keyboard.press('Enter');
    await client.waitForURL(/\/do$/);
    const rating = client.getByRole('group', { name: 'How strong was the urge?' });
    const tick = (number) => rating.getByRole('radio', { name: String(number), exact: true });
    // One stop for the whole rating; the arrows go through it.
    await tabTo(client, rating.getByRole('radio', { checked: true }));
    await client.keyboard.press('ArrowUp');
    await expect(rating.getByRole('radio', { name: /^10/ })).toBeFocused();
    await expectFocusSeen(client);
    for (let n = 9; n >= 6; n -= 1) await client.keyboard.press('ArrowLeft');
    await expect(tick(6)).toBeFocused();
    await expect(tick(6)).toBeChecked();
    await expectFocusSeen(client);
    const acted = client.getByRole('group', { name: 'What happened with the urge?' });
    await tabTo(client, acted.getByRole('radio').last(), acted.getByRole('radio').first());
    await client.keyboard.press('ArrowDown');
    const chosen = await acted.getByRole('radio', { checked: true }).count();
    expect(chosen).toBe(1);
    await tabTo(client, client.getByRole('button', { name: 'Save', exact: true }));
    await client.keyboard.press('Enter');
    await expect(client.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await expect(client.getByText('6 of 10')).toBeVisible();
    await expectNoViolations(client);
  });
});

/** Presses Tab until one of these has the focus; whatever has it on the way there must be seen. */
async function tabTo(page, ...places) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    for (const place of places) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
    }
  }
  throw new Error(`no number of tabs leads to ${places.join(' or ')}`);
}

/** What has the focus is on the screen, not under a bar, and it or what stands for it is outlined. */
async function expectFocusSeen(page) {
  // The ring may glide in.
  await expect(async () => {
    const wrong = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) return 'nothing has the focus';
      const what = `${focused.outerHTML.slice(0, 120)}`;
      const ringed = (element) => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      };
      // A choice may lie unseen over what shows it.
      const choice = focused.matches('[type="radio"], [type="checkbox"]');
      const around = choice ? [focused, focused.nextElementSibling, focused.closest('label')].filter(Boolean) : [focused];
      if (!around.some(ringed)) return `no ring: ${what}`;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `off the screen: ${what}`;
      const on = document.elementFromPoint(x, y);
      const own = on && (focused.contains(on) || on.contains(focused) || focused.closest('label')?.contains(on));
      return own ? '' : `covered by ${on?.outerHTML.slice(0, 80)}: ${what}`;
    });
    expect(wrong).toBe('');
  }).toPass({ timeout: 2000 });
}
