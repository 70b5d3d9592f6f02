// What stands at the foot of every page: whose argument it is, that it is a paraphrase, of which version, and where it is found.

import { takeTalkMessagesOf } from '../../i18n/take-talk.ts';
import type { Taking } from '../take-along/lines.ts';
import { signatureOf } from '../take-along/signature.ts';

/** Who can follow an address: everybody, or only whoever sits at this computer, or has this browser. */
export type Reach = 'everywhere' | 'computer' | 'browser';

export interface Foot {
  readonly lines: readonly string[];
  readonly address: string;
  /** Why nobody else can follow the address; empty where they can. Then alone a QR code leads anywhere. */
  readonly onlyHere: string;
}

/** Hosts that mean the computer itself (RFC 6761, 127.0.0.0/8, ::1), and files of its disk. */
const THIS_COMPUTER = /^(?:file:|[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:localhost|[^/?#:@]*\.localhost|127(?:\.\d{1,3}){1,3}|0\.0\.0\.0|\[(?:::1|::)\])\.?(?::\d+)?(?:[/?#]|$))/i;

/** How far an address of the site reaches. */
export function reachOf(address: string): Exclude<Reach, 'browser'> {
  return THIS_COMPUTER.test(address) ? 'computer' : 'everywhere';
}

/** @param reach of what the address names, where that is less than its host lets one think. O(1) */
export function footOf(taking: Pick<Taking, 'map' | 'locale'>, address: string, reach: Reach = reachOf(address)): Foot {
  const words = takeTalkMessagesOf(taking.locale);
  const { lines } = signatureOf(taking, [], address);
  return { lines, address, onlyHere: { everywhere: '', computer: words.onlyHere, browser: words.onlyBrowser }[reach] };
}
