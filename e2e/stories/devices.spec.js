// Who is signed in where: seen, ended one by one, or everywhere at once.

import { expectNoViolations } from '../axe.js';
import { PASSWORD, pairOf } from '../pair.js';
import { signIn } from '../people.js';
import { DESK, PHONE, expect, test } from '../story.js';

const atTheDoor = (url) => url.pathname === '/door';

test('a sign-in elsewhere is seen and ended, and then all of them', async ({ another, server }) => {
  const { client, login } = await pairOf(another, server, { as: 'marta@example.org', lang: 'es' });
  const list = client.getByRole('list', { name: 'Dispositivos' }).getByRole('listitem');

  await test.step('one device, this one', async () => {
    await client.goto('/more');
    await client.getByRole('link', { name: 'Dónde has iniciado sesión' }).click();
    await expect(list).toHaveCount(1);
    await expect(list.first()).toContainText('este dispositivo');
    await expectNoViolations(client);
  });

  const elsewhere = await another({ viewport: DESK, locale: 'es-ES' });
  await test.step('another one shows up and is ended', async () => {
    await signIn(elsewhere, server.url, login, PASSWORD);
    await elsewhere.goto('/agreed');
    await client.reload();
    await expect(list).toHaveCount(2);
    await expectNoViolations(client);
    await client.getByRole('button', { name: /^Cerrar el acceso en / }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Ese dispositivo ya no tiene acceso.' })).toBeVisible();
    await expect(list).toHaveCount(1);
    await expectNoViolations(client);
  });

  await test.step('the other browser is out, this one is not', async () => {
    await elsewhere.goto('/agreed');
    await expect(elsewhere).toHaveURL(atTheDoor);
    await expectNoViolations(elsewhere);
    await client.goto('/');
    await expect(client).toHaveURL((url) => url.pathname === '/');
  });

  await test.step('everywhere at once', async () => {
    const third = await another({ viewport: PHONE, locale: 'es-ES' });
    await signIn(third, server.url, login, PASSWORD);
    await client.goto('/devices');
    await client.getByRole('button', { name: 'Cerrar sesión en todas partes' }).click();
    await expect(client).toHaveURL(atTheDoor);
    await expectNoViolations(client);
    for (const page of [client, third]) {
      await page.goto('/');
      await expect(page).toHaveURL(atTheDoor);
    }
    // And one can come in again at once.
    await signIn(client, server.url, login, PASSWORD);
  });
});
