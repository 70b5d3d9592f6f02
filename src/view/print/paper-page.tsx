// A page of a handout with its foot; what takes more than a page has the same foot on each.

import type { ReactNode } from 'react';
import { qrOf } from '../../formats/qr.ts';
import type { Foot } from '../../formats/talk-pages/foot.ts';
import { QrCode } from '../qr-code.tsx';

export function PaperPage({ foot, children }: { readonly foot: Foot; readonly children: ReactNode }): ReactNode {
  return (
    <section className="paper-page">
      <div className="paper-body"><div><div className="paper-said">{children}</div></div></div>
      <PaperFoot foot={foot} />
    </section>
  );
}

function PaperFoot({ foot: { lines, address, onlyHere } }: { readonly foot: Foot }): ReactNode {
  // A code that leads nowhere would be a lie.
  const code = onlyHere === '' ? qrOf(address) : undefined;
  return (
    <footer className="paper-foot">
      <div>
        <div className="paper-origin">
          <div>
            {lines.map((line) => <p key={line}>{line}</p>)}
            <p className="print-address">{onlyHere === '' ? <a href={address}>{address}</a> : address}{onlyHere !== '' && ` — ${onlyHere}`}</p>
          </div>
          {code && <QrCode code={code} says={address} className="paper-code" />}
        </div>
      </div>
    </footer>
  );
}
