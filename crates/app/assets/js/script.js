// A script that is read in its own time: a line, and the quiet after it.

import { Guide } from './guide.js';

const READER = `<div class="player no-print">
  <div class="reader"><p class="before"></p><div class="line" aria-live="polite"></div><i class="quiet-bar"></i></div>
  <div class="row">
    <button class="button plain" type="button" name="back" data-word="back"></button>
    <button class="button" type="button" name="run"></button>
    <button class="button plain" type="button" name="next" data-word="next"></button>
  </div>
  <p class="timer"></p>
  <div class="row">
    <button class="button plain" type="button" name="end" data-word="end"></button>
    <button class="button plain" type="button" name="all" data-word="all" aria-expanded="false"></button>
  </div>
</div>
<div class="senses no-print">
  <fieldset class="group"><legend data-word="length"></legend><div class="chips">
    <label class="chip"><input type="radio" name="pace" value="0.6" form="none">
      <span data-word="shorter"></span></label>
    <label class="chip"><input type="radio" name="pace" value="1" form="none" checked>
      <span data-word="written"></span></label>
    <label class="chip"><input type="radio" name="pace" value="1.5" form="none">
      <span data-word="longer"></span></label>
  </div></fieldset>
  <label class="check"><input type="checkbox" name="speak" form="none"><span data-word="speak"></span></label>
</div>`;

// Milliseconds: one word at a quiet pace, and the shortest a line stays.
const [WORD, LEAST] = [1000 / 2.2, 2500];
const speech = window.speechSynthesis;

/** Around `<ol class="script">`; `data-pause` of a line is the quiet after it, in seconds. */
class ScriptReader extends Guide {
  #lines = [];
  #at = 0;
  #timer;
  #bar;
  #said;

  connectedCallback() {
    this.#lines = [...this.querySelectorAll('.script > li')].map((item) => {
      const text = item.textContent.trim();
      const read = Math.max(LEAST, text.split(/\s+/).length * WORD);
      return { item, text, read, quiet: (item.dataset.pause ?? 0) * 1000 };
    });
    if (this.#lines.length === 0) return;
    this.build(READER);
    this.all();
    this.addEventListener('change', () => this.#tell());
    speech?.addEventListener?.('voiceschanged', () => this.#offer());
    this.#offer();
    this.#show(0);
  }

  begin() {
    this.#at = 0;
  }

  /** After a pause a line is read again from its beginning. */
  go() {
    this.#show(this.#at);
  }

  back() {
    this.#show(Math.max(0, this.#at - 1));
  }

  next() {
    if (this.#at + 1 < this.#lines.length) this.#show(this.#at + 1);
    else this.end();
  }

  all() {
    const list = this.querySelector('.script');
    list.hidden = !list.hidden;
    this.named('all').setAttribute('aria-expanded', !list.hidden);
  }

  halt() {
    super.halt();
    this.#hush();
  }

  #hush() {
    clearTimeout(this.#timer);
    this.#bar?.cancel();
    this.#said = undefined;
    speech?.cancel();
  }

  ended(words) {
    if (!words) return this.#show(0);
    this.#write('', words);
    this.#tell();
  }

  #show(at) {
    this.#at = at;
    this.querySelector('.script [aria-current]')?.removeAttribute('aria-current');
    this.#lines[at].item.setAttribute('aria-current', 'step');
    this.#write(this.#lines[at - 1]?.text ?? '', this.#lines[at].text);
    this.#tell();
    if (this.dataset.state === 'running') this.#read(this.#lines[at]);
  }

  #write(before, words) {
    this.querySelector('.before').textContent = before;
    const line = document.createElement('p');
    line.textContent = words;
    this.querySelector('.line').replaceChildren(line);
  }

  get #pace() {
    return Number(this.querySelector('[name="pace"]:checked').value);
  }

  #tell() {
    const left = this.#lines.slice(this.#at).reduce((sum, { read, quiet }) => sum + read + quiet * this.#pace, 0);
    const over = this.dataset.state === 'done';
    this.querySelector('.timer').textContent = over ? '' : this.dataset.left.replace('#', Math.ceil(left / 60_000));
  }

  /** Only a voice of the device itself: others send the words to somebody. */
  #voice() {
    const language = (tag) => tag.slice(0, 2);
    const ours = ({ lang, localService }) => localService && language(lang) === language(document.documentElement.lang);
    return speech?.getVoices().find(ours);
  }

  #offer() {
    this.named('speak').parentElement.hidden = !this.#voice();
  }

  #read({ text, read, quiet }) {
    const after = quiet * this.#pace;
    const voice = this.named('speak').checked && this.#voice();
    this.#hush();
    if (!voice) return this.#wait(read + after);
    const said = new SpeechSynthesisUtterance(text);
    Object.assign(said, { voice, lang: voice.lang, rate: 0.85 });
    said.onend = said.onerror = ({ type }) => said === this.#said && this.#wait(type === 'end' ? after : read + after);
    this.#said = said;
    speech.speak(said);
    // Some devices never say that they have ended.
    this.#wait(read * 3 + after);
  }

  /** Each line begins when the one before has ended; none is passed over because a tab slept. */
  #wait(span) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.next(), span);
    if (still.matches) return;
    this.#bar?.cancel();
    this.#bar = this.querySelector('.quiet-bar').animate({ transform: ['scaleX(0)', 'scaleX(1)'] }, span);
  }
}
customElements.define('script-reader', ScriptReader);
