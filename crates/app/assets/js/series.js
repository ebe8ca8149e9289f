// How strong it is, again and again while it lasts: one tap, one number, and the moment with it.

import { awake } from './guide.js';

const PAD = [...Array(11).keys()].map((n) => `<button type="button" value="${n * 10}">${n * 10}</button>`).join('');
const PAGE = `<button class="button soft" type="button" name="open" data-word="now"></button>
<p class="help"><span data-word="tap"></span> <span data-word="hint"></span></p>
<div class="pad" role="group">${PAD}</div>
<svg class="spark" viewBox="0 0 100 100" preserveAspectRatio="none" role="img">
  <path class="grid" d="M0 0H100M0 100H100"/><path class="path"/><path class="dots"/>
</svg>
<div class="row spread">
  <p class="quiet fine" role="status"></p>
  <button class="button plain small" type="button" name="undo" data-word="undo"></button>
</div>
<dialog class="in-it">
  <header>
    <p class="timer" role="timer"></p>
    <button class="button plain" type="button" name="close" data-word="close"></button>
  </header>
  <p role="status"></p>
  <div class="pad" role="group">${PAD}<button type="button" name="undo" data-word="undo"></button></div>
</dialog>`;

// In seconds; and how many taps a series may hold.
const [MINUTE, DAY] = [60, 24 * 60 * 60];
const MOST = 240;

/** `0=60 45=70`, seconds and ratings; by hand `60, 70`, a minute apart. Nothing when it is neither. */
function read(text) {
  const beats = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const before = beats.at(-1)?.after ?? -MINUTE;
    const [rated, after = before + MINUTE] = part.split('=').reverse().map(Number);
    const within = rated >= 0 && rated <= 100 && after >= Math.max(0, before) && after <= DAY;
    if (!within || !Number.isInteger(rated) || !Number.isInteger(after)) return undefined;
    beats.push({ after, rated });
  }
  return beats;
}

const minutes = (seconds) => Math.round(seconds / MINUTE);
const clock = (seconds) => `${Math.floor(seconds / MINUTE)}:${String(Math.floor(seconds % MINUTE)).padStart(2, '0')}`;

/** Around the text field that holds the series. The field stays in the form, out of sight, and is all that is sent. */
class FeelingTaps extends HTMLElement {
  #field;
  #dialog;
  #start;
  #ticking;

  connectedCallback() {
    this.#field = this.querySelector('input');
    // What cannot be read stays in sight, to be put right.
    if (!read(this.#field.value)) return;
    this.insertAdjacentHTML('beforeend', PAGE);
    this.#dialog = this.querySelector('dialog');
    for (const place of this.querySelectorAll('[data-word]')) place.textContent = this.dataset[place.dataset.word];
    for (const part of this.querySelectorAll('.pad, dialog')) part.setAttribute('aria-label', this.dataset.tap);
    this.#standIn(this.querySelector('.pad'), this.querySelector('.spark'));
    this.addEventListener('click', ({ target }) => {
      const button = target.closest('button');
      if (button?.value) this.#tap(button);
      else if (button) this[button.name]();
    });
    this.#dialog.addEventListener('close', () => this.#closed());
    // The phone's own Back closes it: there is a step in the history to go back from.
    addEventListener('popstate', () => this.#dialog.close());
    // A browser that comes back to a page fills it in again first.
    addEventListener('pageshow', () => this.#draw());
    this.#draw();
    // The browser gave the page up while it was open.
    if (history.state?.inIt === this.#field.name) this.open();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
    awake(false);
  }

  /** The numbers take the place of the field: its name, its address, and whatever help and reasons stand beside it. */
  #standIn(pad, spark) {
    const [label] = this.#field.labels;
    const typing = [...this.querySelectorAll('.how')];
    const described = (this.#field.getAttribute('aria-describedby') ?? '').split(' ');
    pad.id = this.#field.id;
    spark.id = `${pad.id}-line`;
    label.id ||= `${pad.id}-name`;
    label.removeAttribute('for');
    for (const part of [pad, spark]) part.setAttribute('aria-labelledby', `${label.id} ${part.id}`);
    pad.setAttribute('aria-describedby', described.filter((id) => !typing.some((how) => how.id === id)).join(' '));
    this.#field.removeAttribute('id');
    for (const typed of [this.#field, ...typing]) typed.hidden = true;
  }

  #tap(button) {
    const beats = read(this.#field.value);
    const last = beats.at(-1)?.after;
    // How long the page was gone nobody knows: the first tap after it counts a minute later. This is the device's own
    // clock, because the page's stands still in a pocket.
    this.#start ??= Date.now() - (last === undefined ? 0 : last + MINUTE) * 1000;
    const after = Math.max(last ?? 0, Math.min(DAY, Math.floor((Date.now() - this.#start) / 1000)));
    // Two in one second are one that was put right. When it is full, the newest still counts.
    if (after === last || beats.length === MOST) beats.pop();
    this.#write([...beats, { after, rated: Number(button.value) }]);
    button.animate([{ background: 'var(--tide)', color: 'var(--on-tide)' }, {}], 900);
    navigator.vibrate?.(10);
  }

  undo() {
    const beats = read(this.#field.value).slice(0, -1);
    if (beats.length === 0) this.#start = undefined;
    this.#write(beats);
  }

  #write(beats) {
    this.#field.value = beats.map(({ after, rated }) => `${after}=${rated}`).join(' ');
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#draw();
  }

  #draw() {
    const beats = read(this.#field.value);
    const last = beats.at(-1);
    const { none, hint } = this.dataset;
    const said = last && this.dataset.last.replace('#', last.rated).replace('%', minutes(last.after));
    const [outside, inside] = this.querySelectorAll('[role="status"]');
    outside.textContent = said ?? none;
    inside.textContent = said ?? hint;
    for (const number of this.querySelectorAll('.pad [value]')) {
      number.classList.toggle('now', Number(number.value) === last?.rated);
    }
    for (const undo of this.querySelectorAll('[name="undo"]')) undo.setAttribute('aria-disabled', !last);
    const spark = this.querySelector('.spark');
    const points = beats.map(({ after, rated }) => `${(after / last.after) * 100 || 0} ${100 - rated}`);
    spark.toggleAttribute('hidden', !last);
    spark.setAttribute('aria-label', beats.map(({ rated }) => rated).join(', '));
    spark.querySelector('.path').setAttribute('d', last ? `M${points.join('L')}` : '');
    spark.querySelector('.dots').setAttribute('d', points.map((point) => `M${point}h0`).join(''));
    this.#clock();
  }

  #clock() {
    this.querySelector('.timer').textContent = this.#start ? clock((Date.now() - this.#start) / 1000) : '';
  }

  open() {
    this.#dialog.showModal();
    if (!history.state?.inIt) history.pushState({ ...history.state, inIt: this.#field.name }, '');
    this.#ticking = setInterval(() => this.#clock(), 1000);
    awake(true);
  }

  close() {
    this.#dialog.close();
  }

  #closed() {
    clearInterval(this.#ticking);
    awake(false);
    if (history.state?.inIt) history.back();
  }
}
customElements.define('feeling-taps', FeelingTaps);
