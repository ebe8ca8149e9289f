// Which browser the stories use and how it is started. Nothing is downloaded: it is the system's own.

import process from 'node:process';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export const launchOptions = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // No name resolves but our own: whatever asks another host fails here as it would in a closed practice.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ],
};
