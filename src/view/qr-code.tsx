// A QR code: black on white whatever the colours of the page, for cameras expect it so.

import './qr-code.css';
import type { ReactNode } from 'react';
import { qrPath, type Qr } from '../formats/qr.ts';

/** @param says what it leads to */
export function QrCode({ code, says, className = '' }: { readonly code: Qr; readonly says: string; readonly className?: string }): ReactNode {
  return (
    <svg className={`qr-code ${className}`} viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={says} shapeRendering="crispEdges">
      <path d={qrPath(code)} />
    </svg>
  );
}
