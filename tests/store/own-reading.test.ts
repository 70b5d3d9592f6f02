// What the reader adds, and why: on the map, taken back and brought again, kept by map in this browser, in no saved map.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedTo, authorsMap } from '../../src/analysis/what-if/with-own.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { indexOf } from '../../src/model/map-index.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import type { OwnFile, Ports } from '../../src/store/ports.ts';
import { addOwn, removeOwn, sayWhy } from '../../src/store/what-if/add-own.ts';
import { MOST_LETTERS, ownText, parseOwn } from '../../src/store/what-if/kept-own.ts';
import { copyReading, openReadings, sayBy, takeReading } from '../../src/store/what-if/readings.ts';
import { say, sayNothing, travel } from '../../src/store/what-if/say.ts';
import { loose, picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, FakeStorage, readersOf } from './fake-ports.ts';

const fileOf = (name: string): string => `data/maps/${name}/map.json`;
const MAPS: Readonly<Record<string, ArgumentMap>> = { [fileOf('picnic')]: picnic, [fileOf('loose')]: loose };

async function started(storage = new FakeStorage(), fragment = 'map=picnic', more: Partial<Ports> = {}): Promise<{ stores: AppStores; location: FakeLocation }> {
  const location = new FakeLocation(fragment);
  const stores = createAppStores(fakePorts({ location, storage, fetchFile: fakeFetch(Object.keys(MAPS)), ...more }), readersOf(MAPS));
  await stores.start();
  await Promise.all([stores.keepOwn(), stores.followWhatIf()]);
  return { stores, location };
}

const mapOf = (stores: AppStores): ArgumentMap => stores.document.getState().map!;
const ownIn = (stores: AppStores): string[] => stores.ownReading.getState().own.statements.map(({ text }) => text['en']!);
const statusIn = (stores: AppStores, id: string) => stores.whatIf.getState().consequences.get(id)?.status;

describe('an objection of one’s own', () => {
  it('stands on the map as the reader’s, is selected with the way to it open, and changes what it bears on', async () => {
    const { stores } = await started();
    const id = await addOwn(stores, 'dry', 'attack', ' It rained <b>yesterday</b>. ');
    const map = mapOf(stores);
    expect(indexOf(map).statement(id!)).toMatchObject({ text: { en: 'It rained <b>yesterday</b>.' }, stance: 'asserts' });
    expect(indexOf(map).speaker(indexOf(map).statement(id!)!.speaker!)?.name).toEqual({ en: 'You', zh: '您' });
    expect([stores.view.getState().at, authorsMap(map)]).toEqual([id, picnic]);
    expect(statusIn(stores, 'dry')).toBe('contested');
    expect(statusIn(stores, id!)).toBe('restored');
  });

  it('against a step makes it fall, and what was said of both goes when it is removed', async () => {
    const { stores } = await started();
    const step = picnic.inferences.find(({ target }) => 'statement' in target)!.id;
    const id = (await addOwn(stores, step, 'support', 'It does not follow.'))!;
    expect(addedTo(mapOf(stores))!.own.inferences[0]).toMatchObject({ target: { inference: step }, polarity: 'attack' });
    expect(statusIn(stores, step)).toBe('loses-support');
    const reply = (await addOwn(stores, id, 'attack', 'It does.'))!;
    say(stores, 'doubt', reply);
    await sayWhy(stores, reply, 'I waver');
    removeOwn(stores, id);
    expect([mapOf(stores), ownIn(stores), stores.view.getState().said.doubt, stores.view.getState().at, stores.ownReading.getState().because.size]).toEqual([picnic, [], [], step, 0]);
    travel(stores, 'past');
    expect([ownIn(stores), stores.view.getState().said.doubt]).toEqual([['It does not follow.', 'It does.'], [reply]]);
  });

  it('is nothing where the text is empty or the place unknown', async () => {
    const { stores } = await started();
    expect(await addOwn(stores, 'dry', 'attack', ' \n')).toBeUndefined();
    expect(await addOwn(stores, 'nowhere', 'attack', 'No.')).toBeUndefined();
    expect(mapOf(stores)).toBe(picnic);
  });
});

