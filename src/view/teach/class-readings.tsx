// Readings of a class that came with its results: laid over the map, with names or without. One by one they are in Doubt.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { classMessagesOf } from '../../i18n/class.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { useStores } from '../stores-context.tsx';
import { AccountOfOpening } from '../what-if/account-of-opening.tsx';

export function ClassReadings(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { opened, isOverlaid, areNamesHidden } = useStore(stores.ownReading);
  const account = useStore(teacherOf(stores), (teacher) => teacher.account);
  const words = classMessagesOf(lang);
  const told = ownReadingMessagesOf(lang);
  const overlay = (): void => {
    void stores.followWhatIf();
    stores.ownReading.setState({ isOverlaid: !isOverlaid });
  };
  return (
    <>
      {opened.length > 0 && (
        <section aria-label={words.readings}>
          <h3>{words.readings}</h3>
          <p>{words.readingsOpen(opened.length)}</p>
          <label className="choice"><input type="checkbox" checked={isOverlaid} onChange={overlay} /> {told.overlay}</label>
          <label className="choice"><input type="checkbox" checked={!areNamesHidden} onChange={() => stores.ownReading.setState({ areNamesHidden: !areNamesHidden })} /> {told.named}</label>
          <p><button type="button" className="plain" onClick={() => stores.session.showPanel('what-if')}>{words.toDoubt}</button></p>
        </section>
      )}
      <AccountOfOpening account={account} />
    </>
  );
}
