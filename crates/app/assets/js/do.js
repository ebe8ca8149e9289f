// While something is done: only what is asked shows, a draft keeps itself, a slider follows its number.

import { free, send, tell } from './send.js';

// What is asked only after a certain answer. A part that does not show is not sent either.
function refresh(form) {
  for (const part of form.querySelectorAll('[data-show-field]')) {
    const { showField, showIs, showAtLeast } = part.dataset;
    const answers = new FormData(form).getAll(showField);
    const enough = (answer) => answer.trim() !== '' && Number(answer.replace(',', '.')) >= Number(showAtLeast);
    const shows = showIs === undefined ? answers.some(enough) : answers.includes(showIs);
    part.hidden = !shows;
    for (const field of part.querySelectorAll('input, select, textarea')) field.disabled = !shows;
  }
}

const growing = new Set([...document.querySelectorAll('[data-show-field]')].map((part) => part.closest('form')));
for (const form of growing) form?.addEventListener('input', () => refresh(form));
// A browser that comes back to a page fills it in again first.
addEventListener('pageshow', () => growing.forEach((form) => form && refresh(form)));

// A number and the range beside it.
function follow({ target }) {
  const slide = target.closest?.('.slide');
  if (!slide) return;
  const [number, range] = [slide.querySelector('[name]'), slide.querySelector('[type="range"]')];
  if (target === number) {
    if (number.value !== '') range.value = number.value;
  } else if (target === range && number.value !== range.value) {
    number.value = range.value;
    number.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
// An answer that was given can be taken back.
for (const button of document.querySelectorAll('.slide [data-clear]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const slide = button.closest('.slide');
    const number = slide.querySelector('[name]');
    number.value = '';
    slide.querySelector('[type="range"]').value = 50;
    number.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
// A click on the place where the range already stands is an answer too.
for (const kind of ['input', 'click']) document.addEventListener(kind, follow);

const PAUSE = 800;
const RETRY = 15_000;
// What a browser carries on sending after the page is gone.
const CARRIED = 60_000;

// This page as it was opened once. With the turn of each sending it tells the newer of two drafts from the older.
const PAGE = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keeps what is typed as a draft. `data-to` is where; `data-saved`, `data-unsaved`, `data-out` (nobody is signed in
 * any more) and `data-waiting` (a save pressed without a network) are the words for it. */
class DraftKeeper extends HTMLElement {
  #form;
  #timer;
  #changed = false;
  #busy = false;
  #sent = false;
  #waiting;
  #turn = 0;
  #stop = new AbortController();

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (!this.#form || !this.dataset.to) return;
    this.#form.addEventListener('input', () => {
      this.#changed = true;
      // A form that was sent and never arrived is written on.
      if (!this.#form.querySelector('[aria-busy="true"]')) this.#sent = false;
      this.#soon(PAUSE);
    });
    this.#form.addEventListener('formdata', ({ formData }) => {
      formData.set('page', PAGE);
      formData.set('turn', (this.#turn += 1));
    });
    // What is being sent whole must not meet an older draft of itself on the way.
    this.#form.addEventListener('submit', (event) => {
      if (event.defaultPrevented) return;
      this.#sent = true;
      this.#waiting = undefined;
      clearTimeout(this.#timer);
      this.#stop.abort();
    });
    this.#form.addEventListener('held', (event) => this.#held(event));
    addEventListener('pageshow', () => (this.#sent = false));
    addEventListener('pagehide', () => this.#keep(true));
    addEventListener('online', () => (this.#waiting ? send(this.#form, this.#waiting.by) : this.#keep()));
    // In sight again, perhaps after signing in elsewhere.
    document.addEventListener('visibilitychange', () => this.#keep(document.visibilityState === 'hidden'));
  }

  // A page that cannot be sent keeps what is on it. Without a network it waits, and goes by itself.
  #held(event) {
    const { why, by } = event.detail;
    this.#changed = true;
    this.#waiting = why === 'off' ? { by } : undefined;
    this.#say(why === 'off' ? this.dataset.waiting : this.dataset.out);
    if (why !== 'off') return;
    event.preventDefault();
    this.#soon(RETRY);
  }

  #soon(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), wait);
  }

  async #keep(leaving = false) {
    if (!this.#changed || this.#sent || (this.#busy && !leaving)) return;
    const body = new URLSearchParams(new FormData(this.#form));
    body.delete('recorded');
    body.set('quiet', '1');
    // What is still under way is older, and a browser carries on with little at a time.
    this.#stop.abort();
    const stop = (this.#stop = new AbortController());
    this.#changed = false;
    this.#busy = true;
    // Carried on with also when the page is left: which draft will be the last nobody knows before.
    const keepalive = String(body).length < CARRIED;
    // What was typed while this was under way is next; what could not be sent waits.
    let wait = RETRY;
    try {
      const answer = await fetch(this.dataset.to, { method: 'POST', body, keepalive, redirect: 'manual', signal: stop.signal });
      // A redirect is the way to sign in again: nothing was kept then.
      if (answer.type === 'opaqueredirect') return this.#out(stop);
      if (!answer.ok) throw new Error(String(answer.status));
      wait = PAUSE;
      free(this.#form);
      if (this.#waiting) return send(this.#form, this.#waiting.by);
      this.#say(this.dataset.saved);
    } catch {
      if (this.#sent || stop !== this.#stop) return;
      this.#changed = true;
      this.#say(this.#waiting ? this.dataset.waiting : this.dataset.unsaved);
    } finally {
      if (stop === this.#stop) {
        this.#busy = false;
        if (this.#changed && !this.#sent) this.#soon(wait);
      }
    }
  }

  #out(stop) {
    if (this.#sent || stop !== this.#stop) return;
    this.#changed = true;
    this.#waiting = undefined;
    const place = this.#place;
    if (!place || place.textContent === this.dataset.out) return;
    this.#say(this.dataset.out);
    tell(this.#form, 'out', place.parentElement);
  }

  get #place() {
    return this.querySelector('[data-kept]');
  }

  // Said once, not after every pause.
  #say(words) {
    const place = this.#place;
    if (place && place.textContent !== words) place.textContent = words;
  }
}
customElements.define('draft-keeper', DraftKeeper);
