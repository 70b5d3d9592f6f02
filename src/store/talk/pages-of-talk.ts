// A talk as pages: what its scenes show and say, in words of one language, with the address of each. Here, because `presenting` knows
// scenes and `formats` knows pages, and neither the other.

import { chosenSubmap } from '../../analysis/chosen.ts';
import { numberOf } from '../../analysis/number-of.ts';
import { spineOf } from '../../analysis/spine.ts';
import { consequencesOf } from '../../analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf } from '../../analysis/what-if/evaluation.ts';
import { OVERRIDE_KINDS } from '../../analysis/what-if/overrides.ts';
import { chainSentences, namerIn } from '../../formats/chain-sentences.ts';
import { voiceOf } from '../../formats/take-along/voice.ts';
import { footOf, type Reach } from '../../formats/talk-pages/foot.ts';
import type { PageAsk, PageClaim, Said, TalkPage, TalkPages, WayStop } from '../../formats/talk-pages/page.ts';
import { wordsIn, type Notation } from '../../i18n/notation.ts';
import { takeTalkMessagesOf } from '../../i18n/take-talk.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { plannedSeconds } from '../../presenting/pace.ts';
import type { PlayedScene, Playback } from '../../presenting/playback.ts';
import { partOfScene } from '../../presenting/take-away/part-of-scene.ts';
import type { Talk, TalkScene } from '../../presenting/talk.ts';
import { wayOf } from '../../presenting/way-of.ts';
import { appearanceOf } from '../../scene/appearance.ts';

export interface PagesAsked {
  readonly map: ArgumentMap;
  readonly talk: Pick<Talk, 'title'>;
  readonly playback: Playback;
  readonly locale: Locale;
  readonly notation: Notation;
  /** The whole address of a scene, or of the talk. */
  readonly linkTo: (scene?: Id) => string;
  /** Where the addresses reach less far than their host says. */
  readonly reach?: Reach | undefined;
}

/** The pages of a talk, one a scene. O(scenes * map) */
export function pagesOfTalk(asked: PagesAsked): TalkPages {
  const { map, talk, playback, locale, linkTo, reach } = asked;
  const { scenes } = playback;
  const say = sayIn(asked);
  const foot = footOf(asked, linkTo(), reach);
  const pages = scenes.map((played): TalkPage => {
    const { scene, at } = played;
    return {
      scene: scene.id,
      number: at + 1,
      title: say(scene.title),
      way: wayIn(asked, played),
      caption: scene.caption && say(scene.caption),
      claims: played.focus.flatMap((id) => claimIn(asked, id)),
      ask: askIn(asked, scene),
      suppose: supposedIn(asked, played),
      note: scene.note && say(scene.note),
      seconds: plannedSeconds([played], 1),
      where: scene.sentences.length === 0 ? '' : talkMessagesOf(locale).where(scene.sentences.map((id) => id.replace(/^P/, '¶')).join(', ')),
      part: partOfScene(map, played, 'scene'),
      lessPart: partOfScene(map, played, 'focus'),
      focus: played.focus,
      foot: footOf(asked, linkTo(scene.id), reach),
    };
  });
  return { title: say(talk.title), about: foot.lines[0] ?? '', pages, ever: chosenSubmap(map, playback.ever), foot, seconds: plannedSeconds(scenes, scenes.length) };
}

function sayIn({ map, locale }: PagesAsked): (text: LocalizedText) => Said {
  return (text) => {
    const { text: said, lang } = textIn(text, locale, map.language);
    return { text: said, lang };
  };
}

function wayIn(asked: PagesAsked, { focus }: PlayedScene): WayStop[] {
  const { map, locale, notation } = asked;
  const say = sayIn(asked);
  const terms = wordsIn(locale, notation);
  return wayOf(map, focus[0]).flatMap(({ id, polarity }) => {
    const record = indexOf(map).statement(id) ?? indexOf(map).question(id);
    return record ? [{ ...say(record.short ?? record.text), word: polarity === undefined ? '' : polarity === 'support' ? terms.because : terms.but, polarity }] : [];
  });
}

/** What a box in focus says; of a row that refers elsewhere, the statement there. */
function claimIn(asked: PagesAsked, box: string): PageClaim[] {
  const { map, locale } = asked;
  const id = box.startsWith('see:') ? box.slice(box.lastIndexOf(':') + 1) : box;
  const question = indexOf(map).question(id);
  if (question) return [{ id, number: talkMessagesOf(locale).question(numberOf(map, id)), voice: '', ...sayIn(asked)(question.text) }];
  const statement = indexOf(map).statement(id);
  const place = spineOf(map).placeOf(id);
  if (!statement || !place) return [];
  const { text, lang, number } = appearanceOf(map, place, statement, locale);
  return [{ id, number, voice: voiceOf(map, locale)(statement), text, lang }];
}

function askIn(asked: PagesAsked, { ask }: TalkScene): PageAsk | undefined {
  if (!ask) return undefined;
  const words = talkMessagesOf(asked.locale);
  const say = sayIn(asked);
  return {
    prompt: say(ask.prompt),
    how: { aloud: words.aloud, hands: words.hands, choice: words.choose, writing: words.write }[ask.as],
    isWritten: (ask.choices ?? []).length === 0,
    choices: (ask.choices ?? []).map(({ text, isRight = false }) => ({ ...say(text), isRight })),
  };
}

function supposedIn({ map, locale }: PagesAsked, { scene: { whatIf }, focus }: PlayedScene): TalkPage['suppose'] {
  if (!whatIf) return undefined;
  const now = evaluationOf(map, whatIf);
  const consequences = consequencesOf(authorsEvaluation(map), now);
  const told = { map, now, consequences, locale };
  const name = namerIn(told);
  const words = takeTalkMessagesOf(locale);
  const isSupposed = (id: Id): boolean => OVERRIDE_KINDS.some((kind) => whatIf[kind].includes(id));
  const what = OVERRIDE_KINDS.flatMap((kind) => whatIf[kind].filter((id) => consequences.has(id)).map((id) => `${words.suppose[kind]} ${name(id)}`.trim()));
  const follows = new Set(focus.flatMap((id) => (consequences.has(id) && !isSupposed(id) ? chainSentences(told, id) : [])));
  return { what, follows: follows.size > 0 ? [...follows] : [talkMessagesOf(locale).nothingFollows] };
}
