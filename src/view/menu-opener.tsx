// Opens the menu of a box, a row or a line where the pointer's other button, or the key for it, asks for one.

import { lazy, useEffect, useState, type ReactNode } from 'react';
import { Later } from './later.tsx';
import type { MenuAt } from './record-menu.tsx';
import { useStores } from './stores-context.tsx';

const RecordMenu = lazy(async () => ({ default: (await import('./record-menu.tsx')).RecordMenu }));

export function MenuOpener(): ReactNode {
  const stores = useStores();
  const [menu, setMenu] = useState<MenuAt>();
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const target = event.target as Element;
      const of = target.closest('.route-target') ? stores.session.getState().hovered : target.closest<HTMLElement>('.react-flow__node[data-id], [role="treeitem"]')?.dataset['id'];
      // On a stage a click points; words that are marked belong to the browser's own menu.
      if (of === undefined || target.closest('.talk, .speaker') || getSelection()?.toString()) return;
      event.preventDefault();
      setMenu({ of, x: event.clientX, y: event.clientY });
    };
    addEventListener('contextmenu', open);
    return () => removeEventListener('contextmenu', open);
  }, [stores]);
  return <Later>{menu && <RecordMenu at={menu} onClose={() => setMenu(undefined)} />}</Later>;
}
