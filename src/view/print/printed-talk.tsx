// A talk on paper, for its audience or for its speaker: a page for each scene, then the outline of all that it shows. What a scene
// asks stands for the audience on the page before it, for the answer is on its own.

import './print.css';
import './printed-talk.css';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { outlineRows } from '../../formats/outline-rows.ts';
import { pictureOfPage, type PictureWanted } from '../../formats/talk-pages/page-picture.ts';
import type { PageAsk, Said, TalkPage } from '../../formats/talk-pages/page.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { takeTalkMessagesOf, type TakeTalkWords } from '../../i18n/take-talk.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { TalkTaken } from '../present/use-pages.ts';
import { PaperPage } from './paper-page.tsx';
import { PrintedRow, PrintedSigns } from './printed-outline.tsx';
import { showOnPaper } from './svg-on-paper.ts';

/** In CSS pixels: what a page of A4 has for a picture, the least and most that a unit of it may be, such that its smallest words (15 units) have 8 to 12.5 points. */
const PICTURE = { width: 686, height: 600, least: 0.712, most: 1.12 } as const;

export interface PrintedTalkProps {
  readonly taken: TalkTaken;
  readonly isForSpeaker: boolean;
}

export function PrintedTalk({ taken, isForSpeaker }: PrintedTalkProps): ReactNode {
  const { map, locale, notation, talk } = taken;
  const words = takeTalkMessagesOf(locale);
  const { pages, title, about, foot, ever, seconds } = talk;
  const askBefore = (next: TalkPage | undefined): ReactNode => !isForSpeaker && next?.ask && <Asked ask={next.ask} heading={words.askBefore} />;
  return (
    <article className={`print-sheet paper-talk ${isForSpeaker ? 'for-speaker' : 'for-audience'}`} lang={languageTag(locale)}>
      <PaperPage foot={foot}>
        <header className="paper-cover">
          <p className="print-small">{isForSpeaker ? words.speaker : words.audience}</p>
          <h1 lang={languageTag(title.lang)}>{title.text}</h1>
          <p>{words.aTalk} {about}</p>
          {isForSpeaker && <p>{talkMessagesOf(locale).scenes(pages.length)}, {words.minutes(Math.max(1, Math.round(seconds / 60)))}</p>}
        </header>
        <PrintedSigns lang={locale}><li><span className="print-sign paper-lit" />{words.lit}</li></PrintedSigns>
        <h2>{words.contents}</h2>
        <ol className="paper-contents">{pages.map((page) => <li key={page.scene}><Words said={page.title} />{isForSpeaker && <span className="print-small"> {words.seconds(page.seconds)}</span>}</li>)}</ol>
        {askBefore(pages[0])}
      </PaperPage>
      {pages.map((page, i) => (
        <PaperPage key={page.scene} foot={page.foot}>
          <header>
            <p className="paper-way"><span>{words.scene(page.number, pages.length)}{isForSpeaker && ` · ${words.seconds(page.seconds)}`}</span><Way page={page} /></p>
            <h2 lang={languageTag(page.title.lang)}>{page.title.text}</h2>
          </header>
          {isForSpeaker && page.ask && <Asked ask={page.ask} heading={words.ask} right={words.tellsSo} />}
          <PagePicture wanted={taken} page={page} />
          {page.caption && <p className="paper-caption"><Words said={page.caption} /></p>}
          {isForSpeaker && page.note && <section className="paper-note"><h3>{words.note}</h3><p><Words said={page.note} /></p></section>}
          {page.suppose && <Supposed suppose={page.suppose} words={words} />}
          <Claims page={page} words={words} />
          {askBefore(pages[i + 1])}
        </PaperPage>
      ))}
      <PaperPage foot={foot}>
        <h2>{words.outline}</h2>
        {outlineRows(map, ever, locale, { notation }).map((row) => <PrintedRow key={row.id} row={row} />)}
      </PaperPage>
    </article>
  );
}

function Words({ said: { text, lang } }: { readonly said: Said }): ReactNode {
  return <span lang={languageTag(lang)}>{text}</span>;
}

function Way({ page: { way } }: { readonly page: TalkPage }): ReactNode {
  return (
    <span>
      {way.map((stop, i) => <span key={i}>{i > 0 && (stop.word === '' ? ' · ' : <em className={`word-${stop.polarity}`}> {stop.word} </em>)}<Words said={stop} /></span>)}
    </span>
  );
}

function Claims({ page: { claims, where }, words }: { readonly page: TalkPage; readonly words: TakeTalkWords }): ReactNode {
  if (claims.length === 0) return null;
  return (
    <section className="paper-claims" aria-label={words.claims}>
      <ul>{claims.map((claim) => <li key={claim.id}><b>{claim.number}</b> <span>{claim.voice !== '' && <span className="print-small">{claim.voice}</span>}<Words said={claim} /></span></li>)}</ul>
      {where !== '' && <p className="print-small">{where}</p>}
    </section>
  );
}

function Asked({ ask: { prompt, how, isWritten, choices }, heading, right }: { readonly ask: PageAsk; readonly heading: string; readonly right?: string }): ReactNode {
  return (
    <section className="paper-ask">
      <h3>{heading}</h3>
      <p className="paper-prompt"><Words said={prompt} /> <span className="print-small">{how}</span></p>
      {choices.length > 0 && <ul className="paper-choices">{choices.map((choice, i) => <li key={i}><span className="paper-tick" /> <Words said={choice} />{right !== undefined && choice.isRight && <b> ({right})</b>}</li>)}</ul>}
      {right === undefined && <div className="paper-lines" aria-hidden="true">{Array.from({ length: isWritten ? 4 : 2 }, (_, i) => <div key={i} />)}</div>}
    </section>
  );
}

function Supposed({ suppose: { what, follows }, words }: { readonly suppose: NonNullable<TalkPage['suppose']>; readonly words: TakeTalkWords }): ReactNode {
  return (
    <section className="paper-suppose">
      <h3>{what.join('; ')}</h3>
      <ul aria-label={words.follows}>{follows.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}

/** The picture, as large as looks well and fits; smaller than can be read it would rather be than cut. */
function PagePicture({ wanted, page }: { readonly wanted: PictureWanted; readonly page: TalkPage }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const whole = pictureOfPage(wanted, page);
  const picture = whole && scaleOf(whole) < PICTURE.least ? (pictureOfPage(wanted, { ...page, part: page.lessPart }) ?? whole) : whole;
  useLayoutEffect(() => {
    if (host.current && picture) showOnPaper(host.current, picture.svg);
  });
  if (!picture) return null;
  const scale = scaleOf(picture);
  return <div ref={host} className="paper-picture" data-scale={scale.toFixed(3)} role="img" aria-label={page.claims.map(({ number, text }) => `${number} ${text}`).join(' ')} style={{ width: picture.width * scale, height: picture.height * scale }} />;
}

function scaleOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(PICTURE.most, PICTURE.width / width, PICTURE.height / height);
}
