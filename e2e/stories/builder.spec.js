// What a therapist makes of her own: built from nothing and done by her client; saved as a file, changed by hand and
// brought in again.

import { readFile } from 'node:fs/promises';
import { expectNoViolations } from '../axe.js';
import { accept, pairOf } from '../pair.js';
import { signIn } from '../people.js';
import { DESK, expect, test } from '../story.js';

test('an activity is built from nothing, proposed, done on a phone and looked at', async ({ another, server }) => {
  // Many small pauses while typing: twenty seconds where nothing else runs.
  test.setTimeout(90_000);
  const { therapist: page, client, name } = await pairOf(another, server);
  const home = page.url();
  const title = `Two stops by bus ${name.slice(-4)}`;
  const phone = page.frameLocator('iframe[name="preview"]');
  const question = (number) => page.locator('.ask').nth(number - 1);

  /** By keyboard: what was added is where one types. */
  async function ask(number, label, kind) {
    await page.getByRole('button', { name: 'Add a question' }).press('Enter');
    await expect(question(number).getByLabel('The question')).toBeFocused();
    await page.keyboard.type(label);
    await question(number).getByLabel('How it is answered').selectOption({ label: kind });
  }

  await test.step('its texts, and the phone follows', async () => {
    await page.goto('/library');
    await page.getByRole('link', { name: 'Make a new one' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A new activity' })).toBeVisible();
    await expectNoViolations(page);
    await page.getByLabel('Title').fill(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type('To see what the bus is like now.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Get on. Stay for two stops. Note how it was.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Stand at the stop for a while.');
    await expect(phone.getByText(title)).toBeVisible();
    await expect(page.getByText(/things are still open/)).toBeVisible();
  });

  await test.step('its questions, each seen a moment after it is typed', async () => {
    await ask(1, 'How tense were you?', '0 to 10');
    await question(1).getByLabel('What 0 means').fill('at ease');
    await question(1).getByLabel('What the highest number means').fill('as tense as I know');
    await expect(phone.getByText('How tense were you?')).toBeVisible();
    await ask(2, 'Where did you sit?', 'one of several');
    const answers = question(2).getByLabel('Answers to choose from');
    await answers.fill('By the door');
    await page.keyboard.press('Tab');
    await page.keyboard.type(' ');
    await expect(question(2)).toContainText('Give 2 to 30 answers, one per line');
    await answers.fill('By the door\nAt the back');
    await expect(question(2)).not.toContainText('Give 2 to 30 answers');
    await ask(3, 'Did you get off early?', 'yes or no');
    await ask(4, 'What made you get off?', 'one line');
    await question(4).getByLabel('Asked only when').selectOption({ label: 'the answer to “Did you get off early?” is “Yes”' });
    await ask(5, 'How long were you on the bus?', 'hours and minutes');
    await expect(phone.getByText('How long were you on the bus?')).toBeVisible();
  });

  await test.step('a timer, and what the review sums up', async () => {
    await page.getByLabel('What helps').selectOption({ label: 'a timer' });
    const minutes = page.getByLabel('How many minutes');
    await minutes.fill('none');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Look out of the window.');
    await expect(page.getByText('Write a whole number from 1 to 120')).toBeVisible();
    await minutes.fill('5');
    await expect(page.getByText('Write a whole number from 1 to 120')).toBeHidden();
    await expect(phone.getByText('Look out of the window.')).toBeVisible();
    await page.getByLabel('What to sum up').selectOption({ label: 'how often each answer' });
    await page.getByRole('button', { name: 'Add this' }).click();
    await page.getByLabel('Which question').selectOption({ label: '2. Where did you sit? (one of several)' });
  });

  await test.step('what is still missing is said, and nothing is lost', async () => {
    await page.getByLabel('In one sentence').fill('Two stops on the bus, noted afterwards.');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('alert').getByRole('link', { name: 'Say for at least one phase what it is for' }).click();
    await expectNoViolations(page);
    await page.getByLabel('Practice').fill('Ride a little further each week.');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await expect(page.getByRole('status').filter({ hasText: 'Kept. You find it in the library.' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Asked only when the answer to “Did you get off early?” is “Yes”.')).toBeVisible();
  });

  await test.step('it is proposed', async () => {
    await page.getByText('Propose it to…').click();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('button', { name: `Propose it to ${name}` }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Sent.' })).toBeVisible();
  });

  await test.step('the client says yes and does it', async () => {
    await accept(client);
    await client.getByRole('link', { name: 'Do it now' }).click();
    await client.waitForURL(/\/do(\?|$)/);
    await expect(client.getByText('Look out of the window.')).toBeVisible();
    await client.getByRole('button', { name: '5 quiet minutes' }).click();
    await expect(client.getByRole('timer')).toContainText('5');
    const why = client.getByLabel('What made you get off?');
    await expect(why).toBeHidden();
    await choose(client, 'Did you get off early?', 'Yes');
    await why.fill('It was too loud.');
    await choose(client, 'How tense were you?', '6');
    await choose(client, 'Where did you sit?', 'At the back');
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Saved. Your therapist can read it' })).toBeVisible();
  });

  await test.step('it is there in the session', async () => {
    await page.goto(`${home}/sessions`);
    await page.getByRole('button', { name: 'Start a session now' }).click();
    const look = page.getByRole('navigation', { name: 'To look at together' });
    await look.getByRole('link', { name: title }).click();
    await expect(look.locator('[aria-current]')).toContainText(title);
    await expect(page.getByRole('region', { name: 'What it comes to', exact: true })).toContainText('At the back 1');
    await expect(page.getByRole('main')).toContainText('It was too loud.');
  });
});

test('una actividad se guarda como archivo, se cambia a mano y se vuelve a traer', async ({ another, server }) => {
  const page = await another({ viewport: DESK, locale: 'es-ES' });
  await signIn(page, server.url, 'marta@example.org', 'calm-harbour');
  const text = page.getByLabel('El texto del archivo');
  const title = 'Ganas que vienen y van';
  const label = '¿Con cuánta fuerza vino?';
  let file;

  await test.step('se guarda y se cambia', async () => {
    await page.goto('/library/urge-record');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardarla como archivo' }).click();
    file = (await readFile(await (await download).path(), 'utf8'))
      .replace(/^title = .*$/m, `title = "${title}"`)
      .replace(/^label = .*$/m, `label = "${label}"`)
      .concat('\n[[field]]\nkey = "con_quien"\nlabel = "¿A quién se lo contaste?"\nkind = "una-linea"\n');
  });

  await test.step('un descuido: se dice en qué línea, y el texto se queda', async () => {
    await page.goto('/library');
    await page.getByRole('link', { name: 'Traer una de un archivo' }).click();
    await page.getByLabel('Elige el archivo').setInputFiles({ name: 'actividad.toml', mimeType: 'text/plain', buffer: Buffer.from(file) });
    await expect(text).toHaveValue(file);
    await page.getByRole('button', { name: 'Echarle un vistazo' }).click();
    await expect(page.getByRole('alert')).toContainText('Hay una cosa del texto que conviene revisar');
    const wrong = page.getByRole('listitem').filter({ hasText: `Línea ${file.trimEnd().split('\n').length}` });
    await expect(wrong).toContainText('kind = "una-linea"');
    await expect(wrong).toContainText('«una-linea» no es una manera de responder. Escribe una de estas: short-text');
    await expect(text).toHaveValue(file);
    await expectNoViolations(page);
  });

  await test.step('su línea se busca sola y se corrige', async () => {
    await page.getByRole('link', { name: 'Línea' }).click();
    await expect(text).toBeFocused();
    await page.keyboard.type('kind = "short-text"');
    await page.getByRole('button', { name: 'Echarle un vistazo' }).click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByText(label).first()).toBeVisible();
    await expect(page.getByText('¿A quién se lo contaste?').first()).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('se queda en la biblioteca y se puede cambiar', async () => {
    await page.getByRole('button', { name: 'Quedármela' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Guardada. La encuentras en la biblioteca.' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('link', { name: 'Cambiarla', exact: true }).click();
    await expect(page.getByLabel('Título')).toHaveValue(title);
    await expect(page.locator('.ask').last()).toContainText('¿A quién se lo contaste?');
    await expectNoViolations(page);
  });
});

async function choose(page, group, name) {
  await page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
}
