// Somebody close notes down what they see: asked with the client's yes only, by a link the client gives away, and
// ended by the client at once.

import { expectNoViolations } from '../axe.js';
import { accept, askClose, pairOf, propose } from '../pair.js';
import { PHONE, expect, test } from '../story.js';

test('the client asks somebody close, reads what they note, and ends it', async ({ another, server }) => {
  const { therapist, client, name } = await pairOf(another, server);
  const noted = 'Came along to the shop and stayed until the till.';

  await test.step('the client asks, in own words', async () => {
    await client.goto('/more');
    await client.getByRole('link', { name: 'Someone close' }).click();
    await expect(client.getByRole('heading', { level: 1, name: 'Someone close' })).toBeVisible();
    await expectNoViolations(client);
    await client.getByRole('link', { name: 'A good moment' }).click();
    await client.getByLabel('Who is it?').fill('My sister');
    await expect(client.getByLabel('What do you ask of them?')).toHaveValue('When something goes well, please write it down.');
    await expect(client.getByLabel('You and your therapist')).toBeChecked();
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'Begin it' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'It stands. Now make the link' })).toBeVisible();
    await expectNoViolations(client);
  });

  const link = await linkOf(client, 'Make the link');

  const close = await another({ viewport: PHONE });
  await test.step('the close person joins on a phone of their own, without a password', async () => {
    await close.goto(link);
    await expect(close.getByRole('heading', { name: 'You are asked to note something down' })).toBeVisible();
    await expect(close.getByRole('list').first()).toContainText('What went well?');
    await expectNobodyNamed(close, name);
    await expectNoViolations(close);
    await close.getByRole('button', { name: 'I will do it' }).click();
    await expect(close.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
    await expectNobodyNamed(close, name);
    await expectNoViolations(close);
  });

  await test.step('they note something once, and see it', async () => {
    await close.getByRole('button', { name: 'Save' }).click();
    await expect(close.getByRole('alert')).toContainText('Answer at least one of these');
    await expectNoViolations(close);
    await close.getByLabel('What went well?').fill(noted);
    await close.getByRole('button', { name: 'Save' }).click();
    await expect(close.getByRole('status').filter({ hasText: 'Saved. Thank you.' })).toBeVisible();
    for (const fold of ['What you have written', 'Stop', 'Language and this device']) await close.getByText(fold, { exact: true }).click();
    await expect(close.getByText(noted)).toBeVisible();
    await expectNoViolations(close);
    await close.getByRole('link', { name: 'I want to stop' }).click();
    await expect(close.getByRole('heading', { name: 'Do you want to stop?' })).toBeVisible();
    await expectNoViolations(close);
    await close.getByRole('link', { name: 'No, go on' }).click();
    await expect(close.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  });

  await test.step('nothing else opens to them', async () => {
    for (const address of ['/agreed', '/notice', new URL(client.url()).pathname]) {
      expect((await close.goto(address)).status(), address).toBeGreaterThanOrEqual(400);
      await expectNoViolations(close);
    }
  });

  await test.step('the client reads it', async () => {
    await client.goto('/close');
    await expect(client.getByText('under way')).toBeVisible();
    await expect(client.getByRole('region', { name: 'What was written' })).toContainText(noted);
    await expectNoViolations(client);
  });

  await test.step('the therapist reads it beside what the client says', async () => {
    await openReview(therapist, 'Sessions', 'Start a session now', /close persons noted/);
    await expect(therapist.getByRole('article').filter({ hasText: 'My sister' })).toContainText(noted);
    await expectNoViolations(therapist);
  });

  await test.step('the client ends it, and their next request is refused', async () => {
    await close.goto('/o');
    await close.getByLabel('What went well?').fill('One more');
    await client.getByRole('button', { name: /^End it now ?: My sister$/ }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Ended. Their page no longer opens; what was written stays.' })).toBeVisible();
    await expect(client.getByRole('region', { name: 'What was written' })).toContainText(noted);
    await expectNoViolations(client);
    await expectOver(close, 'Save', 'Nothing is open here now', 'One more');
    // The link and the front door lead to the same page, and a stranger sees no other.
    const stranger = await another({ viewport: PHONE });
    for (const [page, address] of [[close, link], [close, '/'], [stranger, link], [stranger, '/o']]) {
      await page.goto(address);
      await expect(page).toHaveURL(/\/o$/);
      await expect(page.getByRole('main')).toHaveText(await close.getByRole('main').innerText(), { useInnerText: true });
    }
    await expectNobodyNamed(stranger, name);
    await expectNoViolations(stranger);
    await client.reload();
    await expect(client.getByText('One more')).toHaveCount(0);
  });
});

test('the therapist suggests it, the client consents, and only the therapist reads it', async ({ another, server }) => {
  const { therapist, client, name } = await pairOf(another, server, { as: 'marta@example.org', lang: 'es' });
  const noted = 'Se quedó en el portal y volvió a subir.';

  await test.step('the therapist suggests it, with what to mind', async () => {
    await therapist.getByRole('link', { name: 'Pedir a alguien cercano que anote lo que ve' }).click();
    await expect(therapist.getByRole('heading', { level: 1, name: 'Personas cercanas' })).toBeVisible();
    await expectNoViolations(therapist);
    await therapist.getByRole('link', { name: 'Lo que noto' }).click();
    await expect(therapist.getByRole('region', { name: 'Antes de proponerlo' })).toContainText(`Habla primero a solas con ${name}`);
    await therapist.getByLabel(`¿Quién es, en palabras de ${name}?`).fill('Mi vecina');
    await therapist.getByLabel('Solo tú', { exact: true }).check();
    await expectNoViolations(therapist);
    await therapist.getByRole('button', { name: `Proponérselo a ${name}` }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'No se le pide nada a nadie antes de que haya un sí.' })).toBeVisible();
    // Only the client can make the link.
    await expect(therapist.getByRole('link', { name: /Crear el enlace/ })).toHaveCount(0);
    await expectNoViolations(therapist);
  });

  await test.step('the client reads all of it and consents', async () => {
    await client.goto('/');
    await expect(client.getByText('Te lo propone tu terapeuta.')).toBeVisible();
    await expectNoViolations(client);
    await client.getByRole('link', { name: 'Leer y responder' }).click();
    await expect(client.getByRole('article').filter({ hasText: 'Mi vecina' })).toContainText('Solo tu terapeuta');
    await expectNoViolations(client);
    await client.getByRole('button', { name: /^Sí, vamos a pedírselo ?: Mi vecina$/ }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Tu sí queda anotado.' })).toBeVisible();
    await expectNoViolations(client);
  });

  const link = await linkOf(client, 'Crear el enlace');

  const close = await another({ viewport: PHONE, locale: 'es-ES' });
  await test.step('the close person joins and notes something once', async () => {
    await close.goto(link);
    await expect(close.getByRole('heading', { name: 'Te piden que anotes algo' })).toBeVisible();
    await expect(close.locator('html')).toHaveAttribute('lang', 'es');
    await expectNobodyNamed(close, name);
    await expectNoViolations(close);
    await close.getByRole('button', { name: 'Lo haré' }).click();
    await expect(close.getByRole('heading', { level: 1, name: 'Tus notas' })).toBeVisible();
    await close.getByLabel('¿Qué pasó?').fill(noted);
    await close.getByRole('group', { name: '¿Con qué fuerza se veía, de 0 a 10?' }).getByRole('radio', { name: '6', exact: true }).check();
    await expectNobodyNamed(close, name);
    await expectNoViolations(close);
    await close.getByRole('button', { name: 'Guardar' }).click();
    await expect(close.getByRole('status').filter({ hasText: 'Guardado. Gracias.' })).toBeVisible();
  });

  await test.step('the client does not read it, as agreed, and is told so', async () => {
    await client.goto('/close');
    await expect(client.getByText('Una parte es solo para tu terapeuta, como acordasteis.')).toBeVisible();
    await expect(client.getByText(noted)).toHaveCount(0);
    await expectNoViolations(client);
  });

  await test.step('the therapist reads it in the session', async () => {
    await openReview(therapist, 'Sesiones', 'Empezar una sesión ahora', /personas cercanas/i);
    await expect(therapist.getByRole('article').filter({ hasText: 'Mi vecina' })).toContainText(noted);
    await expectNoViolations(therapist);
  });

  await test.step('the client ends it, and their next request is refused', async () => {
    await client.getByRole('button', { name: /^Terminar ahora ?: Mi vecina$/ }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Terminado. Su página ya no se abre; lo escrito se conserva.' })).toBeVisible();
    await expectNoViolations(client);
    await close.getByLabel('¿Qué pasó?').fill('Otra vez');
    await expectOver(close, 'Guardar', 'Ahora no hay nada abierto aquí', 'Otra vez');
  });
});

test('both answer the same question, and their days stand side by side', async ({ another, server }) => {
  const { therapist, client } = await pairOf(another, server);
  await propose(therapist, 'Urges');
  await accept(client);
  await client.goto('/agreed');
  await client.getByRole('link', { name: 'Urges' }).first().click();
  await client.getByRole('link', { name: /^Do it/ }).first().click();
  await client.getByRole('group', { name: /How strong was the urge/ }).getByRole('radio', { name: '6', exact: true }).check();
  await client.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(client.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  const close = await another({ viewport: PHONE });
  await test.step('the client asks the same in words for somebody else', async () => {
    const link = await askClose(client, 'Urges', 'My brother', async () => {
      await expect(client.getByText('From 0 to 10, as in “Urges”.')).toBeVisible();
      await client.getByLabel('Question 1', { exact: true }).fill('How strong did it look?');
      await expectNoViolations(client);
    });
    await close.goto(link);
    await expect(close.getByText('Urges')).toHaveCount(0);
    await close.getByRole('button', { name: 'I will do it' }).click();
    await close.getByRole('group', { name: 'How strong did it look?' }).getByRole('radio', { name: '4', exact: true }).check();
    await close.getByRole('button', { name: 'Save' }).click();
    await expect(close.getByRole('status').filter({ hasText: 'Saved. Thank you.' })).toBeVisible();
  });

  await test.step('client and therapist see both', async () => {
    await client.goto('/close');
    await expect(client.getByRole('row', { name: 'Today 6 4' })).toBeVisible();
    await expectNoViolations(client);
    await openReview(therapist, 'Sessions', 'Start a session now', /close persons noted/);
    await expect(therapist.getByRole('row', { name: 'Today 6 4' })).toBeVisible();
    await expectNoViolations(therapist);
    await client.goto('/seen');
    await expect(client.getByText('read what someone close wrote')).toBeVisible();
  });
});

/** Makes the link on the client's page and answers it. */
async function linkOf(client, words) {
  await client.getByRole('link', { name: new RegExp(`^${words}`) }).click();
  const make = client.getByRole('button', { name: words });
  await make.waitFor();
  await expectNoViolations(client);
  await make.click();
  const link = client.getByLabel(/^(Link|Enlace)$/);
  await expect(link).toHaveValue(/\/o\//);
  await expect(client.locator('.qr svg')).toBeVisible();
  await expectNoViolations(client);
  return link.inputValue();
}

/** From wherever the therapist is with a client to what close persons noted, in a session that begins now. */
async function openReview(therapist, sessions, start, noted) {
  await therapist.goto(`/c/${/\/c\/([^/?]+)/.exec(therapist.url())[1]}`);
  await therapist.getByRole('link', { name: sessions, exact: true }).click();
  await therapist.getByRole('button', { name: start }).click();
  await therapist.getByRole('link', { name: noted }).click();
  await expect(therapist.getByRole('heading', { level: 1, name: noted })).toBeVisible();
}

/** What a close person sees names nobody and says nothing of therapy. */
async function expectNobodyNamed(close, name) {
  await expect(close.locator('body')).not.toContainText(new RegExp(`${name}|therap|terap`, 'i'));
}

/** The form that still stands open is sent, and the page is opened anew: neither is let in, and no word is lost. */
async function expectOver(close, save, over, typed) {
  const answer = close.waitForResponse((response) => response.request().method() === 'POST');
  await close.getByRole('button', { name: save }).click();
  expect((await answer).headers().location ?? '').not.toContain('done=saved');
  await expect(close.getByRole('heading', { level: 1, name: over })).toBeVisible();
  await expect(close.getByText(typed, { exact: true })).toBeVisible();
  await expectNoViolations(close);
  await close.goto('/o');
  await expect(close.getByRole('heading', { level: 1, name: over })).toBeVisible();
  await expect(close.getByRole('button', { name: save })).toHaveCount(0);
  await expectNoViolations(close);
}