describe('undo', () => {
  it('takes back what was said, why, and what was added, one by one, and brings it again', async () => {
    const { stores } = await started();
    say(stores, 'reject', 'dry');
    await sayWhy(stores, 'dry', 'It poured');
    await addOwn(stores, 'go', 'support', 'We need air.');
    const now = (): unknown[] => [stores.view.getState().said.reject, stores.ownReading.getState().because.get('dry'), ownIn(stores)];
    const all = [['dry'], 'It poured', ['We need air.']];
    expect(now()).toEqual(all);
    sayNothing(stores);
    expect(now()).toEqual([[], undefined, []]);
    expect(mapOf(stores)).toBe(picnic);
    for (const left of [all, [['dry'], 'It poured', []], [['dry'], undefined, []], [[], undefined, []]]) {
      travel(stores, 'past');
      expect(now()).toEqual(left);
    }
    expect(runCommand(stores, 'undo')).toBe(false);
    for (let i = 0; i < 3; i++) travel(stores, 'future');
    expect(now()).toEqual(all);
    expect(addedTo(mapOf(stores))?.base).toBe(picnic);
  });
});

describe('what is kept', () => {
  it('comes back with the map before it is shown, so that an address that names it holds; another map has none of it', async () => {
    const storage = new FakeStorage();
    const { stores } = await started(storage);
    const id = (await addOwn(stores, 'dry', 'attack', 'It rained.'))!;
    say(stores, 'doubt', id);
    await sayWhy(stores, id, 'I am not sure');
    const later = (await started(storage, `map=picnic&at=${id}&doubt=${id}`)).stores;
    expect([later.view.getState().at, later.view.getState().said.doubt, later.session.getState().notices]).toEqual([id, [id], []]);
    expect([ownIn(later), later.ownReading.getState().because.get(id)]).toEqual([['It rained.'], 'I am not sure']);
    await later.openMap('loose');
    expect([mapOf(later), ownIn(later), later.ownReading.getState().because.size]).toEqual([loose, [], 0]);
    await later.openMap('picnic');
    expect(ownIn(later)).toEqual(['It rained.']);
    expect(authorsMap(mapOf(later))).toBe(picnic);
  });

  it('is fetched for no map of which nothing is kept', async () => {
    const location = new FakeLocation('map=picnic');
    const stores = createAppStores(fakePorts({ location, fetchFile: fakeFetch(Object.keys(MAPS)) }), readersOf(MAPS));
    await stores.start();
    expect([mapOf(stores), stores.whatIf.getState().now]).toEqual([picnic, undefined]);
  });

  it('holds for the visit where nothing can be kept, and that is told once', async () => {
    const { stores } = await started(new FakeStorage(true));
    await addOwn(stores, 'dry', 'attack', 'One.');
    await addOwn(stores, 'dry', 'attack', 'Two.');
    expect(ownIn(stores)).toEqual(['One.', 'Two.']);
    expect(stores.session.getState().notices.map(({ code }) => code)).toEqual(['storage-unavailable']);
  });

  it('is read whatever stands there, and stays bounded', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      parseOwn(text);
    }));
    expect(parseOwn('{"v":1,"by":3,"maps":[["a",{"because":{"x":"y"}}],7,["b"],[null,[]],["c",{"own":{"statements":5}}]]}')).toMatchObject({ by: '', maps: new Map([['a', expect.anything()], ['b', expect.anything()]]) });
    let text: string | undefined;
    const because = new Map(Array.from({ length: 300 }, (_, i) => [`s${i}`, 'x'.repeat(300)]));
    for (let i = 0; i < 30; i++) text = ownText(parseOwn(text), '', `map-${i}`, { because, own: { statements: [], inferences: [] } });
    expect(text!.length).toBeLessThan(MOST_LETTERS + 1000);
    expect([...parseOwn(text).maps.keys()][0]).toBe('map-29');
  });
});

describe('the author’s map', () => {
  it('is saved as it is, whatever was added', async () => {
    const saved: string[] = [];
    const { stores } = await started(undefined, undefined, { save: (_name, _type, data) => saved.push(String(data)) > 0 });
    await addOwn(stores, 'dry', 'attack', 'It rained.');
    runCommand(stores, 'save-map', 'json');
    runCommand(stores, 'save-map', 'outline');
    await expect.poll(() => saved.length).toBe(2);
    expect(saved.filter((text) => text.includes('It rained.'))).toEqual([]);
    expect(saved.some((text) => text === `${JSON.stringify(picnic, undefined, 2)}\n`)).toBe(true);
  });
});

