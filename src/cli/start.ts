// `npm start`: builds the site and serves it, for this machine alone or, with --lan, for the phones in the room. Ctrl-C ends it.

import { parseArgs } from 'node:util';
import { build, preview, type ResolvedServerUrls } from 'vite';

const USAGE = `Usage: npm start -- [--lan] [--port N] [--host NAME] [--strictPort] [--built]
  --lan         serves on the network of this machine and prints the address that phones reach
  --port N      tries this port first (4173), and with --strictPort no other
  --host NAME   serves on this address of the machine (127.0.0.1)
  --built       serves what was built before, without building it anew`;

interface Wanted {
  readonly lan: boolean;
  readonly port?: number;
  readonly host?: string;
  readonly strictPort: boolean;
  readonly built: boolean;
}

/** What a command line asks for; nothing where it is wrong. */
function wantedOf(args: readonly string[]): Wanted | undefined {
  try {
    const isTrue = { type: 'boolean', default: false } as const;
    const { port, host, ...others } = parseArgs({ args: [...args], options: { lan: isTrue, strictPort: isTrue, built: isTrue, port: { type: 'string' }, host: { type: 'string' } } }).values;
    if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)) return undefined;
    return { ...others, ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) };
  } catch {
    return undefined;
  }
}

/** What is said once it serves. */
function told({ local, network }: ResolvedServerUrls, lan: boolean): string {
  const addresses = [...local.map((url) => `  Local:   ${url}`), ...network.map((url) => `  Network: ${url}`)];
  const next = !lan
    ? '  For the phones in a room: npm start -- --lan'
    : network.length === 0
      ? '  This machine is in no network that phones could reach: join one, and start again.'
      : '  Open the network address on this machine too: links and codes then carry it. Whoever is in the network can read what is served.';
  return [...addresses, next, ''].join('\n');
}

const wanted = wantedOf(process.argv.slice(2));
if (wanted) {
  const { lan, built, strictPort, port, host = lan ? true : undefined } = wanted;
  if (!built) await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { strictPort, ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) } });
  process.stdout.write(told(server.resolvedUrls ?? { local: [], network: [] }, lan));
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
