// A file of a set, brought by a teacher or a learner: the map that it is of is opened where it is not, and the set begins. What is wrong
// with it is told, and changes nothing.

import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { jsonPositions, jsonSyntaxError } from '../../formats/json-position.ts';
import { isSetText, LARGEST_SET, readSet, type SetFault } from '../../teaching/set-file.ts';
import type { AppStores } from '../app-stores.ts';
import { runCommand } from '../commands/index.ts';
import type { OwnFile } from '../ports.ts';
import { writeAccepted } from './accepted.ts';
import { valuesOfSet } from './lesson.ts';
import { teacherOf } from './teacher.ts';

// Part of every runtime that the stores are for.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** Opens what is brought: a set, else a map. Never rejects. */
export async function openBrought(stores: AppStores, file: OwnFile): Promise<void> {
  const text = file.size > LARGEST_SET ? '' : await file.bytes().then((bytes) => new TextDecoder('utf-8').decode(bytes), () => '');
  if (isSetText(text)) await openSet(stores, text);
  else runCommand(stores, 'open-file', file);
}

/** Opens the set in the text of a file, on the page of the teacher where that is open, else to be done. Never rejects. O(letters) */
export async function openSet(stores: AppStores, text: string): Promise<void> {
  const { document, view, session } = stores;
  const read = readSet(text);
  if (!read.ok) return session.notify('set-refused', paramsOf(read, text));
  const { set } = read;
  const isHere = (): boolean => {
    const { map } = document.getState();
    return map !== undefined && authorsMap(map).id === set.map;
  };
  const isTaught = session.getState().panel === 'teach';
  if (!isHere()) {
    const name = await nameOf(stores, set.map);
    if (name === undefined) return session.notify('set-refused', { fault: 'map', map: set.map });
    await stores.openMap(name);
    // Why it did not open is told already.
    if (!isHere()) return undefined;
  }
  const { version = '' } = document.getState().map!;
  if (version !== (set.mapVersion ?? '')) session.notify('set-other-version', { made: set.mapVersion ?? '', here: version });
  if (isTaught) {
    session.showPanel('teach');
    return teacherOf(stores).open(set);
  }
  const lesson = valuesOfSet(set, await writeAccepted(set.accepted ?? []));
  session.showPanel('none');
  view.setState({ lesson, text: undefined });
  return undefined;
}

/** As the address names a map of this id: one of the site, else the newest that was brought. */
async function nameOf({ maps }: AppStores, id: string): Promise<string | undefined> {
  await maps.refresh();
  const { shipped, kept } = maps.getState();
  return shipped.find(({ slug }) => slug === id)?.slug ?? kept.find(({ name }) => name.replace(/-[0-9a-f]{8}$/, '') === `own:${id}`)?.name;
}

function paramsOf(fault: SetFault, text: string): Readonly<Record<string, string | number>> {
  switch (fault.fault) {
    case 'json': {
      const { line, column } = jsonSyntaxError(text);
      return { fault: 'json', line, column };
    }
    case 'form': {
      const [field = ''] = fault.fields;
      const { line, column } = jsonPositions(text)(field === 'formatVersion' ? [field] : field === '' ? ['set'] : ['set', field]);
      return { fault: 'form', line, column, fields: fault.fields.filter((each) => each !== '').join(', '), unknown: fault.unknownKinds.join(', ') };
    }
    default:
      return { ...fault };
  }
}
