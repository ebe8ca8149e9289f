// What every guide does: it begins, pauses, ends, keeps the screen on, and says how long that was.

export const still = matchMedia('(prefers-reduced-motion: reduce)');

let lock;
let wanted = false;

/** Keeps the screen on. Where the browser cannot or will not (a low battery), it goes on without. */
export async function awake(on) {
  wanted = on;
  try {
    await lock?.release();
    lock = wanted ? await navigator.wakeLock?.request('screen') : undefined;
    if (!wanted) await lock?.release();
  } catch {
    lock = undefined;
  }
}
// A page out of sight loses it.
document.addEventListener('visibilitychange', () => wanted && document.visibilityState === 'visible' && awake(true));

// In milliseconds. Less is a look and not a practice.
const ENOUGH = 20_000;

/** Writes whole minutes into the empty field of that name. What somebody wrote there stays. */
export function practised(name, minutes) {
  const field = name && document.querySelector(`input[name="${CSS.escape(name)}"]`);
  if (!field || field.value !== '') return;
  field.value = minutes;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** Begins, pauses, goes on, ends, and knows how long that was. What `begin`, `go` and `ended` are, each guide says. */
export class Guide extends HTMLElement {
  #before = 0;
  #since;

  /** Takes markup without words. A button does what its name says; its words, and all others, are in the element. */
  build(markup) {
    this.insertAdjacentHTML('afterbegin', markup);
    for (const place of this.querySelectorAll('[data-word]')) place.textContent = this.dataset[place.dataset.word];
    for (const button of this.querySelectorAll('button')) button.addEventListener('click', () => this[button.name]());
    // What is set here belongs to no form (form="none"): it is not sent, and no draft is kept of it.
    const apart = (event) => event.target.form || event.stopPropagation();
    for (const kind of ['input', 'change']) this.addEventListener(kind, apart);
    this.is('ready');
  }

  named(name) {
    return this.querySelector(`[name="${name}"]`);
  }

  /** Milliseconds it has run, pauses left out. */
  get past() {
    return this.#before + (this.#since === undefined ? 0 : performance.now() - this.#since);
  }

  is(state) {
    const [run, end, goes] = [this.named('run'), this.named('end'), state === 'running'];
    const focused = this.querySelector('.player').contains(document.activeElement);
    this.dataset.state = state;
    run.textContent = this.dataset[{ running: 'pause', paused: 'resume' }[state] ?? 'start'];
    run.className = goes ? 'button soft' : 'button';
    end.hidden = !goes && state !== 'paused';
    // Focus must not fall off the page with a button that goes.
    if (focused && end.hidden) run.focus();
    awake(goes);
  }

  run() {
    const { state } = this.dataset;
    if (state === 'running') {
      this.halt();
      return this.is('paused');
    }
    if (state !== 'paused') {
      this.#before = 0;
      this.begin();
    }
    this.#since = performance.now();
    this.is('running');
    this.go();
  }

  halt() {
    this.#before = this.past;
    this.#since = undefined;
  }

  /** To end early is to end. */
  end(span = this.past) {
    this.halt();
    const minutes = span < ENOUGH ? 0 : Math.max(1, Math.round(span / 60_000));
    if (minutes) practised(this.dataset.fills, minutes);
    this.is(minutes ? 'done' : 'ready');
    this.ended(minutes ? this.dataset.done.replace('#', minutes) : '');
  }

  disconnectedCallback() {
    this.halt();
    awake(false);
  }
}
