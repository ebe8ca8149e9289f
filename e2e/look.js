// Pictures of the demo, to look at: `node look.js [PATH...]`, after `cargo build -p meanwhile`.
//
// Every person the demo names signs in and visits every path, and so does a stranger; each page is
// pictured whole on a phone and on a desk, in light and dark, into target/look/.
// LOOK_LANG=es asks for Spanish. A page that is wider than its window is named.

import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { DESK, PHONE, launchOptions } from './browser.js';
import { peopleOf, signIn } from './people.js';
import { startServer } from './server.js';

const TARGET = process.env.CARGO_TARGET_DIR || fileURLToPath(new URL('../target', import.meta.url));
const FOLDER = path.join(TARGET, 'look');
const LANGUAGE = process.env.LOOK_LANG || 'en';
const SIZES = { phone: PHONE, desk: DESK };
const SCHEMES = ['light', 'dark'];

/** What to look at when nothing is named; every room adds its pages here. */
const PATHS = ['/door', '/'];

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const paths = process.argv.length > 2 ? process.argv.slice(2) : PATHS;
const server = await startServer({ command: 'demo' });
const browser = await chromium.launch(launchOptions);
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await visit(undefined);
  for (const person of peopleOf(server)) await visit(person);
} finally {
  await browser.close();
  await server.stop();
}

async function visit(person) {
  const who = person?.name ?? 'stranger';
  const context = await browser.newContext({
    baseURL: server.url,
    locale: LANGUAGE,
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    if (person) await signIn(page, server.url, person.name, person.password);
    for (const address of paths) {
      const answer = await page.goto(address);
      console.log(`${who} ${address}: ${answer.status()}${page.url() === server.url + address ? '' : `, came to ${page.url()}`}`);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const file = path.join(FOLDER, `${slug(who)}-${slug(address)}-${size}-${colorScheme}.png`);
          await page.screenshot({ path: file, fullPage: true });
          console.log(`  ${path.relative(process.cwd(), file)}`);
        }
        const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
        if (width > viewport.width) console.log(`  WIDER THAN ITS WINDOW: ${width} px of ${viewport.width} on the ${size}`);
      }
    }
  } catch (error) {
    // One person who cannot come in must not keep the others from being seen.
    process.exitCode = 1;
    console.error(`${who}: ${error.message}`);
  } finally {
    await context.close();
  }
}

function slug(text) {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'home';
}
