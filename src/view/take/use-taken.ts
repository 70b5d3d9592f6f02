// What is taken along at the moment: the same part of the map as text, and as a picture once somebody wants one.

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { numberOf } from '../../analysis/number-of.ts';
import { spineOf } from '../../analysis/spine.ts';
import { pictureOf, type Picture } from '../../formats/drawing-svg.ts';
import { PICTURE_FACES } from '../../formats/svg-looks.ts';
import { formOf, type FormId } from '../../formats/take-along/forms.ts';
import { linesOf } from '../../formats/take-along/lines.ts';
import { partOfMap, spelledOut, subjectOf, type Part } from '../../formats/take-along/part-of-map.ts';
import { voiceOf } from '../../formats/take-along/voice.ts';
import { reachOf } from '../../formats/talk-pages/foot.ts';
import { signatureOf } from '../../formats/take-along/signature.ts';
import { takeMessagesOf } from '../../i18n/take.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { layoutIdOf } from '../../layout/layouts/ids.ts';
import type { TextMeasurer } from '../../layout/text-measure.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { loadFrame } from '../../scene/frames/later.ts';
import { sceneOf } from '../../scene/scene.ts';
import { isOwn } from '../../store/map-file.ts';
import { linkToPart } from '../../store/part-view.ts';
import { isFiltered, layoutOf, seenOf, shownAround } from '../../store/view-store.ts';
import { measureIn } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';
import { filtersInWords } from './filters-in-words.ts';

/** As wide as a page can be. */
const PICTURE_WIDTH = 1280;
const measure: TextMeasurer = (text, font) => measureIn(PICTURE_FACES, text, font);

export interface Taken {
  /** Empty for a picture. */
  readonly text: string;
  /** `making` until it is there, `failed` where it cannot be drawn; of a text nothing. */
  readonly picture: Picture | 'making' | 'failed' | undefined;
  readonly fileName: string;
  /** The whole address of it. */
  readonly link: string;
}

/**
 * @param wordsOf the exact words of a sentence, where they are wished for; the same function as long as they are the same
 * @param wish of a view, or where nothing is selected that could be a part, what is on the screen
 */
export function useTaken(map: ArgumentMap, wish: Part | 'view', formId: FormId, wordsOf?: (sentence: string) => string | undefined): Taken {
  const stores = useStores();
  const { lang, also, notation, direction } = useStore(stores.preferences);
  const view = useStore(stores.view);
  const isFar = useStore(stores.session, (session) => session.isFar);
  const name = useStore(stores.document, (state) => state.name ?? '');
  const form = formOf(formId);
  const subject = wish === 'view' || view.at === undefined ? undefined : subjectOf(map, view.at);
  const number = subject === undefined ? undefined : numberOf(map, subject);

  const { visible, text, signature, link } = useMemo(() => {
    const words = takeMessagesOf(lang);
    const taking = { map, locale: lang, notation, wordsOf };
    const part = wish === 'view' || subject === undefined ? undefined : { visible: partOfMap(map, wish, subject)!, link: linkToPart(stores.link(), map, wish, subject), told: [words.told[wish](spineOf(map).placeOf(subject) ? number! : words.asked(number!))] };
    const { visible: shown, link, told } = part ?? seen();
    const signed = signatureOf(taking, told, link);
    return { visible: shown, signature: [words.bare, ...signed.lines, signed.address], link, text: form.write?.(linesOf(taking, shown), signed) ?? '' };

    function seen() {
      const onScreen = seenOf(map, view, isFar);
      const filters = isFiltered(view) && !isFar ? [words.filters(filtersInWords(map, view, lang))] : [];
      const { shown: count, closed, filtered, dimmed } = onScreen;
      return { visible: onScreen, link: stores.link(), told: [words.told.view(messagesOf(lang)['filter.status'](count, closed, filtered, dimmed, isFar ? 0 : shownAround(map, view, count))), ...filters] };
    }
  }, [map, lang, notation, wish, subject, number, view, isFar, form, stores, wordsOf]);

  // What the picture is asked for, as one value: an answer to an earlier question is none to this one.
  const isPicture = form.write === undefined;
  const layout = layoutIdOf(layoutOf(map, view));
  const asked = useMemo(
    () => (isPicture ? { visible: spelledOut(visible), signature, link, layout, locale: lang, also, notation, direction } : undefined),
    [isPicture, visible, signature, link, layout, lang, also, notation, direction],
  );
  const [answer, setAnswer] = useState<{ readonly to: typeof asked; readonly made: Picture | 'failed' }>();
  useEffect(() => {
    if (!asked) return undefined;
    let isWanted = true;
    const draw = async (): Promise<Picture> => {
      const { visible: shown, signature: signed, link: address, layout, locale, ...look } = asked;
      const [frame, { runLayoutLater }, { qrOf, qrPath }] = await Promise.all([loadFrame(layout), import('../../layout/layouts/later.ts'), import('../../formats/qr.ts')]);
      // A code that leads nowhere for whoever points a camera at it would be a lie.
      const qr = isOwn(name) || reachOf(address) !== 'everywhere' ? undefined : qrOf(address);
      // Always near, where each box says whose it is and what the author makes of it.
      const { request, boxes, words } = sceneOf(map, shown, { frame, locale, ...look, level: 'near', pageWidth: PICTURE_WIDTH, measure, voiceOf: voiceOf(map, locale) });
      return pictureOf(await runLayoutLater(request), boxes, locale, { terms: words, signature: signed, ...(qr ? { code: { path: qrPath(qr), size: qr.size } } : {}), measure, isCropped: true });
    };
    draw().then((made) => isWanted && setAnswer({ to: asked, made }), () => isWanted && setAnswer({ to: asked, made: 'failed' }));
    return () => {
      isWanted = false;
    };
  }, [asked, map, name]);

  const fileName = `${[map.id, number, map.version].filter((part) => part !== undefined && part !== '').join('-')}.${form.ending}`;
  return { text, picture: asked && (answer?.to === asked ? answer.made : 'making'), fileName, link };
}
