/** An application's address for interactions in, each sent there and signed as Discord does out. */
import { generateKeyPairSync, sign } from 'node:crypto';

export interface Endpoint {
  /** The application's public key in hexadecimal. */
  readonly verifyKey: string;
  /** Null where interactions go over the gateway. */
  readonly url: () => string | null;
  /**
   * As when it is entered on the application's page: throws where the address does not answer a ping, or
   * takes one that nobody has signed.
   */
  use(url: string): Promise<void>;
  /** What the address answers is not looked at: an answer comes by the callback. */
  send(interaction: object): void;
}

/** `now`: milliseconds since 1970. */
export function createEndpoint(now: () => number): Endpoint {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  let address: string | null = null;

  async function post(url: string, body: string, isSigned = true): Promise<Response> {
    const timestamp = String(Math.floor(now() / 1000));
    const signature = sign(null, Buffer.from(timestamp + (isSigned ? body : '{}')), privateKey);
    return fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-signature-ed25519': signature.toString('hex'),
        'x-signature-timestamp': timestamp,
      },
    });
  }

  return {
    verifyKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    url: () => address,
    use: async (url) => {
      const ping = JSON.stringify({ id: '1', type: 1, version: 1 });
      const good = await post(url, ping);
      if (good.status !== 200 || Object(await good.json()).type !== 1) {
        throw new Error(`${url} does not answer a ping`);
      }
      const { status } = await post(url, ping, false);
      if (status !== 401) throw new Error(`${url} takes what nobody has signed`);
      address = url;
    },
    // A refused connection is as Discord sees it: nobody answers.
    send: (interaction) => {
      if (address !== null) void post(address, JSON.stringify(interaction)).catch(() => {});
    },
  };
}
