// No is an answer: in one tap, or with a reason, and it can be taken up again.

import { expectNoViolations } from '../axe.js';
import { accept, pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

test('a no takes one tap, and another no carries its reason; the therapist opens it again', async ({ another, server }) => {
  const { therapist, client, name } = await pairOf(another, server, { as: 'marta@example.org', lang: 'es' });
  const reason = 'Ahora mismo es demasiado para mí.';
  await propose(therapist, 'Preocupaciones');

  await test.step('no, in one tap', async () => {
    await client.goto('/');
    await client.getByRole('link', { name: 'Leer y responder' }).click();
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'No, esto no' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Tu «no» queda anotado, y está bien así.' })).toBeVisible();
    await expectNoViolations(client);
  });

  await test.step('taken back at once, it waits for an answer again; and it is a no after all', async () => {
    await client.getByRole('button', { name: 'Deshacer' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Has retirado tu «no».' })).toBeVisible();
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'No, esto no' }).click();
    await client.goto('/');
    await expect(client.getByText('espera tu respuesta')).toHaveCount(0);
    await expectNoViolations(client);
  });

  await test.step('the therapist proposes it again, smaller', async () => {
    await therapist.reload();
    await expect(therapist.getByText(`${name} dijo que no`).first()).toBeVisible();
    await expect(therapist.getByText(`${name} retiró ese «no»`)).toBeVisible();
    await expectNoViolations(therapist);
    await therapist.getByRole('link', { name: 'Volver a proponerlo' }).click();
    await therapist.getByLabel('¿Qué, exactamente?').fill('Dos palabras: de qué va la preocupación.');
    await expectNoViolations(therapist);
    await therapist.getByRole('button', { name: /^Propon(erlo así|érselo a)/ }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'Enviado.' })).toBeVisible();
  });

  await test.step('no, with a reason', async () => {
    await client.getByRole('link', { name: 'Hoy' }).click();
    await client.getByRole('link', { name: 'Leer y responder' }).click();
    await client.getByText('Añadir por qué no (si quieres)').click();
    await client.getByLabel('¿Qué no te encaja?').fill(reason);
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'No, esto no' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Tu «no» queda anotado' })).toBeVisible();
    await expect(client.getByText(reason)).toBeVisible();
  });

  await test.step('the therapist reads the reason, opens it once more, and now it is a yes', async () => {
    await therapist.reload();
    await expect(therapist.getByText(reason)).toBeVisible();
    await expectNoViolations(therapist);
    await therapist.getByRole('link', { name: 'Volver a proponerlo' }).click();
    await therapist.getByLabel('¿Qué, exactamente?').fill('Una palabra, una vez a la semana.');
    await therapist.getByRole('button', { name: /^Propon(erlo así|érselo a)/ }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'Enviado.' })).toBeVisible();
    await accept(client);
    await expect(client.getByText('Una palabra, una vez a la semana.').first()).toBeVisible();
    await expectNoViolations(client);
  });
});
