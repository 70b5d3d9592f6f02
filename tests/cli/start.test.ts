// `npm start`, as a process of its own: where it listens, what it prints, and that it ends.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';

const IN_NETWORK = Object.values(networkInterfaces()).flatMap((each) => (each ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address));
const COMMAND = ['--import', 'tsx', 'src/cli/start.ts'];

/** Starts it, and waits for all that it prints. Where the port is taken it finds the next. */
async function start(...args: string[]): Promise<{ readonly process: ChildProcess; readonly printed: string }> {
  const child = spawn(process.execPath, [...COMMAND, '--built', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const part of child.stdout.setEncoding('utf8')) {
    printed += part as string;
    if (printed.endsWith('\n') && printed.split('\n').length > 2) break;
  }
  return { process: child, printed };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

const reaches = (url: string): Promise<boolean> => fetch(url).then((answer) => answer.ok, () => false);
const addressesIn = (printed: string, name: string): string[] => [...printed.matchAll(new RegExp(`${name}: +(http\\S+)`, 'g'))].map(([, url]) => url!);

describe.skipIf(!existsSync('dist/index.html'))('the site that was built', () => {
  test('is served for this machine alone where nothing else is asked for', async () => {
    const { process: child, printed } = await start('--port', '4624');
    try {
      const [local] = addressesIn(printed, 'Local');
      expect(new URL(local!).hostname).toBe('127.0.0.1');
      expect(addressesIn(printed, 'Network')).toEqual([]);
      expect(await reaches(local!)).toBe(true);
      for (const address of IN_NETWORK) expect(await reaches(`http://${address}:${new URL(local!).port}/`)).toBe(false);
    } finally {
      await stop(child);
    }
  });

  test('with --lan is served in the network, at the addresses that it prints', async () => {
    const { process: child, printed } = await start('--lan', '--port', '4626');
    try {
      const shown = addressesIn(printed, 'Network');
      expect(shown.map((url) => new URL(url).hostname).filter((host) => !host.includes(':')).toSorted()).toEqual(IN_NETWORK.toSorted());
      for (const url of [...shown, ...addressesIn(printed, 'Local')]) expect(await reaches(url), url).toBe(true);
      expect(printed).toContain(IN_NETWORK.length > 0 ? 'Open the network address' : 'is in no network');
    } finally {
      await stop(child);
    }
  });
});

test('a wrong call is answered with what can be asked for', () => {
  for (const args of [['--lann'], ['--port', 'x'], ['--port', '70000'], ['somewhere']]) {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' });
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'Usage: npm start -- [--lan] [--port N] [--host NAME] [--strictPort] [--built]']);
  }
});
