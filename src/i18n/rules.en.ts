// What each rule says in English: what is wrong, then what to do. Plain words, for whoever writes a map.

import type { JsonKind, SyntaxReason } from '../model/rules/door.ts';
import type { RecordKind } from '../model/known-fields.ts';
import type { RuleMessages } from './rule-messages.ts';
import { outlineRulesEn } from './rules-outline.ts';
import { talkRulesEn } from './rules-talk.ts';

const KINDS: Readonly<Record<JsonKind | 'source' | 'schema', string>> = {
  'text-by-language': 'texts by language, such as {"en": "..."}',
  text: 'a text in quotation marks',
  number: 'a number',
  'truth-value': 'true or false',
  list: 'a list in [ ]',
  object: 'a record in { }',
  null: 'null',
  value: 'something else',
  source: 'the list of sentences of a text',
  schema: 'the description of the format',
};

const REASONS: Readonly<Record<SyntaxReason, string>> = {
  'not-json': 'the file does not begin as JSON does',
  'comma-missing': 'a comma is missing before this',
  'colon-missing': 'a colon is missing before this',
  'value-missing': 'a value is missing here, or a comma is too many',
  'name-missing': 'a field name in double quotation marks is missing here, or a comma is too many',
  'bracket-missing': 'a closing bracket is missing here',
  'string-open': 'a text is not closed with a quotation mark on its line',
  comment: 'JSON has no comments',
  number: 'this is not a number as JSON writes it',
  character: 'this may not stand here',
  'after-end': 'the map has ended before this',
  unclear: 'brackets do not match, or are nested too deeply',
};

const RECORDS: Readonly<Record<RecordKind, string>> = {
  map: 'the map',
  source: 'the source',
  question: 'a question',
  speaker: 'a speaker',
  statement: 'a statement',
  inference: 'an inference',
  tension: 'a tension',
  reading: 'a reading',
  critical: 'a critical question',
  target: 'a target',
};

