// What no page may ever do, whatever the story is about.

/**
 * Watches everything that happens in a browser context. Gives the list of complaints, which grows:
 * requests to another origin than `origin`, errors in scripts, things the content policy had to stop.
 */
export function watch(context, origin) {
  const complaints = [];
  const own = new URL(origin);

  const judge = (what, address) => {
    const url = new URL(address);
    if (['data:', 'blob:', 'about:'].includes(url.protocol)) return;
    const host = url.host === own.host && url.protocol.replace('ws', 'http') === own.protocol;
    if (!host) complaints.push(`${what} to another origin: ${address}`);
  };

  // Requests of pages and of service workers.
  context.on('request', (request) => judge(`${request.method()} (${request.resourceType()})`, request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => judge('a socket', socket.url())));
  context.on('weberror', (error) => {
    const { message, stack } = error.error();
    complaints.push(`an error in a script: ${stack || message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && /content security policy/i.test(message.text())) {
      complaints.push(`stopped by the content policy: ${message.text()}`);
    }
  });
  return complaints;
}
