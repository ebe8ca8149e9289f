// A text that belongs to the one who writes it: over two visits, private, shared later, taken back, read.

import { expectNoViolations } from '../axe.js';
import { PASSWORD, accept, pairOf, propose } from '../pair.js';
import { signIn } from '../people.js';
import { PHONE, expect, test } from '../story.js';

const TITLE = 'Escribir sobre una persona';
const FIRST = 'Querido padre, empiezo por el final.';
const SECOND = ' Y ahora sé decir lo que faltaba.';
const LINE = 'Sobre mi padre y el verano';

test('a letter over two visits stays private until its writer shares it', async ({ another, server }) => {
  const { therapist, client, name, login } = await pairOf(another, server, { as: 'marta@example.org', lang: 'es' });
  let entry;

  await test.step('it is agreed', async () => {
    await propose(therapist, TITLE);
    await accept(client);
    await expectNoViolations(client);
  });

  await test.step('what is written keeps itself, through a reload and a closed tab', async () => {
    await client.goto('/');
    await client.getByRole('link', { name: 'Hacerlo ahora' }).first().click();
    await expectNoViolations(client);
    await pen(client).fill(FIRST);
    await expect(client.getByText('Guardado', { exact: true })).toBeVisible();
    await client.reload();
    await expect(pen(client)).toHaveValue(FIRST);
    await pen(client).press('End');
    await pen(client).press('Control+End');
    await pen(client).pressSequentially(SECOND);
    // The tab is closed in the middle of it, without a pause.
    const address = client.url();
    const context = client.context();
    await client.close();
    const again = await context.newPage();
    await expect(async () => {
      await again.goto(address);
      await expect(pen(again)).toHaveValue(FIRST + SECOND, { timeout: 500 });
    }).toPass();
    await again.close();
  });

  const second = await another({ viewport: PHONE, locale: 'es-ES' });
  await test.step('on another day and another phone it goes on, and is kept private', async () => {
    await signIn(second, server.url, login, PASSWORD);
    await expect(second.getByText(/^Lo empezaste/)).toBeVisible();
    await expectNoViolations(second);
    await second.getByRole('link', { name: 'Seguir con ello' }).click();
    await expect(pen(second)).toHaveValue(FIRST + SECOND);
    await second.getByRole('textbox').last().fill(LINE);
    await second.getByRole('group', { name: '¿Quién ve este registro?' }).getByRole('radio', { name: /^Solo yo/ }).check();
    await second.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(second.getByRole('status').filter({ hasText: 'Guardado. Solo lo ves tú.' })).toBeVisible();
    entry = new URL(second.url()).pathname;
    await expectNoViolations(second);
    // Nothing is left of the draft.
    await second.goto('/');
    await expect(second.getByText(/^Lo empezaste/)).toHaveCount(0);
  });

  await test.step('the therapist does not see it, not even that it exists', async () => {
    await openEntries(therapist, name);
    await expect(therapist.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(therapist.getByRole('article')).toHaveCount(0);
    await expect(therapist.getByText(LINE)).toHaveCount(0);
    expect((await therapist.goto(entry)).status()).toBe(404);
    await expectNoViolations(therapist);
  });

  await test.step('shared as a summary, and taken back before it is read', async () => {
    await share(second, entry, /^Un resumen/);
    await expect(second.getByRole('status').filter({ hasText: 'Queda compartido como has elegido' })).toBeVisible();
    await share(second, entry, /^Solo yo/);
    await expect(second.getByRole('status').filter({ hasText: 'Retirado. Nadie lo había leído.' })).toBeVisible();
    expect((await therapist.goto(entry)).status()).toBe(404);
  });

  await test.step('shared again and read: its line, and nothing else', async () => {
    await share(second, entry, /^Un resumen/);
    await openEntries(therapist, name);
    await expect(therapist.getByText(LINE)).toBeVisible();
    await expect(therapist.getByText(FIRST)).toHaveCount(0);
    await expectNoViolations(therapist);
    await therapist.goto(entry);
    await expect(therapist.getByText(LINE)).toBeVisible();
    await expect(therapist.getByText(FIRST)).toHaveCount(0);
    await expectNoViolations(therapist);
  });

  await test.step('the client sees who read it, and it cannot be taken back now', async () => {
    await second.goto('/more');
    await second.getByRole('link', { name: 'Quién ve qué' }).click();
    const readings = second.getByRole('region', { name: 'Quién ha leído' });
    await expect(readings.getByRole('listitem').filter({ hasText: 'Marta Ruiz' }).filter({ hasText: /registro/ }).first()).toBeVisible();
    await expectNoViolations(second);
    await second.goto(entry);
    await expect(second.getByText(/^Tu terapeuta lo ha leído/)).toBeVisible();
    await second.getByText('Cambiar quién lo ve').click();
    await expect(second.getByText('Lo que ya se ha leído se puede compartir más, pero no retirar.')).toBeVisible();
    await expect(second.getByRole('radio', { name: /^Solo yo/ })).toHaveCount(0);
    await expectNoViolations(second);
  });
});

const pen = (page) => page.getByRole('textbox').first();

async function openEntries(therapist, name) {
  await therapist.goto('/clients');
  await therapist.getByRole('link', { name, exact: true }).click();
  await therapist.getByRole('navigation', { name: new RegExp(name) }).getByRole('link').nth(1).click();
}

async function share(page, entry, how) {
  await page.goto(entry);
  await page.getByText('Cambiar quién lo ve').click();
  await page.getByRole('group', { name: '¿Quién ve este registro?' }).getByRole('radio', { name: how }).check();
  await page.getByRole('button', { name: 'Guardar quién lo ve' }).click();
}
