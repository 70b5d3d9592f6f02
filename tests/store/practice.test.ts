// Doing exercises and setting them: what an address says, what is kept, what counts as a hint, what a teacher reads and accepts.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { writeCode } from '../../src/model/text-code.ts';
import { decode, EMPTY_ADDRESS, encode } from '../../src/store/deep-link.ts';
import { CLASS_KEY, keepClass, readClass } from '../../src/store/teach/kept-class.ts';
import { keepPractice, PRACTICE_KEY, readPractice } from '../../src/store/teach/kept-practice.ts';
import { readLesson, valuesOfSet } from '../../src/store/teach/lesson.ts';
import { objectionTo, withObjection } from '../../src/store/teach/objections.ts';
import { itemAt, practiceOf, type Practice } from '../../src/store/teach/practice.ts';
import { teacherOf } from '../../src/store/teach/teacher.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS } from '../../src/teaching/item.ts';
import { codeOfResult } from '../../src/teaching/result-code.ts';
import { itemsOfSheet, ORDERS, sheetId, type Sheet } from '../../src/teaching/sheet.ts';
import { bell } from '../teaching/shipped.ts';
import { FakeLocation, fakePorts, FakeStorage } from './fake-ports.ts';
import { fetchFromDisk } from './fetch-from-disk.ts';

const SET = 'map=first-bell-at-nine&lang=en&practice=set&seed=7&kinds=E1,E2&items=4';

async function start(fragment = SET, storage = new FakeStorage(), isPractising = true): Promise<{ readonly stores: AppStores; readonly practice: Practice; readonly storage: FakeStorage }> {
  const stores = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile: fetchFromDisk, storage }), { readMap: readMapText });
  await stores.start();
  const practice = practiceOf(stores);
  if (isPractising) await vi.waitFor(() => expect(practice.getState().lesson).toBeDefined());
  return { stores, practice, storage };
}

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  map: fc.constant(bell.map.id),
  mapVersion: fc.constant(bell.map.version!),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  number: fc.integer({ min: 1, max: 100 }),
  order: fc.constantFrom(...ORDERS),
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  lang: fc.constantFrom('en' as const, 'zh' as const),
  hints: fc.integer({ min: 0, max: 4 }),
});

describe('what an address says of exercises', () => {
  it('is the set that it was made from', () => {
    fc.assert(
      fc.property(anySheet, fc.boolean(), (some, sentences) => {
        const sheet = sentences ? { ...some, sentences } : some;
        const { state } = decode(encode({ ...EMPTY_ADDRESS, map: bell.map.id, lesson: valuesOfSet(sheet) }));
        expect(readLesson(state.lesson, bell.map, sheet.lang === 'en' ? 'zh' : 'en')).toEqual({ lesson: { practice: 'set', sheet }, problems: [] });
      }),
    );
  });

  it('is never refused as a whole: every value that is wrong is told once, by its key', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }), { minLength: 9, maxLength: 9 }), (values) => {
        const { lesson, problems } = readLesson(values, bell.map, 'en');
        expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length);
        expect(readLesson(valuesOfSet(lesson.sheet), bell.map, 'en').problems).toEqual([]);
      }),
    );
  });

  it('keeps the kinds that there are and names the others', () => {
    const { lesson, problems } = readLesson(['set', '4294967296', 'e12,E0,E1', '0'], bell.map, 'en');
    expect(lesson.sheet).toMatchObject({ kinds: ['E1', 'E12'], seed: 1, number: 10 });
    expect(problems).toEqual([
      { key: 'seed', value: '4294967296' },
      { key: 'kinds', value: 'E0' },
      { key: 'items', value: '0' },
    ]);
  });
});

