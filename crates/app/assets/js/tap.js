// One tap, one entry: the id is made on the device, so however often it is sent, it is kept once.

/** A UUIDv7 of this moment. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 256 ** (5 - at)) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// A tap that was meant once and came twice.
const TWICE = 1500;

for (const form of document.querySelectorAll('form.tap')) {
  let tapped = -Infinity;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (event.timeStamp - tapped < TWICE) {
      event.preventDefault();
      return;
    }
    tapped = event.timeStamp;
    const id = form.querySelector('input[name="id"]');
    // While the first is still under way, the same id: the answer is the same, nothing is doubled.
    if (id && !form.dataset.under) id.value = newId();
    form.dataset.under = 'way';
  });
  addEventListener('pageshow', () => {
    delete form.dataset.under;
    tapped = -Infinity;
  });
}
