import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { launchOptions, PHONE } from './browser.js';

export default defineConfig({
  testDir: './stories',
  testMatch: '**/*.spec.js',
  // Each worker has a server and a browser of its own: two of both is what two cores carry.
  workers: 2,
  // A story that passes the second time has failed.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // What failed is said again at the very end, where a log that was cut still shows it.
  reporter: [['list'], ['./last-words.js']],
  use: {
    browserName: 'chromium',
    launchOptions,
    // Phone first; a story for the desk says so with `test.use({ viewport: DESK })`.
    viewport: PHONE,
    // Motion is shown by the one story that is about it.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
  },
});
