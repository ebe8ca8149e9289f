// A therapist of the demo and a client of their own, so that a story can be told from its beginning
// without meeting what another story does.

import { expect } from '@playwright/test';
import { DESK, PHONE } from './browser.js';
import { signIn } from './people.js';

export const PASSWORD = 'a heron by the river';
let made = 0;

/**
 * `{ therapist, client, name, login }`: two pages, each in a browser of its own. The therapist is at the desk and on
 * the client's page, the client has just come in on a phone. `options` goes to both browsers.
 */
export async function pairOf(another, server, { as = 'helen@example.org', lang = 'en', options = {} } = {}) {
  const therapist = await another({ viewport: DESK, ...options });
  await signIn(therapist, server.url, as, 'calm-harbour');
  const name = `Robin ${process.pid}-${(made += 1)}`;
  const link = await admit(therapist, name, lang);
  const client = await another({ viewport: PHONE, locale: lang === 'es' ? 'es-ES' : 'en-GB', ...options });
  const login = name.toLowerCase().replace(' ', '-');
  await join(client, link, { login });
  await therapist.getByRole('link', { name: new RegExp(`${name}$`) }).last().click();
  return { therapist, client, name, login };
}

/** A new client, as a therapist makes one; the link that stands beside the code. */
export async function admit(therapist, name, lang) {
  await therapist.goto('/clients/new');
  await therapist.getByLabel(/^(Name|Nombre)$/).fill(name);
  await therapist.getByLabel(/^(Language of the client|Idioma del cliente)$/).selectOption(lang);
  await therapist.getByRole('button', { name: /^(Go on to the invitation|Seguir con la invitación)$/ }).click();
  const make = therapist.getByRole('button', { name: /^(Make the link|Crear el enlace)$/ });
  const link = therapist.getByLabel(/^(Link|Enlace)$/);
  // A click does not wait for the page it leads to.
  await make.or(link).first().waitFor();
  if (await make.isVisible()) await make.click();
  return link.inputValue();
}

/** What the one who got the link does with it. */
export async function join(page, link, { login, password = PASSWORD }) {
  await page.goto(link);
  await page.getByLabel(/^(Sign-in name|Nombre de usuario)$/).fill(login);
  await page.getByLabel(/^(Password|Contraseña)$/).fill(password);
  await page.getByRole('button', { name: /^(Save and come in|Guardar y entrar)$/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
}

/**
 * Proposes what is ready to use from the client's page on, unchanged unless `fit` changes something on the way.
 * Answers how many clicks it took.
 */
export async function propose(therapist, activity, fit = async () => {}) {
  let interactions = 0;
  const click = async (what) => {
    await what.click();
    interactions += 1;
  };
  await click(therapist.getByRole('link', { name: /^(Propose|Proponer)$/ }).first());
  await therapist.getByRole('searchbox').fill(activity);
  await therapist.getByRole('searchbox').press('Enter');
  interactions += 2;
  await click(therapist.getByRole('link', { name: activity, exact: true }).first());
  const send = therapist.getByRole('button', { name: /^(Propose it to|Proponérselo a) / });
  await send.waitFor();
  await fit(therapist);
  await click(send);
  await expect(therapist.getByRole('status')).toContainText(/^(Sent\.|Enviado\.)/);
  return interactions;
}

/** The client says yes to what waits on Today. */
export async function accept(client) {
  await client.goto('/');
  await client.getByRole('link', { name: /^(Read and answer|Leer y responder)$/ }).click();
  await client.getByRole('button', { name: /^(Yes, let us do this|Sí, hagámoslo)$/ }).click();
  await expect(client.getByRole('status')).toContainText(/^(Agreed\.|Acordado\.)/);
}

/**
 * The client asks somebody close for something ready to use, unchanged unless `fit` changes something on the way; the
 * link for them.
 */
export async function askClose(client, set, who, fit = async () => {}) {
  await client.goto('/close');
  await client.getByRole('link', { name: set, exact: true }).click();
  await client.getByLabel(/^(Who is it\?|¿Quién es\?)$/).fill(who);
  await fit();
  await client.getByRole('button', { name: /^(Begin it|Empezar)$/ }).click();
  await client.getByRole('link', { name: /^(Make the link|Crear el enlace)/ }).click();
  await client.getByRole('button', { name: /^(Make the link|Crear el enlace)$/ }).click();
  return client.getByLabel(/^(Link|Enlace)$/).inputValue();
}
