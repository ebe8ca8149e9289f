// What leaves the room on paper.

import { peopleOf, signIn } from '../people.js';
import { expect, test } from '../story.js';

for (const name of ['helen@example.org', 'marta@example.org']) {
  test(`what ${name} prints to take home is one page, on either paper`, async ({ page, server }) => {
    const person = peopleOf(server).find((one) => one.name === name);
    await signIn(page, server.url, person.name, person.password);
    await page.getByRole('link', { name: /^(Open the session|Abrir la sesión) ?: (Emma|Ana)$/ }).click();
    await page.getByRole('link', { name: /^(Page to take home|Hoja para casa)$/ }).first().click();
    await page.waitForURL(/handout/);
    expect(await page.locator('.pieces > section').count(), 'as much as stands agreed').toBeGreaterThan(3);
    for (const format of ['A4', 'Letter']) {
      const printed = (await page.pdf({ format })).toString('latin1');
      expect(printed.match(/\/Type \/Page\b/g), format).toHaveLength(1);
    }
  });
}
