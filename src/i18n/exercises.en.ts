// The words of exercises, in English.

import type { Polarity, Stance } from '../model/argument-map.ts';
import { en } from './en.ts';

/** A full stop, where none closes the sentence yet, be it inside quotation marks. */
const end = (text: string): string => (/[.!?]”?$/.test(text) ? text : `${text}.`);

/** Words that something follows: without their own stop. */
const bare = (text: string): string => text.replace(/[?:.]$/, '');

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const exercisesEn = {
  author: 'the author',
  step: (from: string, to: string) => `the step from ${from} to ${to}`,
  quote: en.quote,
  list: en['list.and'],
  between: ', ',
  lines: (sentences: readonly string[]) => sentences.filter((each) => each !== '').join(' '),
  rows: (lines: readonly string[]) => lines.join('\n'),
  pair: (left: string, right: string) => end(`${bare(left)}: ${right}`),
  /** The words for a step say themselves that it is one, and have quotes of their own. */
  placed: (card: string, relation: string, target: string) => end(`${en.quote(bare(card))}: ${target.startsWith('the step') ? `${relation.replace(/ the step of$/, '')} ${target}` : `${relation} ${en.quote(target)}`}`),
  marked: (mark: string, relation: string, target: string) => end(`${mark}: ${relation}, at ${/[“”]/.test(target) ? target : en.quote(target)}`),
  verdict: (score: number): string => (score >= 1 ? 'Right.' : score > 0 ? 'Partly right.' : 'Not right.'),
  /** Words in one pair of quotation marks, that what is said of them follows. */
  named: (words: string) => en.quote(bare(words)),
  /** All that is right, in one line. */
  allRight: { E6: (n: number, names: string) => end(`Right: ${count(n, 'card')}: ${names}`), E10: (n: number, names: string) => end(`Right: ${count(n, 'statement')}: ${names}`), E12: (n: number, names: string) => end(`Found: ${count(n, 'fault')}: ${names}`) } as Readonly<Record<string, (n: number, names: string) => string>>,
  leftOut: 'You left this out.',
  differs: 'Readers differ here.',
  differ: (why: string) => `Readers differ here: ${why}`,
  accepted: (reason: string, before: string) => `Your teacher accepts this answer: ${reason} What the program said of it: ${before}`,
  afterModel: (before: string, most: number) => `${before} After the last hint the item is worth at most ${most}.`,
  as: {
    question: 'Question',
    answer: 'Answer',
    statement: 'Statement',
    sentence: 'Sentence',
    claim: 'Claim',
    card: 'Card',
    together: 'It counts only together with',
    premise: 'Premise',
    conclusion: 'Conclusion',
    against: 'Speaks against',
    rejected: 'Suppose this is rejected',
    given: 'Granted besides',
    reason: (n: number) => `Reason ${n}`,
  },
  relation: { support: 'for', attack: 'against', undercut: 'against the step of', with: 'together with' },
  /** What decides: named in hints and in what is said of an answer. */
  rules: {
    'answer-to-question': 'An answer says what the question asks; a reason says why one should believe the answer.',
    thesis: 'What a whole text argues for is what its other claims are there for; it is itself no reason for anything further.',
    reservation: 'A reservation limits an answer and lets it stand; an objection would do away with it, a reason holds it up.',
    'further-answer': 'A further answer says by itself what the question asks; a reason only says why one should believe an answer.',
    'role-by-target': 'A role is what a statement does for another one: ask what it is said for or against.',
    'voice-and-stance': 'To report a view is not to hold it: ask who says it, and then what the author makes of it.',
    'nearest-target': 'Put a card on the nearest thing that it speaks to. Against a statement: it is said to be false. Against a step: it may be true and still not show this.',
    'linked-or-separate': 'Take one reason away: if the other alone is no reason any more, the two need each other.',
    'tree-of-reasons': 'Each card stands directly under what it is a reason for or an objection to; premises that need each other stand together.',
    'missing-premise': 'The missing premise ties the given premise to the conclusion, in the right direction, and says no more than that takes.',
    'rabbit-rule': 'Rabbit Rule: every weighty word of the conclusion stands in a premise, for no rabbit comes out of an empty hat.',
    'holding-hands': 'Holding Hands: every weighty word of a premise stands in the conclusion or in another premise.',
    'scheme-and-question': 'The kind of a step is what carries you from the premise to the conclusion; each kind has questions of its own by which it can be tested.',
    'words-of-sureness': 'Small words carry the sureness: “certainly” and “beyond doubt”; “probably” and “likely”; “may”, “might”, “could” and “perhaps”.',
    'one-reason-left': 'A claim stands while one whole reason for it stands; a reason needs all of its linked premises, and an objection that falls lets what it held down come back.',
    'smallest-set': 'Break every reason for the claim; of premises that need each other one is enough.',
    'sound-map': 'In a sound map every box is one claim in its own voice, and every line goes to what it bears on, with the right sign.',
  },
  hints: {
    paragraphs: (where: string, n: number) => `Look at paragraph${n === 1 ? '' : 's'} ${where} of the text.`,
    place: (where: string) => `Look at the ${where} of the text.`,
    question: (question: string) => `Look at what is said under the question ${question}.`,
    meaning: 'The text has no sentence of its own for this: go by what the statements say.',
    rule: (rule: string) => rule,
    oneOf: (two: string) => end(`It is one of these two: ${two}`),
    part: (part: string) => `A part of the answer: ${part}`,
    target: (target: string) => `${end(`The place is ${target.startsWith('the step') ? target : en.quote(target)}`)} What is it there?`,
    model: (answer: string) => end(`The model answer: ${answer}`),
  },
  e1: {
    thesis: (form: 'statement' | 'sentence') => `Which ${form} says what the whole text argues for?`,
    prompt: (form: 'statement' | 'sentence') => `Which ${form} answers the question, as the text has it?`,
    reservation: 'The text gives this answer. Which statement is its reservation: what limits it without giving it up?',
    furtherAnswer: 'The text gives this answer. Which statement is a further answer to the same question?',
    because: {
      right: 'This is what the text answers.',
      thesis: 'This is what the whole text argues for.',
      reservation: 'This limits the answer, and the text keeps both.',
      near: 'This is a reason for it, not the thing itself.',
      nearBeside: 'This is a reason for what is looked for, not the thing itself.',
      nearAnswer: 'This is a reason for the answer that is shown: it neither limits it nor answers anew.',
      againstAnswer: 'This would do away with the answer that is shown, and the text turns it down.',
      furtherDown: 'This is a reason for a reason, and does not bear on the answer itself.',
      against: 'This speaks against it.',
      further: 'This stands further down: it is a reason for a reason.',
      whole: 'This is what the whole text argues for, not what it says to this question.',
      'other-answer': 'This answers another question.',
      elsewhere: 'This belongs elsewhere and is no answer here.',
      unfit: 'This goes with the answer.',
    },
  },
  e2: {
    prompt: (form: 'statement' | 'sentence') => `What is this ${form} in the argument?`,
    role: { claim: 'Claim', premise: 'Premise', evidence: 'Evidence', objection: 'Objection', rebuttal: 'Rebuttal', background: 'Background' },
    gloss: {
      claim: 'what is argued for: reasons are given for it, or it answers a question of the text',
      premise: 'a reason that has to be thought through: a judgement or a principle',
      evidence: 'a reason that reports what can be looked up: a fact, a figure, an example, somebody’s words',
      objection: 'what speaks against a claim or against one of its reasons',
      rebuttal: 'what speaks against an objection',
      background: 'what plays no part in the argument',
    },
    either: (to: string) => end(`It can be taken as a premise or as evidence, for it reports what somebody says or thinks: a reason for ${to}`),
    noEvidence: 'The map takes it for a judgement of the author’s, not for a report that can be looked up: so it is no evidence.',
    is: (role: 'claim' | 'premise' | 'evidence' | 'objection' | 'rebuttal' | 'background', to: string) =>
      ({
        claim: 'It is a claim: it is argued for, or answers a question.',
        premise: end(`It is a premise: a reason for ${to}`),
        evidence: end(`It is evidence: it reports something, as a reason for ${to}`),
        objection: end(`It is an objection to ${to}`),
        rebuttal: end(to.startsWith('the step') ? `It is a rebuttal: it speaks against a step on which an objection rests, ${to}` : `It is a rebuttal: it speaks against the objection ${to}`),
        background: 'It is background: nothing is argued for or against with it.',
      })[role],
  },
  e3: {
    prompt: 'Whose view is this, and what does the author make of it?',
    /** Says once who the author is: below the name alone stands. */
    promptNamed: (author: string) => `Whose view is this, and what does ${author}, the author, make of it?`,
    speaker: 'Who says it?',
    stance: (author: string) => `What does ${author} make of it in the end?`,
    name: { asserts: 'asserts it', concedes: 'grants it', rejects: 'rejects it', 'leaves-open': 'leaves it open' },
    gloss: { asserts: 'holds it, and it does not tell against them', concedes: 'lets it stand although it tells against them', rejects: 'argues against it', 'leaves-open': 'passes over it without a verdict' },
    isSpeaker: (name: string) => end(`It is said by ${name}`),
    isStance: (author: string, stance: Stance, isOwn: boolean) => ({ asserts: isOwn ? `${author} asserts it, and it does not tell against the conclusion.` : `${author} asserts it too.`, concedes: `${author} grants it, although it tells against the conclusion.`, rejects: `${author} rejects it, and argues against it.`, 'leaves-open': `${author} leaves it open: it is neither taken over nor turned down.` })[stance],
  },
  e4: {
    prompt: 'Put the card where it belongs: on what does it bear, and is it for that, against it, or against the step?',
    gloss: { support: 'a reason for the statement', attack: 'says that the statement is false', undercut: 'says that the step does not show what it should' },
    target: (how: 'right' | 'above' | 'wrong') => ({ right: 'The place is right.', above: 'The place is too high up: the card bears on something nearer first.', wrong: 'The place is another one.' })[how],
    relation: (how: 'right' | 'kind' | 'wrong') => ({ right: 'The relation is right.', kind: 'It is against something, but the other way: a statement and a step are attacked differently.', wrong: 'The relation is another one.' })[how],
    belongs: (relation: 'support' | 'attack' | 'undercut', target: string) => ({ support: end(`It is a reason for ${target}`), attack: end(`It speaks against ${target}`), undercut: `It speaks against ${target}: it does not say that either end is false.` })[relation],
    as: (relation: 'support' | 'attack' | 'undercut', target: string) => ({ support: `as a reason for ${target}`, attack: `against ${target}`, undercut: `against ${target}` })[relation],
    /** All places that are right by the map, where there are several. */
    several: (places: readonly string[]) => end(`${['', '', 'Two', 'Three', 'Four'][places.length] ?? places.length} places are right: ${places.join('; ')}`),
    /** One more that is right for another careful reader. */
    taken: (why: string, place: string) => `Readers differ here: ${end(why)} ${end(`Taken so, it stands ${place}, and that is right too`)}`,
  },
  e5: {
    prompt: 'Two reasons for one claim: do they need each other, or is each a reason by itself?',
    name: { linked: 'They need each other', separate: 'Each counts by itself' },
    gloss: { linked: 'one alone would be no reason for the claim', separate: 'either would be a reason without the other' },
    is: { linked: 'On the map they are two premises of one reason.', separate: 'On the map they are two reasons.' },
    outcome: (tie: 'linked' | 'separate', left: number, of: number, stands: boolean) =>
      `Reject the first: ${tie === 'linked' ? 'if the two need each other' : 'if each counts by itself'}, ${left === 0 ? (of === 1 ? 'the only reason for the claim is gone' : `none of ${of} reasons for the claim is left`) : `${left} of ${count(of, 'reason')} for the claim ${left === 1 ? 'is' : 'are'} left`}, and it ${stands ? 'still stands' : 'falls'}.`,
    half: (first: string, second: string) => `Suppose ${first} were false. Would ${second} still be a reason for the claim?`,
  },
  e6: {
    prompt: (n: number) => `Rebuild this part of the map: put ${n} cards under the claim, each directly under what it is for or against.`,
    gloss: { support: 'a reason for that card', attack: 'an objection to that card', undercut: 'an objection to the step that leads up from that card', with: 'the two are one reason: they need each other' },
    outcome: { right: 'Right.', near: 'Nearly: the right side, but a level too high or too low.', 'wrong-sign': 'About the right place, but for and against are turned round.', elsewhere: 'It belongs elsewhere.', 'left-out': 'It was left out.' },
    belongs: (relation: 'support' | 'attack' | 'undercut', parent: string, together: string) => {
      const what = { support: `It is a reason for ${parent}`, attack: `It is an objection to ${parent}`, undercut: `It is an objection to the step that leads up from ${parent}` }[relation];
      return end(together === '' ? what : `${what}, together with ${together}`);
    },
    summary: (right: number, of: number, wrong: number) => `${right} of ${count(of, 'card')} right${wrong === 0 ? '' : `, ${count(wrong, 'wrong linking')}`}.`,
    /** How the score comes about. */
    counts: (wrong: number) => `A card that is a level or two too high or too low counts half, one with for and against turned round a quarter${wrong === 0 ? '' : '; each wrong linking takes a quarter of a card away'}.`,
    /** How a card of the model stands to the one above it. */
    put: (as: string, card: string) => `${as}: ${card}`,
    under: { support: 'for', attack: 'against', undercut: 'against its step', with: 'together with it' },
  },
  e7: {
    prompt: (polarity: Polarity) => `Which premise is missing, so that ${polarity === 'support' ? 'the conclusion follows' : 'the objection holds'}?`,
    write: 'Which premise is missing, so that the conclusion follows? Write it in one sentence.',
    converse: (premises: string, conclusion: string) => `Whoever grants ${conclusion} has to grant this as well: ${premises}`,
    tooStrong: (premises: string, conclusion: string) => `In all the world nothing else could ever show ${conclusion} than this: ${premises}`,
    because: {
      right: 'With what is given it carries the whole step.',
      converse: 'This runs the wrong way: its two ends are exchanged, and the gap stays.',
      'too-strong': 'This says far more than the step needs, and so is easier to refute than the step itself.',
      irrelevant: 'This has to do with something else: with it the step has the same gap as before.',
    },
    speaksOf: (terms: string) => `It has to speak of some of these, for nothing holds them yet: ${terms}.`,
    notJudged: 'No score: whether your sentence does the work is for you and your teacher to judge.',
    rabbits: (words: string) => `Rabbit Rule: these words of the conclusion stand in no premise: ${words}.`,
    noRabbits: 'Rabbit Rule: every weighty word of the conclusion stands in a premise.',
    alone: (words: string) => `Holding Hands: these words of the premises hold no other’s hand: ${words}.`,
    noneAlone: 'Holding Hands: no word of a premise stands alone.',
    model: (text: string) => `One way to say it: ${text}`,
  },
  e8: {
    prompt: (polarity: Polarity) => `By what kind of step does the premise speak ${polarity === 'support' ? 'for the conclusion' : 'against the statement'}, and which question tests steps of that kind?`,
    scheme: 'Kind of step',
    question: 'Question that tests it',
    isScheme: (name: string, form: string) => `It goes by ${name}: ${form}`,
    takenUp: (by: string) => end(`It tests a step of this kind, and the text takes it up: see ${by}`),
    openQuestion: 'It tests a step of this kind; the text leaves it open.',
    isOther: (name: string, form: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)} would run: ${form}`,
    otherQuestion: (name: string) => `This question tests another kind of step: ${name}.`,
  },
  e9: {
    prompt: (author: string) => `How sure is ${author} of this? The words that tell it are left out.`,
    surest: (author: string) => `Of which of these is ${author} surest? The words that tell it are left out.`,
    name: { certain: 'certain', probable: 'probable', possible: 'possible' },
    gloss: { certain: 'it is said to be beyond doubt', probable: 'more likely than not', possible: 'it may be so' },
    is: (hedge: 'certain' | 'probable' | 'possible', text: string) => end(`The text puts it as ${hedge}: ${text}`),
    surer: (hedge: 'certain' | 'probable' | 'possible', text: string) => end(`It is surer of another, which it puts as ${hedge}: ${text}`),
  },
  e10: {
    prompt: 'Suppose a reader rejects the statement and accepts the rest as the author has it. What becomes of each of the others?',
    name: { stands: 'stands', weakened: 'weakened', 'loses-support': 'falls', restored: 'comes back' },
    gloss: { stands: 'as before', weakened: 'stands, with fewer reasons', 'loses-support': 'loses its last support', restored: 'was turned down and stands now' },
    because: (fate: 'stands' | 'weakened' | 'loses-support' | 'restored', left: number, before: number) =>
      ({
        stands: 'It stands as before: it loses none of its reasons.',
        weakened: `It is weakened: ${left} of ${count(before, 'reason')} left.`,
        'loses-support': before === 0 ? 'It falls: nothing that it rests on is left.' : left > 0 ? `It falls, although ${left} of ${count(before, 'reason')} ${left === 1 ? 'is' : 'are'} left: what speaks against it holds now.` : before === 1 ? 'It falls: its only reason is gone.' : `It falls: of ${before} reasons none is left.`,
        restored: 'It comes back: what held it down has fallen.',
      })[fate],
    summary: (right: number, of: number) => `${right} of ${of} right; each fate that occurs counts the same.`,
  },
  e11: {
    prompt: 'Choose as few statements as you can, so that without them the claim no longer stands. Everything else stays as the author has it.',
    half: (n: number, one: string) => `There is a set of ${n}, and ${one} is in it.`,
    right: (n: number): string => (n === 1 ? 'Rejected, it brings the claim down, and nothing else is needed for that.' : 'Rejected together they bring the claim down, and each is needed for that.'),
    tooMuch: (extra: string) => `They bring the claim down, but not all are needed: without ${extra} it falls too.`,
    harmless: 'Together they bring nothing down: what you added takes an objection away as well, and the claim stands again.',
    stillStands: (n: number) => `The claim still stands: it would take at least ${n} more of these to bring it down.`,
    nothing: 'Nothing was chosen.',
  },
  e12: {
    prompt: 'One to three faults were put into this part of the map. Mark each where it is, and say what is wrong there.',
    mark: (n: number) => `Mark ${n}`,
    name: { 'wrong-sign': 'wrong sign', 'claim-for-step': 'objection on the claim instead of the step', restatement: 'the same again as a reason', 'reported-as-own': 'a reported view as the author’s', 'two-in-one': 'two claims in one box' },
    gloss: {
      'wrong-sign': 'it is drawn as for and is against, or the other way',
      'claim-for-step': 'it does not deny the claim, only that a reason shows it',
      restatement: 'other words for the claim are drawn as a reason for it',
      'reported-as-own': 'the text only reports it; somebody else says so',
      'two-in-one': 'each could be true without the other',
    },
    told: {
      'wrong-sign': 'For and against are turned round here.',
      'claim-for-step': 'This does not deny the claim: it says that a reason does not show it, and belongs on that step.',
      restatement: 'This says the claim again in other words: it is no reason for it.',
      'reported-as-own': 'The author does not say this: it is the view of somebody else.',
      'two-in-one': 'Two claims stand in this box; each needs its own.',
    },
    step: { support: (from: string, to: string, n: number) => `${from} ${n === 1 ? 'is' : 'together are'} a reason for ${to}`, attack: (from: string, to: string, n: number) => `${from} ${n === 1 ? 'is' : 'together are'} an objection to ${to}` },
    undercut: (from: string, step: string, n: number) => `${from} ${n === 1 ? 'is' : 'together are'} an objection to the step: ${step}`,
    said: (name: string, stance: Stance, isAuthor: boolean) => (isAuthor ? `${name} ${{ asserts: 'asserts', concedes: 'grants', rejects: 'rejects', 'leaves-open': 'leaves open' }[stance]} this` : `held by: ${name}; the author ${{ asserts: 'agrees', concedes: 'grants it', rejects: 'rejects it', 'leaves-open': 'leaves it open' }[stance]}`),
    /** @param isName whether the other begins with a name, which keeps its capital */
    joined: (one: string, other: string, isName: boolean) => `${one.replace(/\.$/, '')}, and ${isName ? other : other.slice(0, 1).toLowerCase() + other.slice(1)}`,
    found: 'Found.',
    foundAsOther: (name: string) => `The right place, but it is another fault: ${name}.`,
    missed: 'Missed.',
    summary: (found: number, of: number, extra: number) => `${found} of ${count(of, 'fault')} found${extra === 0 ? '' : `; ${count(extra, 'mark')} on what was sound`}.`,
  },
};
