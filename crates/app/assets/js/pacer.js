// Breathing by counts: a shape that fills and empties, a word, a number.

import { Guide, still } from './guide.js';

const PLAYER = `<div class="player no-print">
  <div class="breath">
    <i class="air glow"></i><i class="air lung"></i><i class="round"></i>
    <div class="words" role="timer"><strong></strong><span class="count"></span><span class="beats"></span></div>
  </div>
  <div class="row">
    <button class="button" type="button" name="run"></button>
    <button class="button plain" type="button" name="end" data-word="end"></button>
  </div>
  <p class="timer"></p>
  <p class="vh" role="status"></p>
</div>`;
const SAY = '<label class="check"><input type="checkbox" form="none" name="say"><span data-word="say"></span></label>';

const NOTHING = { '.count': '', '.beats': '', '.timer': '', '[role="status"]': '' };
const PHASES = ['in', 'hold', 'out', 'hold'];
const BUZZ = { in: [60], hold: [20], out: [40, 90, 40] };
// From and to, in hertz.
const TONES = { in: [196, 294], out: [294, 196] };
// How large each layer of the shape is, empty and full.
const LAYERS = [[0.6, 1.16], [0.5, 0.92]].map((sizes) => sizes.map((size) => `scale(${size})`));
const SOFTLY = 'cubic-bezier(.37, 0, .63, 1)';

/** Counts and words are in its markup. What is not ended early ends with a whole breath. */
class BreathPacer extends Guide {
  #counts;
  #breath;
  #whole;
  #timer;
  #phase;
  #moves = [];
  #audio;
  #tone;

  connectedCallback() {
    [...this.querySelectorAll('.check')].at(-1).insertAdjacentHTML('afterend', SAY);
    this.build(PLAYER);
    this.named('buzz').closest('.check').hidden = !navigator.vibrate;
    this.#layers.forEach((layer, at) => (layer.style.transform = LAYERS[at][0]));
    this.addEventListener('change', ({ target }) => target.type !== 'checkbox' && this.#stand());
    // A browser that comes back to a page fills it in again first.
    addEventListener('pageshow', () => this.dataset.state === 'ready' && this.#stand());
    this.#stand();
  }

  get #layers() {
    return [...this.querySelectorAll('.air')];
  }

  get #chosen() {
    return this.querySelector('[name="pattern"]:checked');
  }

  #write(words) {
    for (const [place, text] of Object.entries(words)) {
      const written = this.querySelector(`.player ${place}`);
      if (written.textContent !== String(text)) written.textContent = text;
    }
  }

  /** Before it begins, what was chosen stands in the shape. */
  #stand() {
    this.is('ready');
    this.#write({ ...NOTHING, strong: this.#chosen.parentElement.textContent });
  }

  begin() {
    this.#counts = this.#chosen.value === 'own' ? this.#own() : this.#chosen.value.split(',').map(Number);
    this.#breath = this.#counts.reduce((sum, count) => sum + count) * 1000;
    this.#whole = Math.floor((this.named('minutes').value * 60_000) / this.#breath) * this.#breath;
  }

  /** What was typed is brought within its bounds, and shown so. */
  #own() {
    return [...this.querySelectorAll('[name="count"]')].map((field) => {
      field.value = Math.min(field.max, Math.max(field.min, Math.round(field.valueAsNumber || 0)));
      return Number(field.value);
    });
  }

  go() {
    // A browser lets a page be heard only after it was touched.
    if (this.named('sound').checked) (this.#audio ??= new AudioContext()).resume();
    this.#phase = undefined;
    this.#move();
    this.#tick();
  }

  halt() {
    super.halt();
    clearTimeout(this.#timer);
    for (const move of this.#moves) move.pause();
    this.#tone?.stop();
  }

  /** The clock is asked anew each time, so a tab that slept wakes in the right breath. */
  #tick() {
    const left = this.#whole - this.past;
    if (left <= 0) return this.end(this.#whole);
    let [phase, into] = [0, this.past % this.#breath];
    while (into >= this.#counts[phase] * 1000) into -= this.#counts[phase++] * 1000;
    const [count, second] = [this.#counts[phase], Math.floor(into / 1000)];
    if (phase !== this.#phase) this.#cue((this.#phase = phase), count - into / 1000);
    this.#write({
      '.count': count - second,
      '.beats': '●'.repeat(second + 1) + '○'.repeat(count - second - 1),
      '.timer': left > this.#breath ? this.dataset.left.replace('#', Math.ceil(left / 60_000)) : this.dataset.last,
    });
    this.#timer = setTimeout(() => this.#tick(), 1000 - (into % 1000));
  }

  #cue(phase, seconds) {
    const kind = PHASES[phase];
    const words = this.dataset[kind];
    this.#write({ strong: words, '[role="status"]': this.named('say').checked ? words : '' });
    if (this.named('buzz').checked) navigator.vibrate?.(BUZZ[kind]);
    if (this.named('sound').checked && TONES[kind]) this.#sing(TONES[kind], seconds);
  }

  /** A soft tone rises with the breath and falls with it; while it is held there is none. */
  #sing([from, to], seconds) {
    const { currentTime: now, destination } = this.#audio;
    const [tone, loud] = [this.#audio.createOscillator(), this.#audio.createGain()];
    tone.type = 'triangle';
    tone.frequency.setValueAtTime(from, now);
    tone.frequency.linearRampToValueAtTime(to, now + seconds);
    loud.gain.setValueCurveAtTime([0, 0.06, 0.05, 0], now, seconds);
    tone.connect(loud).connect(destination);
    tone.start();
    tone.stop(now + seconds);
    this.#tone = tone;
  }

  /** One turn is one breath. The browser carries it on by the same clock. */
  #move() {
    for (const move of this.#moves) move.cancel();
    if (still.matches) return;
    const [inward, held, outward] = this.#counts.map((count) => (count * 1000) / this.#breath);
    const turn = { duration: this.#breath, iterations: Infinity };
    const shape = ([empty, full]) => [
      { offset: 0, transform: empty, easing: SOFTLY },
      { offset: inward, transform: full },
      { offset: inward + held, transform: full, easing: SOFTLY },
      { offset: inward + held + outward, transform: empty },
      { offset: 1, transform: empty },
    ];
    this.#moves = this.#layers.map((layer, at) => layer.animate(shape(LAYERS[at]), turn));
    this.#moves.push(this.querySelector('.round').animate({ transform: ['rotate(0turn)', 'rotate(1turn)'] }, turn));
    for (const move of this.#moves) move.currentTime = this.past;
  }

  /** It breathes out from where it is. */
  ended(words) {
    const moves = this.#moves.splice(0);
    this.#layers.forEach((layer, at) => {
      const { transform } = getComputedStyle(layer);
      moves[at]?.cancel();
      if (!still.matches) layer.animate([{ transform }, {}], { duration: 1600, easing: SOFTLY });
    });
    for (const move of moves) move.cancel();
    if (!words) return this.#stand();
    this.#write({ ...NOTHING, strong: words, '[role="status"]': words });
  }
}
customElements.define('breath-pacer', BreathPacer);
