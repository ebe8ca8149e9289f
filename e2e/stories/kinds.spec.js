// Every kind of work goes its way once: proposed, agreed, done on a phone (planned first where it can be planned),
// and looked at in a session, where it says what it comes to.

import { expectNoViolations } from '../axe.js';
import { pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

const WORDS = {
  en: {
    read: 'Read and answer', yes: 'Yes, let us do this', agreed: 'Agreed.', doIt: 'Do it now', save: 'Save', saved: 'Saved. Your therapist can read it',
    plan: 'Keep this as a plan', planned: 'Kept as a plan.', plans: 'What you have planned', tell: 'Tell how it went',
    later: 'Later? Plan it', thePlan: 'The plan', went: 'How did it go?', done: 'I did it', waiting: '6 things wait for your answer',
    sessions: 'Sessions', start: 'Start a session now', look: 'To look at together', sums: 'What it comes to',
    steps: 'All steps', add: 'Add this step', step: 'The step',
  },
  es: {
    read: 'Leer y responder', yes: 'Sí, hagámoslo', agreed: 'Acordado.', doIt: 'Hacerlo ahora', save: 'Guardar', saved: 'Guardado. Tu terapeuta puede leerlo',
    plan: 'Guardarlo como plan', planned: 'Guardado como plan.', plans: 'Lo que tienes pensado hacer', tell: 'Contar cómo ha ido',
    later: '¿Más tarde? Hacer un plan', thePlan: 'El plan', went: '¿Cómo ha ido?', done: 'Lo he hecho', waiting: '6 cosas esperan tu respuesta',
    sessions: 'Sesiones', start: 'Empezar una sesión ahora', look: 'Para revisar en la sesión', sums: 'Lo que muestra en conjunto',
  },
};

/**
 * What is done. `fit`: what is filled in when it is proposed. `ready`: what comes between the yes and the first time.
 * `first`: the part before, kept as a plan. `rest`: all of it, or what comes after the plan. `sums`: what it comes to.
 */
const WORK = {
  en: [
    {
      kind: 'reading', title: 'Reading with a pencil in hand',
      fit: (page) => write(page, { 'What to read, watch or hear': 'The Summer Book', 'Which part': 'The first chapter' }),
      rest: async (page) => {
        await expect(page.getByText('The Summer Book')).toBeVisible();
        await write(page, { 'How far did you get?': 'Page 9', 'What rings true to you?': 'That the sea can be enough.' });
      },
      sums: ['That the sea can be enough.'],
    },
    {
      kind: 'exposure', title: 'Step by step: places and things',
      ready: async (page, say) => {
        await page.getByRole('link', { name: say.doIt }).click();
        await page.getByRole('link', { name: say.steps }).click();
        await expectNoViolations(page);
        await write(page, { [say.step]: 'One floor in the lift' });
        await page.getByRole('button', { name: say.add }).click();
        await expect(page.getByRole('status').filter({ hasText: 'Added.' })).toBeVisible();
        await page.getByRole('link', { name: 'Try: One floor in the lift' }).click();
      },
      first: (page) => write(page, { 'What do you fear will happen?': 'It stops between two floors', 'How likely does that seem?': '80' }),
      rest: async (page) => {
        await choose(page, 'Did what you feared happen?', 'No');
        await write(page, { 'How likely does it seem for next time?': '30' });
      },
      sums: ['80 before, 30 after', 'No 1'],
    },
    {
      kind: 'planning', title: 'Something on the calendar',
      first: async (page) => {
        await write(page, { 'What will you do?': 'Once round the pond' });
        await choose(page, 'How pleasant do you think it will be?', '3');
      },
      rest: async (page) => {
        await choose(page, 'How pleasant was it?', '7');
        await choose(page, 'How much does it feel like you managed something?', '6');
      },
      sums: ['One done', '3 before, 7 after'],
    },
    {
      kind: 'sleep', title: 'Sleep diary',
      rest: (page) => write(page, {
        'When did you lie down for the night?': '23:00', 'When did you settle down to sleep?': '23:15',
        'About how long until sleep came?': '15', 'About how long were you awake in the night?': '30',
        'When did you wake and not sleep again?': '06:45', 'When did you get up and start the day?': '07:00',
      }),
      // From 23:15 to 06:45 are 450 minutes, less 45; in bed are 480.
      sums: ['efficiency 84 %', 'Efficiency = 100'],
    },
    {
      kind: 'values', title: 'One step towards what matters',
      first: (page) => write(page, { 'What matters to you here?': 'being a warm friend', 'What small thing will you do for it?': 'Ring Sam' }),
      rest: async (page) => {
        await choose(page, 'In what way did you do it?', 'A smaller part');
        await write(page, { 'What did you notice?': 'Sam laughed.' });
      },
      sums: ['Sam laughed.', 'One done'],
    },
    {
      kind: 'keeping-up', title: 'My early signs',
      rest: async (page) => {
        await page.getByLabel('I stayed away from people').check();
        await page.getByLabel('My sleep changed').check();
        await write(page, { 'What did you do about it?': 'Rang my sister.' });
      },
      sums: ['I stayed away from people 1', 'Rang my sister.'],
    },
  ],
  es: [
    {
      kind: 'relaxation', title: 'Respirar despacio',
      rest: async (page) => {
        const tension = page.getByRole('group', { name: '¿Cuánta tensión tienes ahora?' });
        await expect(page.getByRole('timer')).toContainText('4 al tomar aire, 6 al soltarlo');
        await tension.first().getByRole('radio', { name: '7', exact: true }).check();
        await write(page, { '¿Cuánto has practicado?': '5' });
        await tension.last().getByRole('radio', { name: '4', exact: true }).check();
        await page.getByLabel('No, nada').check();
      },
      sums: ['7 antes', 'No, nada 1'],
    },
    {
      kind: 'assertive', title: 'Decir que no',
      first: (page) => write(page, { '¿Qué te piden?': 'Un turno más', '¿Cuál es tu no, en una frase?': 'Gracias, esta vez no puedo.' }),
      rest: (page) => choose(page, '¿Qué dijiste?', 'Pedí tiempo'),
      sums: ['Pedí tiempo 1'],
    },
    {
      kind: 'thought-work', title: 'Ponerlo a prueba',
      first: (page) => write(page, { '¿Qué crees que es así, o que pasará?': 'Se reirán', '¿Cuánto te lo crees?': '90' }),
      rest: (page) => write(page, { '¿Qué pasó?': 'Me preguntaron más.', '¿Cuánto te lo crees ahora?': '40' }),
      sums: ['90 antes'],
    },
    {
      kind: 'diary-card', title: 'Mi día en tres preguntas',
      rest: async (page) => {
        const acted = page.getByRole('group', { name: '¿Lo seguiste?' });
        await expect(acted).toBeHidden();
        await choose(page, '¿Cuánta fuerza tuvo hoy el impulso más fuerte?', '8');
        await acted.getByRole('radio', { name: 'No', exact: true }).check();
        await page.getByLabel('Hablar con alguien').check();
      },
      sums: ['sin seguirlo', 'Hablar con alguien 1'],
    },
    {
      kind: 'problems', title: 'Un problema cada vez',
      first: (page) => write(page, { '¿Cuál es el problema, en una frase?': 'La casera no contesta', '¿Qué se podría hacer?': 'Llamar\nIr\nEscribir' }),
      rest: (page) => choose(page, '¿En qué quedó?', 'Un poco mejor'),
      sums: ['Un poco mejor 1'],
    },
    {
      kind: 'noticing', title: 'Lo que me reconozco',
      rest: (page) => write(page, { '¿Qué hiciste o intentaste?': 'Me levanté igual.' }),
      sums: ['Me levanté igual.'],
    },
  ],
};

test.describe.configure({ mode: 'parallel' });

for (const [lang, as] of [['en', 'helen@example.org'], ['es', 'marta@example.org']]) {
  // Six pieces of work, one after another: half a minute where nothing else runs.
  test(`${WORK[lang].map(({ kind }) => kind).join(', ')}: from the library to the review, in ${lang}`, async ({ another, server }) => {
    test.setTimeout(120_000);
    const { therapist, client, name } = await pairOf(another, server, { as, lang });
    const say = WORDS[lang];
    await expect(therapist.getByRole('heading', { level: 1, name })).toBeVisible();
    const home = therapist.url();
    let quoted = 0;

    await test.step('the therapist proposes all of it', async () => {
      for (const { title, fit } of WORK[lang]) {
        await therapist.goto(home);
        await propose(therapist, title, fit);
      }
      await client.goto('/');
      await expect(client.getByRole('heading', { name: say.waiting })).toBeVisible();
      await expectNoViolations(client);
    });

    for (const work of WORK[lang]) {
      await test.step(`${work.kind}: a yes, and it is done`, async () => {
        await client.goto('/');
        await client.getByRole('main').getByRole('link', { name: work.title }).or(client.getByRole('link', { name: say.read })).first().click();
        await client.getByRole('button', { name: say.yes }).click();
        await expect(client.getByRole('status').filter({ hasText: say.agreed })).toBeVisible();
        quoted += await client.getByRole('blockquote').count();
        if (work === WORK[lang][0]) await expectNoViolations(client);
        if (work.ready) await work.ready(client, say);
        else await client.getByRole('link', { name: say.doIt }).click();
        await client.waitForURL(/\/do(\?|$)/);
        await expectNoViolations(client);
        if (work.first) await planFirst(client, say, work);
        await work.rest(client);
        await client.getByRole('button', { name: say.save, exact: true }).click();
        // It is asked first whether it would arrive.
        await client.waitForURL(/done=/);
        await expect(client.getByRole('status').filter({ hasText: say.saved })).toBeVisible();
        await expectNoViolations(client);
      });
    }

    await test.step('one more plan waits on Today', async () => {
      const { title, first } = WORK[lang].find((work) => work.first);
      await client.goto('/agreed');
      await client.getByRole('link', { name: title }).first().click();
      await client.getByRole('link', { name: say.doIt }).click();
      await first(client);
      await foldOut(client, say);
      await client.getByRole('button', { name: say.plan }).click();
      await client.waitForURL(/done=planned/);
      await expect(client.getByRole('status').filter({ hasText: say.planned })).toBeVisible();
      await expect(client.getByRole('region', { name: say.plans }).getByRole('listitem')).toHaveCount(1);
      await expectNoViolations(client);
    });

    await test.step('the therapist sees what each comes to', async () => {
      await therapist.goto(`${home}/sessions`);
      await therapist.getByRole('button', { name: say.start }).click();
      const look = therapist.getByRole('navigation', { name: say.look });
      for (const { title, sums } of WORK[lang]) {
        await look.getByRole('link', { name: title }).click();
        await expect(look.locator('[aria-current]')).toContainText(title);
        const region = therapist.getByRole('region', { name: say.sums, exact: true });
        for (const words of sums) await expect(region).toContainText(words);
        await expectNoViolations(therapist);
      }
    });

    await test.step('what stands in the library was never shown as somebody’s own words', () => expect(quoted).toBe(0));
  });
}

/** What stands before is kept as a plan, waits on Today, and is opened again to be finished. */
async function planFirst(client, say, { first }) {
  await first(client);
  await foldOut(client, say);
  await client.getByRole('button', { name: say.plan }).click();
  await client.waitForURL(/done=planned/);
  await expect(client.getByRole('status').filter({ hasText: say.planned })).toBeVisible();
  await client.getByRole('region', { name: say.plans }).getByRole('link', { name: say.tell }).click();
  await expect(client.getByRole('region', { name: say.thePlan })).toBeVisible();
  await choose(client, say.went, say.done);
  await expectNoViolations(client);
}

/** Where something leads through it, that comes first, and the plan is folded. */
async function foldOut(page, say) {
  const later = page.getByText(say.later);
  if (await later.isVisible()) await later.click();
}

async function write(page, answers) {
  for (const [label, words] of Object.entries(answers)) await page.getByLabel(label).first().fill(words);
}

async function choose(page, group, name) {
  await page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
}
