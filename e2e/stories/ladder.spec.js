// Steps made by both, and what tries on one of them suggest: expectations decide, distress never does.

import { expectNoViolations } from '../axe.js';
import { accept, pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

const WITH = 'The lift with you';
const STAIRS = 'The glass staircase';
const ALONE = 'The lift alone';
const WORDED = 'The lift alone, to the top';

test('a ladder is made by both, and three tries on a step suggest what may come next', async ({ another, server }) => {
  const { therapist, client } = await pairOf(another, server);
  await propose(therapist, 'Step by step: places and things', async (page) => {
    // All of its questions, the taps while it lasts among them.
    await page.getByText('What is asked each time').click();
    await page.getByLabel('Up to which step?').selectOption({ index: 2 });
    await expect(page.getByLabel('How strong is the distress right now?')).toBeChecked();
  });
  await accept(client);

  await test.step('the therapist adds two steps', async () => {
    await therapist.reload();
    await therapist.getByRole('link', { name: 'Steps', exact: true }).click();
    await expect(therapist.getByRole('heading', { name: 'No step yet' })).toBeVisible();
    await expectNoViolations(therapist);
    await add(therapist, WITH, '40');
    await add(therapist, STAIRS, '50');
    await expect(therapist.getByRole('link', { name: 'Try:' })).toHaveCount(0);
    await expectNoViolations(therapist);
  });

  await test.step('the client adds one, moves it and words it anew', async () => {
    await client.getByRole('link', { name: 'Steps', exact: true }).click();
    await expect(steps(client)).toContainText([WITH, STAIRS]);
    await expectNoViolations(client);
    await add(client, ALONE, '70');
    await expect(steps(client)).toContainText([WITH, STAIRS, ALONE]);
    await change(client, ALONE);
    await step(client, ALONE).getByRole('button', { name: 'Move it further up' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Moved.' })).toBeVisible();
    await expect(steps(client)).toContainText([WITH, ALONE, STAIRS]);
    await change(client, ALONE);
    await expectNoViolations(client);
    await step(client, ALONE).getByLabel('The step', { exact: true }).fill(WORDED);
    await step(client, ALONE).getByRole('button', { name: 'Save' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Changed.' })).toBeVisible();
    await expect(steps(client)).toContainText([WITH, WORDED, STAIRS]);
    await expect(step(client, WORDED)).not.toContainText('Worded by');
    await expect(step(client, WITH)).toContainText('Worded by your therapist');
  });

  let kept;
  await test.step('a first try, tapped while it lasts', async () => {
    await client.clock.install();
    await begin(client);
    await expectNoViolations(client);
    await client.getByLabel('What do you fear will happen?').fill('It stops between two floors');
    await client.getByLabel('How likely does that seem?').fill('90');

    const dark = client.getByRole('dialog');
    await client.getByRole('button', { name: 'I am in it now' }).click();
    await expect(dark).toBeVisible();
    await expectNoViolations(client);
    await tap(dark, 40);
    await client.clock.runFor(60_000);
    await tap(dark, 80);
    await expect(dark.getByRole('status')).toHaveText('Last: 80, after 1 min');
    await client.keyboard.press('Escape');
    await expect(dark).toBeHidden();
    await expect(told(client)).toHaveText('Last: 80, after 1 min');
    await client.waitForFunction(() => !history.state?.inIt);

    // The phone's own Back closes it and leaves the page where it is.
    await client.getByRole('button', { name: 'I am in it now' }).click();
    await client.clock.runFor(60_000);
    kept = client.waitForResponse((answer) => answer.url().endsWith('/draft') && /%3D60/.test(answer.request().postData()));
    await tap(dark, 60);
    await client.goBack();
    await expect(dark).toBeHidden();
    await expect(client.getByLabel('How likely does that seem?')).toHaveValue('90');
    await expect(told(client)).toHaveText('Last: 60, after 2 min');
  });

  await test.step('a reload in the middle loses nothing, not even the place', async () => {
    await client.getByRole('button', { name: 'I am in it now' }).click();
    await client.clock.runFor(2000);
    expect((await kept).ok()).toBe(true);
    await client.reload();
    const dark = client.getByRole('dialog');
    await expect(dark).toBeVisible();
    await expect(dark.getByRole('status')).toHaveText('Last: 60, after 2 min');
    await dark.getByRole('button', { name: 'Back to the page' }).click();
    await expect(dark).toBeHidden();
    await expect(client.getByLabel('Which step is it?')).toHaveValue(await idOf(client, WORDED));
    await expect(client.getByLabel('What do you fear will happen?')).toHaveValue('It stops between two floors');
    await expect(client.getByLabel('How likely does that seem?')).toHaveValue('90');
    await expectNoViolations(client);
    await finish(client, { after: '30', learned: 'It hummed, and went on.' });
    await expect(client.getByText('40 at first, 80 at most, 60 at the end (3 taps in 2 min)')).toBeVisible();
    await expectNoViolations(client);
  });

  await test.step('what was expected is the headline; a large surprise suggests the same step', async () => {
    await toLadder(client);
    const [headline, ...rest] = await lines(client);
    expect(headline).toMatch(/^Likely: 90 → 30 · discomfort 40, at most 80, 60 at the end/);
    expect(rest).toContain('It hummed, and went on.');
    await expectSuggested(client, 'It seemed 90 likely before and 30 after. There may be more to find out on this same step.');
    await expectNoViolations(client);
  });

  await test.step('a smaller surprise suggests another place', async () => {
    await begin(client);
    await client.getByLabel('How likely does that seem?').fill('60');
    await finish(client, { after: '20' });
    await toLadder(client);
    await expectSuggested(client, 'The surprise is getting smaller (60 before, 20 after).');
  });

  await test.step('hardly any expectation, and something learned, suggest another step', async () => {
    await begin(client);
    await client.getByLabel('How likely does that seem?').fill('10');
    // As strong as it gets: that has no say in it.
    await tap(client, 100);
    await finish(client, { after: '0', learned: 'I can ride up there whenever I like.' });
    await toLadder(client);
    await expectSuggested(client, 'It hardly seems likely any more (10 of 100), and what was learned is written down.');
    await step(client, WORDED).getByText('2 earlier tries').click();
    await expect(step(client, WORDED).getByRole('listitem')).toHaveCount(3);
    await expectNoViolations(client);
  });

  await test.step('the therapist sees the same', async () => {
    await therapist.reload();
    await expect(steps(therapist)).toContainText([WITH, WORDED, STAIRS]);
    await expectSuggested(therapist, 'It hardly seems likely any more (10 of 100)');
    await expectNoViolations(therapist);
  });

  await test.step('in the session it stands beside the decisions, after the headline, and ticks nothing', async () => {
    await therapist.goto(`${therapist.url().split('/a/')[0]}/sessions`);
    await therapist.getByRole('button', { name: 'Start a session now' }).click();
    const sums = therapist.getByRole('region', { name: 'What it comes to', exact: true });
    await expect(sums.locator('dd').first()).toContainText('60 before, 20 after (medians, n = 3');
    const decisions = therapist.getByRole('group', { name: 'What next?' });
    await expect(decisions).toContainText(WORDED);
    await expect(decisions).toContainText('It hardly seems likely any more (10 of 100)');
    await expect(decisions.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectNoViolations(therapist);
    await therapist.getByRole('link', { name: 'Steps', exact: true }).click();
    await expect(therapist.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
  });
});

const steps = (page) => page.locator('ol.ladder > li');
const step = (page, text) => steps(page).filter({ has: page.getByRole('heading', { name: text }) });
const tap = (where, number) => where.getByRole('button', { name: String(number), exact: true }).first().click();
const told = (page) => page.locator('feeling-taps > .row').getByRole('status');
const change = (page, text) => step(page, text).getByText('Change this step').click();

async function add(page, text, rated) {
  const form = page.getByRole('region', { name: 'Add a step' });
  await form.getByLabel('The step', { exact: true }).fill(text);
  await form.getByLabel('How uncomfortable do you expect it to be, 0 to 100?').fill(rated);
  await form.getByRole('button', { name: 'Add this step' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Added.' })).toBeVisible();
  await expect(step(page, text)).toContainText(`expected ${rated} of 100`);
}

async function begin(page) {
  await page.getByRole('link', { name: `Try: ${WORDED}` }).click();
  await expect(page.getByLabel('Which step is it?')).toHaveValue(/./);
}

async function finish(page, { after, learned }) {
  await page.getByRole('group', { name: 'Did what you feared happen?' }).getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('How likely does it seem for next time?').fill(after);
  if (learned) await page.getByLabel('What did you learn?').fill(learned);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // It is asked first whether it would arrive.
  await page.waitForURL(/done=/);
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Your therapist can read it' })).toBeVisible();
  await expect(page.getByText(WORDED)).toBeVisible();
}

async function toLadder(page) {
  await page.getByRole('link', { name: 'What we agreed' }).click();
  await page.getByRole('link', { name: 'Steps', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
}

/** The newest try, line by line as it is read. */
async function lines(page) {
  const newest = step(page, WORDED).getByRole('list').getByRole('listitem').first();
  return (await newest.innerText()).split('\n').filter(Boolean);
}

async function expectSuggested(page, words) {
  const offer = step(page, WORDED).locator('.offer');
  await expect(offer).toContainText(words);
  await expect(offer).not.toContainText(/discomfort|distress|80|100 at/i);
  await expect(page.locator('.offer')).toHaveCount(1);
}

const idOf = (page, text) =>
  page.getByLabel('Which step is it?').getByRole('option', { name: text }).getAttribute('value');
