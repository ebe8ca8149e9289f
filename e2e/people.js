// How people come in and go out, as they do it by hand.
//
// What this relies on:
// - /door has one form with a field `autocomplete="username"` and one `autocomplete="current-password"`
//   (WCAG 1.3.5 asks for both, and password managers need them) and its button;
// - every page of a signed-in person has a button or link that says "Sign out" or "Cerrar sesión";
// - `meanwhile demo` prints, before it listens, one line for each person:
//     Sign in as NAME with the password PASSWORD (ROLE)

const SIGN_OUT = /^(sign out|cerrar sesión)$/i;
const PERSON = /^\s*Sign in as (\S+) with the password (\S+)(?: \((.+)\))?\.?$/;

/** The people of a demo, from what it printed: `[{ name, password, role }]`. */
export function peopleOf(server) {
  return server.lines
    .map((line) => PERSON.exec(line))
    .filter(Boolean)
    .map(([, name, password, role = '']) => ({ name, password, role }));
}

/** Comes in by name and password and waits until the door is behind. */
export async function signIn(page, url, name, password) {
  await page.goto(new URL('/door', url).href);
  const form = page.locator('form').filter({ has: page.locator('input[autocomplete~="current-password"]') });
  await form.locator('input[autocomplete~="username"]').fill(name);
  await form.locator('input[autocomplete~="current-password"]').fill(password);
  await form.locator('button:not([type="button"]), input[type="submit"]').first().click();
  // A click does not wait for the page it leads to.
  await page.waitForURL((url) => url.pathname !== '/door').catch(async () => {
    const said = await page.locator('main').innerText();
    throw new Error(`${name} could not sign in. The page says:\n${said}`);
  });
}

/** Goes out by the button everybody sees and waits for the door. */
export async function signOut(page) {
  await page.getByRole('button', { name: SIGN_OUT }).or(page.getByRole('link', { name: SIGN_OUT })).first().click();
  await page.waitForURL((url) => url.pathname === '/door');
}
