// The loop between two sessions: proposed, changed, agreed, done, looked at together, carried on.

import { expectNoViolations } from '../axe.js';
import { accept, pairOf, propose } from '../pair.js';
import { expect, test } from '../story.js';

test('what is proposed goes round once: changed, agreed, done, looked at, and the next step is open', async ({ another, server }) => {
  const { therapist, client, name } = await pairOf(another, server);
  const own = 'so that I can leave the house in time';
  const title = 'Urges';

  await test.step('the therapist proposes in few steps', async () => {
    await expectNoViolations(therapist);
    const interactions = await propose(therapist, title);
    console.log(`    from the client's page to a sent, unchanged proposal: ${interactions} interactions`);
    expect(interactions).toBeLessThanOrEqual(8);
    await expect(therapist.getByText(`${name} has it now. Nothing starts before ${name} says yes.`)).toBeVisible();
    await expectNoViolations(therapist);
  });

  await test.step('the client finds it, changes it and proposes it back', async () => {
    await client.goto('/');
    await expect(client.getByText('waits for you')).toBeVisible();
    await expect(client.getByRole('button', { name: `It happened: ${title}` })).toHaveCount(0);
    await expectNoViolations(client);
    await client.getByRole('link', { name: 'Read and answer' }).click();
    await expectNoViolations(client);
    await client.getByRole('link', { name: 'Change something' }).click();
    await client.getByLabel('Why, in your own words?').fill(own);
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'Propose it like this' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Nothing changes before there is a yes' })).toBeVisible();
    await expectNoViolations(client);
  });

  await test.step('the therapist sees what changed and says yes', async () => {
    await therapist.goto('/');
    const card = therapist.getByRole('article').filter({ hasText: name });
    await expect(card).toContainText('proposes something');
    await card.getByRole('link', { name: 'Read and answer' }).click();
    const turn = therapist.getByRole('region', { name: 'How it came about' }).getByRole('listitem').filter({ hasText: `${name} proposed a change` });
    await turn.getByText('See the difference').click();
    await expect(turn.getByRole('insertion')).toHaveText(own);
    await expectNoViolations(therapist);
    await therapist.getByRole('button', { name: 'Yes, let us do this' }).click();
    await expect(therapist.getByRole('status').filter({ hasText: 'Agreed.' })).toBeVisible();
    await expect(therapist.locator('main')).toContainText(own);
  });

  await test.step('one tap notes it, and can be undone', async () => {
    await client.goto('/');
    const tap = client.getByRole('button', { name: `It happened: ${title}` });
    await expect(client.getByText('Not today so far')).toBeVisible();
    await tap.click();
    await expect(client.getByRole('status').filter({ hasText: 'Noted at' })).toBeVisible();
    await expect(client.getByText(/^Once today, at/)).toBeVisible();
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'Undo' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
    await expect(client.getByText('Not today so far')).toBeVisible();
    await tap.click();
    await expect(client.getByText(/^Once today, at/)).toBeVisible();
  });

  await test.step('with details, for a moment earlier today', async () => {
    await client.goto('/');
    await client.getByRole('article').filter({ hasText: title }).getByRole('link', { name: 'Note it with details' }).click();
    await expectNoViolations(client);
    await client.getByRole('group', { name: 'How strong was the urge?' }).getByRole('radio', { name: '7', exact: true }).check();
    await client.getByLabel('I put it off for a while').check();
    await client.getByRole('radio', { name: 'Earlier today' }).check();
    await client.getByLabel('About what time?', { exact: true }).fill('00:00');
    await expectNoViolations(client);
    await client.getByRole('button', { name: 'Save' }).click();
    await expect(client.getByRole('status').filter({ hasText: 'Saved. Your therapist can read it' })).toBeVisible();
    await expect(client.getByText('I put it off for a while')).toBeVisible();
    await expect(client.getByRole('article').getByText('00:00')).toBeVisible();
    await expectNoViolations(client);
  });

  await test.step('they look at it together and decide on the next step', async () => {
    await therapist.getByRole('link', { name, exact: true }).click();
    await therapist.getByRole('link', { name: 'Sessions', exact: true }).click();
    await expectNoViolations(therapist);
    await therapist.getByRole('button', { name: 'Start a session now' }).click();
    await expect(therapist.getByRole('heading', { level: 1 })).toContainText(`${name} noted it twice`);
    await expect(therapist.locator('main')).toContainText('I put it off for a while');
    await expectNoViolations(therapist);
    const rate = (group, words) => therapist.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: words }).check();
    await rate('How much of it?', /^as agreed/);
    await rate('How well did it go?', /^3/);
    await rate('How useful was it?', /^4/);
    await therapist.getByLabel('What we take from it').fill('The urge passes by itself after a few minutes.');
    await therapist.getByRole('group', { name: 'What next?' }).getByRole('radio', { name: /^Next step/ }).check();
    await therapist.getByRole('button', { name: 'Keep it and go on' }).click();
  });

  await test.step('the next proposal is open and filled in', async () => {
    await expect(therapist.getByLabel('What is it called?')).toHaveValue(title);
    await expect(therapist.getByLabel(`Why, in ${name}’s own words?`)).toHaveValue(own);
    await expect(therapist.getByLabel('Up to which step?')).toHaveValue('2');
    await expect(therapist.getByLabel('What set it off?')).toBeChecked();
    await expectNoViolations(therapist);
    await therapist.getByRole('button', { name: /^Propose it/ }).click();
    // Back in the session, where the rest is looked at.
    await expect(therapist.getByRole('region', { name: 'This session' })).toBeVisible();
    await expect(therapist.getByRole('navigation', { name: 'To look at together' })).toContainText('a change is being talked about');
    await accept(client);
    await client.getByRole('link', { name: 'Do it now' }).click();
    await expect(client.getByLabel('What set it off?')).toBeVisible();
  });

  await test.step('the page to take along carries a code for the phone', async () => {
    await therapist.getByRole('link', { name: 'At the end' }).click();
    await expect(therapist.getByText('The urge passes by itself after a few minutes.')).toBeVisible();
    await expectNoViolations(therapist);
    await therapist.getByRole('link', { name: 'Page to take home' }).click();
    await expect(therapist.getByRole('heading', { name: 'What we agreed' })).toBeVisible();
    await expect(therapist.getByRole('heading', { name: title })).toBeVisible();
    await expect(therapist.getByRole('figure', { name: /Open it on your phone/ }).locator('svg')).toBeVisible();
    await expectNoViolations(therapist);
  });
});
