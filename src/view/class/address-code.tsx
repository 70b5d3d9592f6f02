// An address as a code to be scanned and a line to be typed; where nobody else reaches it, why, and what to do instead.

import './class.css';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { LONGEST_QR, qrOf } from '../../formats/qr.ts';
import { reachOf } from '../../formats/talk-pages/foot.ts';
import { classMessagesOf, type ClassMessages } from '../../i18n/class.ts';
import { isOwn } from '../../store/map-file.ts';
import { shortLink, typedLine } from '../../store/short-link.ts';
import { QrCode } from '../qr-code.tsx';
import { useStores } from '../stores-context.tsx';
import { ClassScreen } from './class-screen.tsx';

/** @param link the whole address @param title what the class sees above the code */
export function AddressCode({ link, title }: { readonly link: string; readonly title: string }): ReactNode {
  const stores = useStores();
  const words = classMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const name = useStore(stores.document, (state) => state.name ?? '');
  const [isShown, setShown] = useState(false);
  const address = shortLink(link);
  const line = typedLine(address);
  const why = whyNoCode(address, name, words);
  const code = why === undefined ? qrOf(address) : undefined;
  if (!code) return <p className="address-why">{why}</p>;
  return (
    <div className="address-code">
      <QrCode code={code} says={words.codeSays(line)} />
      <div>
        <p className="address-line"><a href={address}>{line}</a></p>
        <button type="button" className="framed-button" onClick={() => setShown(true)}>{words.show}</button>
      </div>
      {isShown && (
        <ClassScreen title={title} onClose={() => setShown(false)}>
          <div className="class-code">
            <QrCode code={code} says={words.codeSays(line)} />
            <p className="class-line">{line}</p>
            <p>{words.scan}</p>
          </div>
        </ClassScreen>
      )}
    </div>
  );
}

/** Why an address is no code for a class: a code that leads nowhere would be a lie. */
function whyNoCode(address: string, map: string, words: ClassMessages): string | undefined {
  if (isOwn(map)) return words.brought;
  if (address.startsWith('file:')) return words.fromDisk;
  if (reachOf(address) !== 'everywhere') return words.thisMachine;
  return address.length > LONGEST_QR ? words.tooLong(address.length, LONGEST_QR) : undefined;
}
