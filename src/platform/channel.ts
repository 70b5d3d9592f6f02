// Messages between two windows of this page: over a BroadcastChannel, and straight to the window that was opened or that opened this
// one, for a page from disk has no channel that others hear. What arrives twice is heard once; what it says is for others to check.

import type { ChannelPort } from '../store/ports.ts';

const NAME = 'crux-talk';
const WINDOW = 'popup,width=1100,height=720';
/** Numbers of messages that are remembered, to tell one that came by both ways. */
const MOST_REMEMBERED = 50;

interface Sent {
  readonly crux: string;
  readonly message: unknown;
}

export function createChannel(): ChannelPort {
  const isFromDisk = window.location.protocol === 'file:';
  const listeners = new Set<(message: unknown) => void>();
  const heard: string[] = [];
  const mine = Math.random().toString(36).slice(2);
  let count = 0;
  let opened: Window | null = null;
  const hear = (data: unknown): void => {
    if (!isSent(data) || heard.includes(data.crux)) return;
    const { crux, message } = data;
    heard.push(crux);
    heard.splice(0, heard.length - MOST_REMEMBERED);
    for (const listener of listeners) listener(message);
  };
  const others = (): readonly Window[] => [opened, window.opener as Window | null].filter((each): each is Window => each !== null && !each.closed);
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }) => hear(data));
  } catch {
    // None here: the windows speak to each other alone.
  }
  window.addEventListener('message', ({ data, source }) => {
    // From disk a talk that was loaded anew knows its speaker's window only by what that says.
    if (isFromDisk && others().length === 0 && isSent(data)) opened = source as Window;
    if (others().some((each) => each === source)) hear(data);
  });
  return {
    post: (message) => {
      const sent: Sent = { crux: `${mine}:${++count}`, message };
      channel?.postMessage(sent);
      // A page from disk has no origin that could be named; what is said is where a talk stands.
      const target = isFromDisk ? '*' : window.location.origin;
      for (const each of others()) each.postMessage(sent, target);
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (address) => {
      opened = window.open(address, NAME, WINDOW);
      return opened !== null;
    },
  };
}

function isSent(data: unknown): data is Sent {
  return typeof data === 'object' && data !== null && typeof (data as Partial<Sent>).crux === 'string';
}