describe('practice', () => {
  it('asks what the set of the address asks, grades it once, and has it again on the next visit', async () => {
    const { practice, storage, stores } = await start();
    const { sheet } = practice.getState().lesson!;
    const items = itemsOfSheet(bell.map, sheet, bell.sources);
    expect(practice.getState().items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    practice.check();
    expect(practice.getState().grade).toBeUndefined();
    practice.answer(items[0]!.accept.model);
    practice.check();
    expect(practice.getState().grade?.score).toBe(1);
    practice.answer('something else');
    expect(practice.getState().draft).toEqual(items[0]!.accept.model);
    practice.check();
    expect(practice.getState().attempts).toHaveLength(1);
    practice.contest('because');
    stores.dispose();
    const again = await start(SET, storage);
    expect(again.practice.getState()).toMatchObject({ at: 1, given: [{ item: items[0]!.id, answer: items[0]!.accept.model, contested: 'because' }] });
    again.practice.restart();
    await vi.waitFor(() => expect(again.practice.getState()).toMatchObject({ at: 0, given: [], attempts: [{ score: 1 }] }));
  });

  it('counts a look at the map, at the text or into a telling panel as one hint, once, and never as the model', async () => {
    for (const look of [
      ({ view }: AppStores) => view.setState({ at: 'weak-will' }),
      ({ view }: AppStores) => view.setState({ text: 'beside' }),
      ({ session }: AppStores) => session.showPanel('inspector'),
    ]) {
      const { stores, practice } = await start();
      expect(stores.session.getState().isMapHidden).toBe(true);
      stores.session.showPanel('help');
      expect(practice.getState().looked).toBe(false);
      look(stores);
      look(stores);
      expect(practice.getState()).toMatchObject({ looked: true, isAside: true });
      expect(stores.session.getState().isMapHidden).toBe(false);
      practice.comeBack();
      expect(stores.session.getState().isMapHidden).toBe(true);
      expect(stores.view.getState().text).toBeUndefined();
      for (let i = 0; i < 3; i++) practice.hint();
      practice.answer(itemAt(practice.getState())!.accept.model);
      practice.check();
      expect(practice.getState()).toMatchObject({ grade: { score: 1 }, given: [{ hints: 3 }] });
    }
  });

  it('gives no more hints than the set does', async () => {
    const { practice } = await start(`${SET}&hints=1`);
    practice.hint();
    practice.hint();
    expect(practice.getState().hints).toBe(1);
  });

  it('says when this browser keeps nothing more, and goes on', async () => {
    const { practice } = await start(SET, new FakeStorage(true));
    practice.answer(itemAt(practice.getState())!.accept.model);
    practice.check();
    expect(practice.getState()).toMatchObject({ isKept: false, grade: { score: 1 } });
  });

  it('in free practice goes on to another item, and stays at it in another language', async () => {
    const { stores, practice } = await start('map=first-bell-at-nine&lang=en&practice=free');
    const first = itemAt(practice.getState())!;
    practice.answer(first.accept.model);
    practice.check();
    practice.next();
    const second = itemAt(practice.getState())!;
    expect(second.id).not.toBe(first.id);
    stores.preferences.choose({ lang: 'zh' });
    await vi.waitFor(() => expect(itemAt(practice.getState())).toMatchObject({ id: second.id, lang: 'zh' }));
    practice.leave();
    await vi.waitFor(() => expect(stores.session.getState().isMapHidden).toBe(false));
  });

  it('names the kinds that the map is too small for', async () => {
    const { practice } = await start('map=first-bell-at-nine&lang=en&practice=set&kinds=E99');
    expect(practice.getState()).toMatchObject({ problems: [{ key: 'kinds', value: 'E99' }], tooSmallFor: [] });
    expect(practice.getState().kinds).toEqual(practice.able());
  });
});

describe('what is kept of exercises', () => {
  it('is what was put there, map by map and set by set; what is no such thing is nothing', () => {
    const storage = new FakeStorage();
    keepPractice(storage, { name: 'Ada', maps: [{ of: 'a', attempts: [{ kind: 'E1', item: 'x', score: null }] }] });
    keepPractice(storage, { sets: [{ of: 's', answers: [{ item: 'x', answer: ['a'] }] }] });
    keepPractice(storage, { maps: [{ of: 'b', attempts: [] }] });
    expect(readPractice(storage)).toEqual({ name: 'Ada', maps: [{ of: 'b', attempts: [] }, { of: 'a', attempts: [{ kind: 'E1', item: 'x', score: null }] }], sets: [{ of: 's', answers: [{ item: 'x', answer: ['a'] }] }] });
    for (const spoilt of ['', '[]', '{"name":1}', '{', '{"name":"","maps":[{"of":"a","attempts":[{"kind":"E1","item":"x","score":2}]}],"sets":[]}']) {
      storage.write(PRACTICE_KEY, spoilt);
      expect(readPractice(storage)).toEqual({ name: '', maps: [], sets: [] });
    }
  });
});

describe('a teacher', () => {
  it('reads results of the set, accepts an answer, and gives it along in the link', async () => {
    const { stores } = await start();
    const teacher = teacherOf(stores);
    await vi.waitFor(() => expect(teacher.getState().link).not.toBe(''));
    const { sheet, items } = teacher.getState();
    expect(sheet).toMatchObject({ kinds: ['E1', 'E2'], number: 4, seed: 7 });
    await teacher.read([`well: ${await codeOfResult({ by: 'Ada', set: sheet!, answers: [] })}`]);
    await teacher.read([await codeOfResult({ by: 'Bo', set: { ...sheet!, seed: 8 }, answers: [] })]);
    expect(teacher.getState().found).toMatchObject({ results: [{ by: 'Ada' }], strangers: [{ other: 'set', result: { by: 'Bo' } }] });
    // The other set is opened: now it is Ada who is strange.
    teacher.choose({ seed: 8 });
    await vi.waitFor(() => expect(teacher.getState().found).toMatchObject({ results: [{ by: 'Bo' }], strangers: [{ result: { by: 'Ada' } }] }));
    teacher.accept(items[0]!, 'x', 'it is');
    teacher.accept(items[0]!, 'x', 'it is so');
    await vi.waitFor(() => expect(teacher.getState().link).toContain('accepted=crux1'));
    const { lesson } = decode(teacher.getState().link.replace(/^.*#/, '')).state;
    const learner = await start(`map=first-bell-at-nine&lang=en&${encode({ ...EMPTY_ADDRESS, lesson }).replace(/^.*?practice/, 'practice')}`);
    expect(learner.practice.getState().accepted).toEqual([{ item: items[0]!.id, answer: 'x', reason: 'it is so' }]);
    expect(sheetId(learner.practice.getState().lesson!.sheet)).toBe(sheetId(teacher.getState().sheet!));
    teacher.withdraw(teacher.getState().accepted[0]!);
    await vi.waitFor(() => expect(teacher.getState().link).not.toContain('accepted'));
  });

  it('begins with all kinds that the map is large enough for', async () => {
    const { stores } = await start('map=first-bell-at-nine&lang=en&practice=free&seed=9');
    const teacher = teacherOf(stores);
    await vi.waitFor(() => expect(teacher.getState().items).toHaveLength(10));
    expect(teacher.getState()).toMatchObject({ sheet: { seed: 1, kinds: teacher.getState().able } });
  });

  it('in free practice an objection is kept with its answer, changed, and taken back', async () => {
    const { practice, storage } = await start('map=first-bell-at-nine&lang=en&practice=free&kinds=E1');
    const item = itemAt(practice.getState())!;
    if (item.shape !== 'pick-one') throw new Error('E1 is one of some choices');
    const [wrong, other] = item.options.filter(({ id }) => (grade(item, id).score ?? 1) < 1);
    practice.contest('too early');
    expect(practice.getState().objections).toEqual([]);
    practice.answer(wrong!.id);
    practice.check();
    practice.contest(' the text\nsays so ');
    const [objection] = practice.getState().objections;
    expect(objection).toMatchObject({ item: item.id, answered: expect.stringContaining(wrong!.text) as unknown, asked: expect.stringContaining(item.prompt) as unknown, why: 'the text says so' });
    // The next answer of the same kind is another one, and keeps this.
    practice.next();
    const { practice: later } = await start('map=first-bell-at-nine&lang=en&practice=free&kinds=E1', storage);
    expect(later.getState().objections).toEqual([objection]);
    expect(withObjection([objection!], objectionTo(item, other!.id, 'so is this'))).toHaveLength(2);
    expect(withObjection([objection!], objectionTo(item, wrong!.id, 'better'))).toEqual([{ ...objection, why: 'better' }]);
    expect(withObjection([objection!], objectionTo(item, wrong!.id, ' '))).toEqual([]);
    later.withdraw(later.getState().objections[0]!);
    expect(readPractice(storage).maps[0]!.objections).toBeUndefined();
    expect(readPractice(storage).maps[0]!.attempts).toHaveLength(1);
  });

  it('what came back is there again after a reload, with its set and what was accepted, until it is forgotten', async () => {
    const { stores, storage } = await start();
    const teacher = teacherOf(stores);
    await vi.waitFor(() => expect(teacher.getState().items).toHaveLength(4));
    const { sheet, items } = teacher.getState();
    expect(readClass(storage, bell.map.id)).toBeUndefined();
    await teacher.read([`Hello! ${await codeOfResult({ by: 'Ada', set: sheet!, answers: [{ item: items[0]!.id, answer: 'x' }] })} and ${await codeOfResult({ by: 'Bo', set: { ...sheet!, seed: 8 }, answers: [] })}`]);
    teacher.accept(items[0]!, 'x', 'it is');
    expect(teacher.getState().keeping).toBe('kept');
    // Without an address that names the set.
    const { stores: later } = await start('map=first-bell-at-nine&lang=en', storage, false);
    const again = teacherOf(later);
    await vi.waitFor(() => expect(again.getState().found?.results).toEqual(teacher.getState().found!.results));
    expect(again.getState()).toMatchObject({ sheet, accepted: teacher.getState().accepted, keeping: 'kept', found: { strangers: [{ result: { by: 'Bo' } }] } });
    again.forget();
    expect(again.getState()).toMatchObject({ texts: [], found: undefined, keeping: undefined });
    expect(storage.read(CLASS_KEY)).not.toContain('Ada');
  });

  it('says what is not kept: where the browser refuses, and where it is too much', async () => {
    const { stores } = await start(SET, new FakeStorage(true));
    const teacher = teacherOf(stores);
    await vi.waitFor(() => expect(teacher.getState().items).toHaveLength(4));
    await teacher.read([await codeOfResult({ by: 'Ada', set: teacher.getState().sheet!, answers: [] })]);
    expect(teacher.getState()).toMatchObject({ keeping: 'refused', found: { results: [{ by: 'Ada' }] } });
    const storage = new FakeStorage();
    const sheet = teacher.getState().sheet!;
    const of = (map: string, letters: number): ReturnType<typeof keepClass> => keepClass(storage, { of: map, sheet: { ...sheet, map }, texts: ['x'.repeat(letters)] });
    expect([of('a', 1_500_000), of('b', 600_000), of('c', 2_000_001)]).toEqual(['kept', 'kept', 'too-much']);
    // The older map has given way; what did not fit has taken nothing away.
    expect([readClass(storage, 'a'), readClass(storage, 'b')?.texts[0]!.length, readClass(storage, 'c')]).toEqual([undefined, 600_000, undefined]);
    storage.write(CLASS_KEY, '[{"of":1}]');
    expect(readClass(storage, 'b')).toBeUndefined();
  });

  it('readings of the class are opened for Doubt and laid over the map, once each, without names', async () => {
    const { stores } = await start();
    const teacher = teacherOf(stores);
    await vi.waitFor(() => expect(teacher.getState().items).toHaveLength(4));
    const reading = (by: string, doubt: string[]): string => JSON.stringify({ kind: 'crux-reading', formatVersion: 1, map: bell.map.id, by, doubt });
    const [a, b] = [reading('Ada', ['too-tired-at-eight']), reading('Bo', ['too-tired-at-eight'])];
    await teacher.read([await writeCode(a)]);
    await teacher.read([`> ${await writeCode(b)}`, a]);
    await teacher.read([reading('Cy', []).replace(bell.map.id, 'another-map')]);
    const { opened, isOverlaid, areNamesHidden } = stores.ownReading.getState();
    expect([opened.map(({ name }) => name), isOverlaid, areNamesHidden]).toEqual([['Ada', 'Bo'], true, true]);
    expect(teacher.getState().account).toMatchObject({ failed: [{ findings: [{ rule: 'reading-other-map' }] }] });
    expect(teacher.getState().found).toMatchObject({ results: [], broken: [] });
    await vi.waitFor(() => expect(stores.whatIf.getState().tags.get('too-tired-at-eight')?.words).toBe('2 of 2 doubt'));
  });
});
