/** Ports of the loopback in, a server before them out: each request goes to the next of them. */
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';

/** Kept connections, as a proxy would. */
export async function balance(ports: readonly number[]): Promise<Server> {
  let turn = 0;
  const server = createServer((incoming, response) => {
    const { method, headers } = incoming;
    const port = ports[turn++ % ports.length];
    const handedOn = request({ host: '127.0.0.1', port, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    handedOn.on('error', () => response.writeHead(502).end());
    incoming.pipe(handedOn);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