describe('readings of others', () => {
  const file = (name: string, text: string): OwnFile => ({ name, size: text.length, bytes: async () => new TextEncoder().encode(text) });
  const open = (stores: AppStores, ...texts: string[]) => openReadings(stores, texts.map((text, i) => file(`${i}.json`, text)), (n) => `Reading ${n}`);
  const json = (more: object = {}): string => JSON.stringify({ kind: 'crux-reading', formatVersion: 1, map: 'picnic', ...more });

  it('are handed out and opened again with all that was said, and in place of one’s own; undo brings that back', async () => {
    const copied: string[] = [];
    const { stores } = await started(undefined, undefined, { copy: async (text) => copied.push(text) > 0 });
    say(stores, 'reject', 'dry');
    await sayWhy(stores, 'dry', 'It poured');
    await sayWhy(stores, 'go', 'never said');
    await addOwn(stores, 'go', 'support', 'We need air.');
    sayBy(stores, ' Mara ');
    expect(await copyReading(stores, picnic)).toBeUndefined();
    const other = (await started()).stores;
    expect(await open(other, copied[0]!)).toEqual({ failed: [], already: [], isTooMany: false });
    const [opened] = other.ownReading.getState().opened;
    expect(opened).toMatchObject({ name: 'Mara', isOtherVersion: false, leftOut: [], reading: { reject: ['dry'], because: new Map([['dry', 'It poured']]) } });
    say(other, 'doubt', 'go');
    await takeReading(other, opened!);
    expect([other.view.getState().said, ownIn(other)]).toEqual([{ reject: ['dry'], doubt: [], grant: [] }, ['We need air.']]);
    travel(other, 'past');
    expect([other.view.getState().said.doubt, ownIn(other)]).toEqual([['go'], []]);
  });

  it('are refused one by one, with what is wrong; those that fit come in, and one that is open already does not come twice', async () => {
    const { stores } = await started();
    const account = await open(stores, json({ by: 'Mara', doubt: ['dry', 'gone'] }), json({ map: 'loose', title: 'Loose ends' }), json({ reject: '' }), json({ by: 'Mara', reject: ['dry'] }), json({ by: 'Mara', doubt: ['dry', 'gone'] }), json({ version: '9' }));
    expect(account.failed.map(({ name, findings }) => [name, findings[0]!.rule, findings[0]!.params['map']])).toEqual([['1.json', 'reading-other-map', 'Loose ends'], ['2.json', 'wrong-type', undefined]]);
    expect(account.already).toEqual(['Mara']);
    expect(stores.ownReading.getState().opened.map(({ name, leftOut, isOtherVersion }) => [name, leftOut.length, isOtherVersion])).toEqual([['Mara', 1, false], ['Mara (2)', 0, false], ['Reading 3', 0, true]]);
    const folder: OwnFile = { name: 'folder', size: 0, bytes: () => Promise.reject(new Error('folder')) };
    expect((await openReadings(stores, [folder, { ...folder, size: 9e6 }], String)).failed.map(({ findings }) => findings[0]!.rule)).toEqual(['reading-code', 'file-too-large']);
  });

  it('are laid over the map as tags until the reader says something, and go with the map', async () => {
    const { stores } = await started();
    await open(stores, json({ by: 'A', doubt: ['dry'] }), json({ by: 'B', doubt: ['dry'], reject: ['go'] }), json({ by: 'C' }));
    const tag = (id: string) => stores.whatIf.getState().tags.get(id);
    expect(tag('dry')).toBeUndefined();
    stores.ownReading.setState({ isOverlaid: true });
    expect([tag('dry'), tag('go')]).toEqual([{ status: 'doubted', words: '2 of 3 doubt', distance: 0, isOthers: true }, { status: 'rejected', words: '1 of 3 rejects', distance: 0, isOthers: true }]);
    say(stores, 'grant', 'dry');
    expect([stores.ownReading.getState().isOverlaid, tag('dry')?.words]).toEqual([false, 'You granted this']);
    await stores.openMap('loose');
    expect(stores.ownReading.getState().opened).toEqual([]);
  });
});
