// The builder: what is typed is looked over while it is typed, and the phone beside it follows. Without this script
// the buttons of the page do the same.

const PAUSE = 700;

const form = document.querySelector('form[data-check]');
if (form) build(form);

function build(form) {
  const refresh = document.querySelector('[data-refresh]');
  const said = form.querySelector('[data-said]');
  // Reasons stand only where somebody has been: an empty page is no list of mistakes.
  const touched = new Set([...form.querySelectorAll('[aria-invalid]')].map((field) => field.name));
  let timer;
  // A form that has come back is not kept yet.
  let changed = form.hasAttribute('data-unsaved');
  let asking = new AbortController();

  const touch = ({ target }) => {
    if (target.name) touched.add(target.name);
    const group = target.closest('fieldset[id^="f-"], section[id^="f-"]');
    if (group) touched.add(group.id.slice(2));
  };
  form.addEventListener('focusout', touch);
  form.addEventListener('change', touch);
  form.addEventListener('input', ({ target }) => {
    changed = true;
    entitle(target);
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });

  // Leaving asks first, sending does not; what goes to the phone leaves nothing.
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (event.submitter === refresh) fresh();
    else if (!event.submitter?.hasAttribute('formtarget')) changed = false;
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });

  async function look() {
    asking.abort();
    asking = new AbortController();
    if (refresh) press(refresh);
    try {
      const body = new URLSearchParams(new FormData(form));
      // A redirect is the way to sign in again: there is nothing to show then.
      const answer = await fetch(form.dataset.check, { method: 'POST', body, redirect: 'error', signal: asking.signal });
      if (!answer.ok) return;
      const { reasons, said: words } = await answer.json();
      const wrong = new Map(reasons);
      for (const name of touched) mark(name, wrong.get(name));
      // Said once, not after every pause.
      if (said && said.textContent !== words) said.textContent = words;
    } catch {
      // Typed on, or no network: the button says it all again.
    }
  }

  if (refresh) press(refresh);

  // A question that was just added is written at once. Before everything is loaded the browser would take it back.
  addEventListener('load', () => {
    const added = form.querySelector('.ask:target .input');
    if (added && !added.value) added.focus({ preventScroll: true });
  });
}

function press(button) {
  if (button.form.requestSubmit) button.form.requestSubmit(button);
  else button.click();
}

/** Writes a reason beside its field, or takes it away. */
function mark(name, reason) {
  const field = document.getElementById(`f-${name}`);
  const box = field?.closest('.field, fieldset, section');
  if (!box) return;
  const id = `f-${name}-e`;
  const described = new Set((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  let line = document.getElementById(id);
  box.classList.toggle('wrong', Boolean(reason));
  if (!reason) {
    line?.remove();
    described.delete(id);
    field.removeAttribute('aria-invalid');
  } else {
    if (!line) {
      line = document.getElementById('reason').content.firstElementChild.cloneNode(true);
      line.id = id;
      if (field === box) box.firstElementChild.after(line);
      else field.before(line);
    }
    if (line.lastChild.data !== reason) line.lastChild.data = reason;
    described.add(id);
    if (field.matches('input, select, textarea')) field.setAttribute('aria-invalid', 'true');
  }
  if (described.size) field.setAttribute('aria-describedby', [...described].join(' '));
  else field.removeAttribute('aria-describedby');
}

/** The heading of a question's fold follows what is typed and chosen. */
function entitle({ name, value, selectedOptions }) {
  const heading = document.querySelector(`[data-label="${CSS.escape(name)}"]`);
  if (heading) heading.textContent = selectedOptions?.[0].text ?? value;
}

/**
 * Makes room for the next page of the phone: a frame of its own, which takes the place of the other once it is
 * there. So nothing flickers, and going back leads out of the builder and not through all that was typed.
 */
function fresh() {
  const phone = document.querySelector('.phone');
  for (const late of phone.querySelectorAll('.coming')) late.remove();
  const old = phone.querySelector('iframe');
  const next = old.cloneNode();
  next.name = 'preview';
  next.classList.add('coming');
  // The window keeps the name it was opened with, whatever its frame is called.
  try {
    old.contentWindow.name = '';
  } catch {
    // A page that may not be framed: it is left for the one that comes.
  }
  old.removeAttribute('name');
  old.after(next);
  next.addEventListener('load', () => {
    try {
      // A new frame is empty first.
      if (next.contentWindow.location.href === 'about:blank') return;
      next.contentWindow.scrollTo(0, old.contentWindow.scrollY);
    } catch {
      // A page that may not be framed: the browser says so in it.
    }
    next.classList.remove('coming');
    old.remove();
  });
}

// A line that is wrong is shown in the text.
for (const link of document.querySelectorAll('[data-line]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const text = document.querySelector(link.hash);
    const before = text.value.split('\n', Number(link.dataset.line));
    const line = before.pop() ?? '';
    const start = before.reduce((sum, { length }) => sum + length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + line.length);
    text.scrollTop = height(text, start) - text.clientHeight / 2;
  });
}

/** How high the text is up to a letter: browsers do not bring a selection into view. */
function height(text, end) {
  const ghost = text.cloneNode();
  ghost.value = text.value.slice(0, end);
  ghost.removeAttribute('id');
  const inlineSize = `${text.offsetWidth}px`;
  Object.assign(ghost.style, { position: 'absolute', visibility: 'hidden', inlineSize, blockSize: 0, minBlockSize: 0 });
  text.after(ghost);
  const { scrollHeight } = ghost;
  ghost.remove();
  return scrollHeight;
}

// Bringing in: the file is read into the field, where it can be seen and put right.
for (const file of document.querySelectorAll('[data-into]')) {
  file.closest('[hidden]')?.removeAttribute('hidden');
  file.addEventListener('change', async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    const into = document.getElementById(file.dataset.into);
    // A little more than can be kept, so that what is too long is said to be.
    into.value = await chosen.slice(0, 80_000).text();
    into.focus();
  });
}
