// What every story starts from: `import { test, expect } from '../story.js'`.

import { test as base, expect } from '@playwright/test';
import { bringAxe } from './axe.js';
import { watch } from './guard.js';
import { startServer } from './server.js';

export { expect };
export { DESK, PHONE } from './browser.js';

export const test = base.extend({
  /** A demo practice, shared by the stories of one worker: `server.url`, `server.lines`. */
  server: [
    async ({}, use) => {
      const server = await startServer({ command: 'demo' });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  /** So that `page.goto('/door')` is enough. */
  baseURL: async ({ server }, use) => use(server.url),

  /** Every story: no other origin is asked, no script fails, the content policy has nothing to stop. */
  guarded: [
    async ({ context, server }, use) => {
      const complaints = watch(context, server.url);
      await bringAxe(context);
      await use();
      expect(complaints, 'what the pages of this story did').toEqual([]);
    },
    { auto: true },
  ],

  /**
   * Another phone or another person's computer, under the same guard: `const page = await another()`,
   * with the options of `browser.newContext`.
   */
  another: async ({ browser, server, viewport, locale, timezoneId }, use) => {
    const contexts = [];
    const complaints = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url, viewport, locale, timezoneId, reducedMotion: 'reduce', ...options,
      });
      contexts.push(context);
      complaints.push(watch(context, server.url));
      await bringAxe(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints.flat(), 'what the other pages of this story did').toEqual([]);
  },
});
