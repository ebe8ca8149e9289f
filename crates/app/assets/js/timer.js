// Two quiet clocks. Neither moves anything on the page, and neither speaks while it runs.

import { practised } from './guide.js';

const span = (kind, role) => {
  const made = document.createElement('span');
  if (kind) made.className = kind;
  made.setAttribute('role', role);
  return made;
};

/**
 * `<quiet-timer data-minutes="15">`: counts down in whole minutes, says only when it is over, and can be hidden.
 * Its words: data-start, data-left (# stands for the minutes), data-last, data-end, data-pause, data-resume,
 * data-off, data-on. What it holds at first is what is read without JavaScript. `data-fills` names the field that
 * gets the minutes done, at every pause and at the end.
 */
class QuietTimer extends HTMLElement {
  #left = 0;
  #until = 0;
  #tick;
  #hidden = false;
  #words = span('timer', 'timer');
  #end = span('timer', 'status');
  #run = this.#button(() => this.#toggle());
  #veil = this.#button(() => this.#show(!this.#hidden));

  connectedCallback() {
    this.#left = Number(this.dataset.minutes) * 60_000;
    if (!(this.#left > 0)) return;
    this.replaceChildren(this.#words, this.#run, this.#veil, this.#end);
    this.#run.textContent = this.dataset.start;
    this.#veil.hidden = true;
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  #button(act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button plain small';
    button.addEventListener('click', act);
    return button;
  }

  #toggle() {
    const running = this.#until > 0;
    clearInterval(this.#tick);
    if (running) {
      this.#left = this.#until - Date.now();
      this.#until = 0;
      this.#done();
    } else {
      this.#until = Date.now() + this.#left;
      this.#tick = setInterval(() => this.#draw(), 1000);
      this.#veil.hidden = false;
      this.#veil.textContent = this.#hidden ? this.dataset.on : this.dataset.off;
    }
    this.#run.textContent = running ? this.dataset.resume : this.dataset.pause;
    this.#draw();
  }

  #show(hidden) {
    this.#hidden = hidden;
    this.#words.hidden = this.#run.hidden = hidden;
    this.#veil.textContent = hidden ? this.dataset.on : this.dataset.off;
  }

  #draw() {
    const left = this.#until > 0 ? this.#until - Date.now() : this.#left;
    if (left <= 0) return this.#over();
    const minutes = Math.ceil(left / 60_000);
    const words = minutes > 1 ? this.dataset.left.replace('#', minutes) : this.dataset.last;
    if (this.#words.textContent !== words) this.#words.textContent = words;
  }

  #done() {
    const minutes = Math.round(Number(this.dataset.minutes) - Math.max(0, this.#left) / 60_000);
    if (minutes > 0) practised(this.dataset.fills, minutes);
  }

  #over() {
    clearInterval(this.#tick);
    this.#left = 0;
    this.#done();
    // Focus must not fall off the page with a button that goes.
    const had = this.contains(document.activeElement);
    this.replaceChildren(this.#end);
    this.#end.textContent = this.dataset.end;
    if (had) {
      this.#end.tabIndex = -1;
      this.#end.focus();
    }
  }
}
customElements.define('quiet-timer', QuietTimer);

/**
 * `<first-minutes data-since="2026-11-26T10:00:00Z">`: how long the session has lasted, to the second while the
 * first ten minutes last, then in minutes. `data-first` and `data-after` are whole sentences with # for the time.
 */
class FirstMinutes extends HTMLElement {
  #tick;
  #words = span('', 'timer');

  connectedCallback() {
    const since = Date.parse(this.dataset.since);
    if (Number.isNaN(since)) return;
    this.replaceChildren(this.#words);
    const draw = () => {
      const all = Math.max(0, Math.floor((Date.now() - since) / 1000));
      const minutes = Math.floor(all / 60);
      const first = minutes < 10;
      const time = first ? `${minutes}:${String(all % 60).padStart(2, '0')}` : String(minutes);
      const words = ((first ? this.dataset.first : this.dataset.after) ?? (first ? '#' : '# min')).replace('#', time);
      if (this.#words.textContent !== words) this.#words.textContent = words;
    };
    draw();
    this.#tick = setInterval(draw, 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }
}
customElements.define('first-minutes', FirstMinutes);
