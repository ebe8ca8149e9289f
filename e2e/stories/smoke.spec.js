// The door stands open to everybody: the first page a person ever sees, in both languages.

import { expectNoViolations } from '../axe.js';
import { DESK, PHONE, expect, test } from '../story.js';

for (const language of ['en', 'es']) {
  test(`the sign-in page speaks ${language} and is accessible, small and large, light and dark`, async ({ page }) => {
    const answer = await page.goto(`/door?lang=${language}`);

    expect(answer.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('input[autocomplete~="username"]')).toBeVisible();
    await expect(page.locator('input[autocomplete~="current-password"]')).toBeVisible();
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await expectNoViolations(page);
      }
    }
  });
}

test('the sign-in page says the same without scripts', async ({ another }) => {
  const page = await another({ javaScriptEnabled: false });

  await page.goto('/door?lang=en');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('input[autocomplete~="current-password"]')).toBeVisible();
});
