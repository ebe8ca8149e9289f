// A real `meanwhile` with an empty folder of its own, for as long as a story needs it.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = process.env.MEANWHILE_BIN || path.join(ROOT, 'target', 'debug', 'meanwhile');
const READY = /^Listening on (https?:\/\/\S+?)\/?$/;
const STARTS_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 10_000;

// Whatever ends the story ends its servers too, and takes their folders along.
const running = new Map();
process.on('exit', () => {
  for (const [child, ownFolder] of running) {
    child.kill('SIGKILL');
    if (ownFolder) rmSync(ownFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/**
 * Starts `meanwhile demo` (or `serve`) on a free port of 127.0.0.1 and waits until it listens.
 *
 * - `command`: "demo" or "serve"
 * - `data`: the folder to keep things in; without it a fresh one that `stop` removes.
 *   A story that stops a server and starts it again on the same data names its own folder.
 * - `args`, `env`: what to add to the command line and to the environment
 *
 * Gives `{ url, data, lines, errors, stop, kill }`: `lines` and `errors` are what the program has
 * said on stdout and stderr and go on growing; `stop` asks it to end and answers with its exit code;
 * `kill` ends it at once, as a power cut would.
 */
export async function startServer({ command = 'demo', data, args = [], env = {} } = {}) {
  const ownFolder = data === undefined ? await mkdtemp(path.join(tmpdir(), 'meanwhile-story-')) : undefined;
  const folder = data ?? ownFolder;
  const child = spawn(PROGRAM, [command, '--bind', '127.0.0.1:0', '--data', folder, ...args], {
    cwd: ROOT,
    env: { ...withoutSettings(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.set(child, ownFolder);
  const lines = [];
  const errors = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));

  // `ended` never rejects: a program that could not be started has ended too.
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('close', (code, signal) => resolve(signal ?? code));
  });

  async function end(signal) {
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    const fate = await ended;
    clearTimeout(late);
    if (ownFolder) await rm(ownFolder, { recursive: true, force: true });
    running.delete(child);
    return fate;
  }

  let late;
  const url = await Promise.race([
    new Promise((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        lines.push(line);
        const ready = READY.exec(line);
        if (ready) resolve(ready[1]);
      });
    }),
    ended.then((fate) => new Failure(`ended before it listened (${fate})`)),
    new Promise((resolve) => {
      late = setTimeout(() => resolve(new Failure(`did not listen within ${STARTS_WITHIN_MS} ms`)), STARTS_WITHIN_MS);
    }),
  ]);
  clearTimeout(late);

  if (url instanceof Failure) {
    await end('SIGKILL');
    const said = [...lines, ...errors].map((line) => `  | ${line}`).join('\n');
    throw new Error(`${PROGRAM} ${command} ${url.what}\n${said || '  (it said nothing)'}`);
  }
  return { url, data: folder, lines, errors, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

class Failure {
  constructor(what) {
    this.what = what;
  }
}

/** The environment without what would configure the server: a story decides that, not the shell it runs in. */
function withoutSettings(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('MEANWHILE_') && name !== 'DATABASE_URL'),
  );
}
