// The paragraphs of the text and their sentences. One sentence is a stop of Tab; the arrow keys walk from one to the next.

import '../../store/commands/later.ts';
import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { sentencesOf } from '../../analysis/sentences.ts';
import { isAmong, type ShownParagraph, type ShownSection, type ShownText } from '../../analysis/shown-text.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { isLetterKey, keyOf } from '../../store/commands/command.ts';
import type { Sentences } from '../../store/ports.ts';
import { selectSentence } from '../../store/select-sentence.ts';
import { pressIn } from '../press.ts';
import { useStores } from '../stores-context.tsx';
import { Sentence } from './sentence.tsx';
import { goal } from './sentence-walk.ts';
import { useScrollTogether } from './use-scroll-together.ts';

interface TextBodyProps {
  readonly map: ArgumentMap;
  readonly text: ShownText;
  /** The sentences that are selected, or in which what is selected stands. */
  readonly current: readonly string[];
  /** Told what is pointed at; with `isOver` that nothing is any more. */
  readonly onPoint: (sentence: string | undefined, isOver?: boolean) => void;
  /** Whether the map follows where the text is scrolled to, and the other way round. */
  readonly isTogether: boolean;
}

export function TextBody({ map, text, current, onPoint, isTogether }: TextBodyProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = readerMessagesOf(lang);
  const body = useRef<HTMLDivElement>(null);
  useScrollTogether(map, body, isTogether);
  const all = (): HTMLElement[] => [...body.current!.querySelectorAll<HTMLElement>('[data-sentence]')];
  const entrance = (text.sentences.find((each) => isAmong(each, current)) ?? text.sentences.find((each) => each.ids.length > 0))?.ids[0];

  useEffect(() => {
    const go: Sentences['go'] = (to) => {
      const sentences = all();
      const at = sentences.findIndex((each) => each === document.activeElement);
      const next = sentences[goal(sentences.map((each) => each.dataset['sentence']!), Math.max(0, at), to)];
      next?.focus();
      if (next) selectSentence(stores, next.dataset['sentence']!);
    };
    const enter = (): void => all().find((each) => each.tabIndex === 0)?.focus();
    const leave = (): void => {
      const id = (document.activeElement as HTMLElement | null)?.dataset['sentence'];
      const { at, sentence } = stores.view.getState();
      // Whoever came from a statement that stands here goes back to that one.
      const isHere = id !== undefined && at !== undefined && sentencesOf(map, at).includes(id);
      if (id !== undefined && id !== sentence && !isHere) selectSentence(stores, id);
      focusSelected(stores.view.getState().at);
    };
    if (stores.session.getState().isTextWanted) enter();
    stores.session.setState({ sentences: { go, enter, leave }, isTextWanted: false });
    return () => stores.session.setState({ sentences: undefined });
  }, [stores, map]);

  const key = current.join(' ');
  useEffect(() => {
    const first = all().find((each) => current.includes(each.dataset['sentence']!));
    const reveal = (): void => first?.scrollIntoView({ block: 'nearest' });
    reveal();
    // A panel that opens below takes room away from it; but where the reader has scrolled on, it stays out of sight.
    const pane = body.current!;
    let isInSight = true;
    const look = (): void => {
      const [place, room] = [first?.getBoundingClientRect(), pane.getBoundingClientRect()];
      isInSight = place !== undefined && place.bottom > room.top && place.top < room.bottom;
    };
    const resized = new ResizeObserver(() => isInSight && reveal());
    resized.observe(pane);
    pane.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      pane.removeEventListener('scroll', look);
    };
  }, [key]); // oxlint-disable-line react-hooks/exhaustive-deps -- the list is made anew each time

  const paragraph = (each: ShownParagraph, i: number): ReactNode => <Paragraph key={`${each.id ?? ''} ${i}`} map={map} paragraph={each} language={text.language} current={current} entrance={entrance} />;
  const sentenceAt = (target: EventTarget): string | undefined => (target as Element).closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
  return (
    // Sentences are buttons; here their presses are taken together.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="text-body"
      ref={body}
      role="group"
      aria-label={words.list}
      // Only a pointer that moves points at something: text that scrolls below one that rests does not.
      onPointerMove={({ target, movementX, movementY }) => (movementX !== 0 || movementY !== 0) && onPoint(sentenceAt(target))}
      onClick={({ target, detail }) => {
        const id = sentenceAt(target);
        onPoint(undefined, true);
        if (id !== undefined && (detail === 0 || !getSelection()?.toString())) selectSentence(stores, id);
      }}
      onKeyDown={(event) => {
        if (sentenceAt(event.target) === undefined || (isLetterKey(keyOf(event)) && !stores.preferences.getState().letterKeys)) return;
        pressIn(stores, event, 'text');
      }}
    >
      {text.sections.map((section, i) => (
        <Section key={section.id} map={map} section={section} number={i} lang={lang} current={current} label={words.heading(String(i))}>
          {section.paragraphs.map(paragraph)}
        </Section>
      ))}
    </div>
  );
}

interface SectionProps {
  readonly map: ArgumentMap;
  readonly section: ShownSection;
  readonly number: number;
  readonly lang: string;
  readonly current: readonly string[];
  readonly label: string;
  readonly children: ReactNode;
}

function Section({ map, section, lang, current, label, children }: SectionProps): ReactNode {
  const heading = section.heading && textIn(section.heading, lang, map.language);
  const id = `${section.id}.h`;
  return (
    <>
      {heading && <h3 lang={languageTag(heading.lang)}>{label} · <Sentence map={map} sentence={{ ids: [id], chars: heading.text.length, text: heading.text }} isCurrent={current.includes(id)} isEntrance={false} /></h3>}
      {children}
    </>
  );
}

interface ParagraphProps {
  readonly map: ArgumentMap;
  readonly paragraph: ShownParagraph;
  readonly language: string;
  readonly current: readonly string[];
  readonly entrance: string | undefined;
}

function Paragraph({ map, paragraph: { id, precis, sentences, skipped }, language, current, entrance }: ParagraphProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  if (skipped !== undefined) return <p className="hint paragraph">{readerMessagesOf(lang).skipped(skipped)}</p>;
  const told = precis && textIn(precis, lang, map.language);
  const hasWords = sentences.some(({ text }) => text !== undefined);
  const shown = sentences.map((sentence, i) => <Sentence key={`${sentence.ids.join(' ')} ${i}`} map={map} sentence={sentence} isCurrent={isAmong(sentence, current)} isEntrance={sentence.ids[0] !== undefined && sentence.ids[0] === entrance} />);
  return (
    <div className={sentences.some((sentence) => isAmong(sentence, current)) ? 'paragraph current' : 'paragraph'} data-paragraph={id}>
      <span className="paragraph-number">{id?.replace(/^P/, '')}</span>
      {hasWords ? <p className="words" lang={languageTag(language)}>{shown}</p> : <>{told && <p className="precis" lang={languageTag(told.lang)}>{told.text}</p>}<div className="sentence-marks">{shown}</div></>}
    </div>
  );
}

/** Back to the map: to what is selected. Where that is still being drawn, the map has the focus and hands it on when it comes. */
function focusSelected(at: string | undefined): void {
  const isSelected = at === undefined ? '[tabindex="0"]' : `[data-id="${CSS.escape(at)}"]`;
  const place = document.querySelector<HTMLElement>(`.react-flow__node${isSelected}, [role="treeitem"]${isSelected}`);
  (place ?? document.querySelector<HTMLElement>('.canvas'))?.focus();
}
