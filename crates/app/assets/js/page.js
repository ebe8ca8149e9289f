// What every page may use. It only adds to what works without it.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Hide: one tap, or Escape pressed twice, and another page stands in the place of this one.
const away = document.querySelector('[data-hide]');
let escaped = -Infinity;

function hide() {
  document.documentElement.hidden = true;
  location.replace(away.href);
}

if (away) {
  away.addEventListener('click', (event) => {
    event.preventDefault();
    hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
    const twice = event.timeStamp - escaped < 800;
    escaped = event.timeStamp;
    if (!twice) return;
    // The browser's own Escape would stop the page that is coming.
    event.preventDefault();
    hide();
  });
}

addEventListener('pageshow', () => (document.documentElement.hidden = false));

// Copying, and saying so.
for (const button of all('[data-copy]')) {
  const status = document.createElement('span');
  status.className = 'quiet fine';
  status.setAttribute('role', 'status');
  button.after(status);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const from = document.querySelector(button.dataset.copy);
    await copy(from);
    status.textContent = button.dataset.copied ?? '';
    setTimeout(() => (status.textContent = ''), 5000);
  });
}

async function copy(from) {
  try {
    await navigator.clipboard.writeText(from.value ?? from.textContent.trim());
  } catch {
    // Without the clipboard (plain HTTP, an old browser): select it and copy as by hand.
    if (from.select) from.select();
    else getSelection().selectAllChildren(from);
    document.execCommand('copy');
  }
}

// A password can be looked at while it is typed. It is sent as one, so that the browser offers to keep it.
for (const button of all('[data-reveal]')) {
  const field = document.querySelector(button.dataset.reveal);
  const look = (open) => {
    field.type = open ? 'text' : 'password';
    button.setAttribute('aria-pressed', open);
  };
  button.hidden = false;
  button.addEventListener('click', () => look(field.type === 'password'));
  field.form.addEventListener('submit', () => look(false));
}

for (const button of all('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Back to where one came from, half-filled form and all.
const came = document.referrer.startsWith(`${location.origin}/`) && history.length > 1;
for (const link of came ? all('[data-back]') : []) {
  link.textContent = link.dataset.back;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
}

// Filters take effect when they are chosen by hand or finger. By keyboard one passes through many: there the button is.
let keyed = false;
addEventListener('keydown', () => (keyed = true), true);
addEventListener('pointerdown', () => (keyed = false), true);
for (const filters of all('form[role="search"] .filters')) {
  filters.addEventListener('change', () => keyed || filters.closest('form').requestSubmit());
}

// Another step: its questions are ticked with it, and those above it are not.
const chosen = document.querySelector('select#f-step');
chosen?.addEventListener('change', () => {
  const was = chosen.form.elements.was_step;
  const [before, now] = [Number(was?.value), Number(chosen.value)];
  for (const box of all('input[data-step]', chosen.form)) {
    const step = Number(box.dataset.step);
    if (step > now) box.checked = false;
    else if (step > before) box.checked = true;
  }
  if (was) was.value = chosen.value;
});

// The list above the work scrolls sideways on a small screen: what is open stands in view.
all('.look [aria-current]')[0]?.scrollIntoView({ block: 'nearest', inline: 'center' });

// The device's own time zone, where a page asks for it and nothing is chosen yet.
for (const field of all('input[name="zone"][data-device]')) {
  if (!field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}

// A form that came back: its reasons first; each leads to what can be changed.
const errors = document.querySelector('.errors');
if (errors) addEventListener('load', () => errors.contains(document.activeElement) || errors.focus());
errors?.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  if (!place) return;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  const fields = 'input, select, textarea';
  const field = place.matches(fields) ? place : (place.querySelector(':checked') ?? place.querySelector(fields));
  if (!field) return;
  event.preventDefault();
  place.scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
});
