// How a form is sent: once, with the moment its button was pressed, and never where its words would be lost.

// In milliseconds: how long a button can seem to be at work, and how long an answer is waited for.
const LONGEST = 20_000;
const PATIENCE = 8000;

// When this page was made, by the server; and when it came, by the clocks of the device.
const [made, came, began] = [Date.parse(document.body.dataset.now), Date.now(), performance.now()];

/**
 * Now, by the server's clock: a device's own may be days off. Of the two ways to count how long the page has been
 * here one stands still while the device sleeps, and the other goes back when its clock is put right.
 */
function now() {
  const since = Math.max(Date.now() - came, performance.now() - began);
  return Number.isNaN(made) ? '' : new Date(made + since).toISOString();
}

// What opens elsewhere leaves this page as it is, ready to be sent again.
const leaves = ({ target, submitter }) =>
  (submitter?.getAttribute('formtarget') ?? target.getAttribute('target') ?? '_self') === '_self';

// A form is sent once, however often the button is pressed; it says when it was sent.
const under = new Map();

function release(form) {
  const { button, timer } = under.get(form) ?? {};
  clearTimeout(timer);
  button?.removeAttribute('aria-busy');
  under.delete(form);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (under.has(form)) event.preventDefault();
  if (event.defaultPrevented || !leaves(event)) return;
  event.submitter?.setAttribute('aria-busy', 'true');
  under.set(form, { button: event.submitter, timer: setTimeout(release, LONGEST, form) });
});

addEventListener('pageshow', () => {
  for (const form of [...under.keys()]) release(form);
});

// A page with something on it is left only for an answer. Whoever was signed out meanwhile, or has no connection, is
// told so here, with everything still in its place. `#held` has the words; a page of nobody's has none.
const notices = document.getElementById('held')?.content;
const told = new Map();
const asking = new Set();
const asked = new WeakSet();
// Taps that were held back, with their buttons.
const taps = new Map();

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  // Asked a moment ago, and now on its way.
  if (asked.delete(form) || form.method !== 'post') return;
  const [isTap, moments] = [form.matches('.tap'), form.querySelectorAll('input[name="recorded"]')];
  // A tap that was held back keeps the moment of its first press.
  if (!isTap || !told.has(form)) for (const field of moments) field.value = now();
  if (!notices || !form.requestSubmit || under.has(form) || !leaves(event) || !(isTap || isFilled(form))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  send(form, submitter);
}, true);

function isFilled(form) {
  const changed = ({ value, defaultValue, checked, defaultChecked }) => value !== defaultValue || checked !== defaultChecked;
  const fields = [...form.elements].filter((field) => field.matches('input, textarea, select'));
  return fields.some((field) => (field.type === 'textarea' ? field.value !== '' : changed(field)));
}

/**
 * Sends a form once it is known that it would arrive. If not, the form hears `held`, with the reason (`out`: nobody is
 * signed in, `off`: nothing answers); who tells the person in another way prevents the default.
 */
export async function send(form, by) {
  if (asking.has(form)) return;
  asking.add(form);
  by?.setAttribute('aria-busy', 'true');
  const answer = await ask();
  asking.delete(form);
  by?.removeAttribute('aria-busy');
  free(form);
  if (answer === 'in') {
    asked.add(form);
    form.requestSubmit(by);
    return;
  }
  if (form.matches('.tap')) taps.set(form, by);
  if (form.dispatchEvent(new CustomEvent('held', { cancelable: true, detail: { why: answer, by } }))) {
    tell(form, answer, by?.closest('.row, .taps') ?? by ?? form.lastElementChild).scrollIntoView({ block: 'nearest' });
  }
}

/** `in`, `out` or `off`. */
async function ask() {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch('/door/in', { method: 'HEAD', redirect: 'manual', signal: stop.signal });
    // The way to the door.
    if (answer.type === 'opaqueredirect') return 'out';
    return answer.status < 500 ? 'in' : 'off';
  } catch {
    return 'off';
  } finally {
    clearTimeout(timer);
  }
}

/** Says at a place in a form (in a row, or before what is none) why nothing is sent: the notice. */
export function tell(form, why, place) {
  free(form);
  const notice = notices.querySelector(`[data-why="${why}"]`).cloneNode(true);
  if (place.matches('.row, .pen-bar, .taps')) place.prepend(notice);
  else place.before(notice);
  told.set(form, notice);
  return notice;
}

/** Takes it away again. */
export function free(form) {
  told.get(form)?.remove();
  told.delete(form);
}

// Back from signing in elsewhere, or with a network again: a tap goes by itself.
async function back() {
  if (document.visibilityState !== 'visible' || told.size === 0 || (await ask()) !== 'in') return;
  for (const form of [...told.keys()]) free(form);
  const [[form, by] = []] = taps;
  taps.clear();
  if (!form) return;
  asked.add(form);
  form.requestSubmit(by);
}
document.addEventListener('visibilitychange', back);
addEventListener('online', back);