export const rulesEn = {
  'file-missing': {
    message: ({ file }) => `There is no file "${file}".`,
    remedy: () => 'Check the path.',
  },
  'file-unreadable': {
    message: ({ file, reason }) => `"${file}" cannot be read (${reason}).`,
    remedy: () => 'Check that it is a file and that you may read it.',
  },
  'file-too-large': {
    message: ({ megabytes, limit }) => `The file has ${megabytes} MB; a map has at most ${limit}.`,
    remedy: () => 'Open the map file itself.',
  },
  'file-empty': {
    message: () => 'The file is empty.',
    remedy: () => 'Open a file with a map in it.',
  },
  'file-binary': {
    message: () => 'The file is not text: it may be a picture, an archive or a document of a word processor.',
    remedy: () => 'Open the map as a JSON file.',
  },
  'file-encoding': {
    message: ({ encoding, line }) =>
      encoding === 'utf-16' ? 'The file is encoded in UTF-16.' : `The file is not encoded in UTF-8: the first strange character is in line ${line}.`,
    remedy: () => 'Save it again with the encoding UTF-8.',
  },
  'file-truncated': {
    message: ({ line, column }) => `The file breaks off at line ${line}, column ${column}, before the map ends.`,
    remedy: () => 'Copy or download it again.',
  },
  'json-syntax': {
    message: ({ reason, near, line, column }) =>
      `The file is not JSON from line ${line}, column ${column} on${near === '' ? '' : ` (at ${near})`}: ${REASONS[reason]}.`,
    remedy: ({ reason }) => (reason === 'not-json' ? 'Open a map file.' : 'Mend this place.'),
  },
  'not-a-map': {
    message: ({ found }) => `This is not a map but ${found === 'object' ? 'a record without statements' : KINDS[found]}.`,
    remedy: ({ found }) => (found === 'source' ? 'Open the map.json beside it.' : 'Open a map file; data/argument-map.schema.json describes what is in one.'),
  },
  'newer-format': {
    message: ({ found, known }) => `The map is in format ${found}; this version of Crux reads formats up to ${known}.`,
    remedy: () => 'Use a newer version of Crux.',
  },
  'unknown-format': {
    message: ({ found }) => `There is no format ${found}.`,
    remedy: ({ known }) => `Write "formatVersion": ${known}.`,
  },
  'too-many-records': {
    message: ({ list, found, most }) => `The map has ${found} ${list === 'statements' ? 'statements' : 'steps ("inferences")'}; Crux opens at most ${most}.`,
    remedy: () => 'Divide it into maps of one question each, and open one of these.',
  },
  'missing-field': {
    message: ({ field }) => `The field "${field}" is missing.`,
    remedy: ({ field }) => (field === 'formatVersion' ? 'Add "formatVersion": 1.' : 'Add it.'),
  },
  'wrong-type': {
    message: ({ field, expected, found }) => `"${field}" should be ${KINDS[expected]}, but it is ${KINDS[found]}.`,
    remedy: () => 'Change it.',
  },
  'unknown-value': {
    message: ({ field, found }) => `"${field}" cannot be "${found}".`,
    remedy: ({ allowed }) => `Write one of: ${allowed}.`,
  },
  'id-form': {
    message: ({ found, length }) => `"${found}" cannot be an id${length > 128 ? `: it has ${length} characters` : ''}.`,
    remedy: () => 'Begin with a letter or digit and use only letters, digits, dots, hyphens and underscores, 128 at most.',
  },
  'weight-range': {
    message: ({ found }) => `The weight ${found} is not between 0 and 1.`,
    remedy: () => 'Write a number from 0 to 1, or leave the weight out.',
  },
  'inference-without-premises': {
    message: ({ id }) => `The inference "${id}" has no premise.`,
    remedy: () => 'Name the statements that it starts from, or remove it.',
  },
  'target-form': {
    message: ({ id }) => `The target of "${id}" names neither a statement nor an inference.`,
    remedy: () => 'Write {"statement": "..."} or {"inference": "..."}.',
  },
  'wrong-length': {
    message: ({ field, expected, found }) => `"${field}" has ${found} ${found === 1 ? 'entry' : 'entries'} instead of ${expected}.`,
    remedy: ({ field }) => (field === 'between' ? 'Name the two statements that pull apart.' : 'Name the languages of the map, such as ["en"].'),
  },
  'source-missing': {
    message: ({ file }) => `The text of the map, "${file}", is not beside it: anchors cannot be checked.`,
    remedy: () => 'Put the file there, or remove "file" from the source.',
  },
  'not-a-reading': {
    message: ({ found }) => `This is not a reading but ${found === 'map' ? 'a map' : found === 'object' ? 'a record of another kind' : KINDS[found]}.`,
    remedy: ({ found }) => (found === 'map' ? 'Open it in the menu of maps; here open a file that was saved with “Save my reading”, or paste its code.' : 'Open a file that was saved with “Save my reading”, or paste its code.'),
  },
  'newer-reading': {
    message: ({ found, known }) => `The reading is in format ${found}; this version of Crux reads formats up to ${known}.`,
    remedy: () => 'Use a newer version of Crux.',
  },
  'reading-limit': {
    message: ({ field, found, most }) => `"${field}" is too long: ${found} instead of ${most} at most.`,
    remedy: () => 'Shorten it; a reading is what one person says of a map.',
  },
  'reading-other-map': {
    message: ({ map, here }) => `This is a reading of another map, “${map}”; “${here}” is open.`,
    remedy: ({ map }) => `Open “${map}” first, then the reading.`,
  },
  'reading-code': {
    message: ({ fault }) => ({ none: 'There is no code of a reading in this text.', cut: 'The code is not whole, or a letter of it has changed.', unpack: 'This browser cannot unpack the code.', unreadable: 'The file could not be read.' })[fault],
    remedy: ({ fault }) => ({ none: 'A code begins with crux1; copy all of it.', cut: 'Copy it again, from crux1 to its last letter.', unpack: 'Ask for the reading as a file.', unreadable: 'Is it a folder, or gone? Choose it again.' })[fault],
  },
  'duplicate-id': {
    message: ({ id, first }) => `The id "${id}" is taken already, by ${first}.`,
    remedy: () => 'Give one of the two another id, and mend what points to it.',
  },
  'dangling-id': {
    message: ({ field, id, wanted, instead }) =>
      `"${field}" names "${id}", ${instead === 'none' ? `but there is no such ${wanted}` : `which is not ${article(wanted)} but ${article(instead)}`}.`,
    remedy: ({ wanted }) => `Write the id of ${article(wanted)}, or add what is missing.`,
  },
  'ambiguous-target': {
    message: ({ id }) => `The target of "${id}" names a statement and an inference.`,
    remedy: () => 'Keep one of the two.',
  },
  'inference-targets-itself': {
    message: ({ id, steps }) => (steps === 1 ? `The inference "${id}" attacks itself.` : `The inference "${id}" attacks itself through ${steps} undercuts.`),
    remedy: () => 'Let one of them bear on a statement or on another inference.',
  },
  'premise-is-target': {
    message: ({ id, inference }) => `"${id}" is premise and target of "${inference}": nothing is a reason for or against itself.`,
    remedy: () => 'Take another premise or another target.',
  },
  'supported-inference': {
    message: ({ id, target }) => `"${id}" supports the inference "${target}", but an inference can only be attacked.`,
    remedy: ({ target }) => `Make its premises further premises of "${target}", or its polarity "attack".`,
  },
  'repeated-premise': {
    message: ({ id, inference }) => `"${inference}" names the premise "${id}" twice.`,
    remedy: () => 'Remove one.',
  },
  'support-circle': {
    message: ({ circle }) => `Reasons run in a circle: ${circle}.`,
    remedy: () => 'Take out the step that the text does not make.',
  },
  'elaboration-circle': {
    message: ({ id }) => `"${id}" restates itself, directly or through others.`,
    remedy: () => 'Let the first to be said elaborate nothing.',
  },
  'question-unanswered': {
    message: ({ id }) => `No statement answers the question "${id}".`,
    remedy: ({ id }) => `Give its answer "answers": "${id}".`,
  },
  'reservation-elsewhere': {
    message: ({ id, answer }) => `"${id}" qualifies "${answer}", but the two do not answer the same question.`,
    remedy: () => 'Give both the same "answers", or take "qualifies" out.',
  },
  'statement-untied': {
    message: ({ id }) => `"${id}" is tied to nothing: it is no answer, premise, target or restatement.`,
    remedy: () => 'Say what it bears on, or remove it.',
  },
  'rejected-by-rejected-only': {
    message: ({ id }) => `The author rejects "${id}", but every attack on it rests on something that the author rejects too.`,
    remedy: () => 'Add the reason for which the author turns it down, or check the stances of the premises.',
  },
  'rejected-supports-asserted': {
    message: ({ id, target, inference }) =>
      `"${id}", which the author rejects, supports "${target}", which the author asserts, and nothing stands against "${inference}".`,
    remedy: () => 'Check both stances, or add what the author says against the step.',
  },
  'tension-resolution': {
    message: ({ id, kind }) =>
      (kind === 'resolved' ? `The tension "${id}" is resolved, but not said by what.` : `The tension "${id}" is left standing, but names what resolves it.`),
    remedy: ({ kind }) =>
      (kind === 'resolved' ? 'Add "resolvedBy" with the id of a statement, or make it "left-standing".' : 'Make it "resolved", or take "resolvedBy" out.'),
  },
  'critical-question': {
    message: ({ id, question, by, fault }) =>
      (fault === 'no-scheme' ? `"${id}" names the critical question "${question}", but has no scheme whose question it could be.` : `"${id}" lets "${by}" take up "${question}", but there is no such statement or inference.`),
    remedy: ({ fault }) => (fault === 'no-scheme' ? 'Add "scheme", or take the question out.' : 'Write the id of what takes the question up, or take the question out.'),
  },
  'anchor-unknown': {
    message: ({ anchor, id }) => `"${id}" is anchored in "${anchor}", which the text does not have.`,
    remedy: () => 'Write the id of a sentence (P3.2), of a heading (S1.h), or T for the title.',
  },
  'sentence-unaccounted': {
    message: ({ sentence }) => `Nothing is anchored in sentence ${sentence}, and it is not listed as background.`,
    remedy: () => 'Anchor what it says, or list it in the background of the source.',
  },
  'background-anchored': {
    message: ({ sentence }) => `Sentence ${sentence} is listed as background, but something is anchored in it.`,
    remedy: () => 'Take it out of the background, or the anchor out of the map.',
  },
  'unanchored-statement': {
    message: ({ id }) => `"${id}" has no anchor and is not implicit.`,
    remedy: () => 'Add the sentences that say it, or "implicit": true if none does.',
  },
  'implicit-anchored': {
    message: ({ id }) => `"${id}" is implicit, but it has anchors.`,
    remedy: () => 'Remove one or the other.',
  },
  'text-too-long': {
    message: ({ id, lang, unit, length, limit }) => `"${id}" has ${length} ${unit} (${lang}); ${limit} are enough for one proposition.`,
    remedy: () => 'Say it shorter, or make two statements of it.',
  },
  'connective-in-text': {
    message: ({ id, word, lang }) => `"${id}" joins two propositions with "${word}" (${lang}).`,
    remedy: () => 'Make two statements of it and an inference between them.',
  },
  'language-missing': {
    message: ({ lang, field }) => `"${field}" is missing in the language "${lang}".`,
    remedy: () => 'Add it, or take the language out of the map.',
  },
  'unknown-field': {
    message: ({ field, record }) => `"${field}" is no field of ${RECORDS[record]}; it is kept, but has no effect.`,
    remedy: () => 'Check the spelling.',
  },
  ...outlineRulesEn,
  ...talkRulesEn,
} satisfies RuleMessages;

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
