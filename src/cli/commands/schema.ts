// `crux schema`: the format of a map file as JSON Schema 2020-12, made from the schema that the program itself checks
// with, and explained field by field for whoever types a map in an editor.

import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { RecordKind } from '../../model/known-fields.ts';
import {
  criticalSchema,
  inferenceSchema,
  mapSchema,
  questionSchema,
  readingSchema,
  speakerSchema,
  statementSchema,
  tensionSchema,
  textReferenceSchema,
} from '../../model/schema.ts';
import type { Command } from '../command.ts';

type Kind = Exclude<RecordKind, 'target'>;
type Fields<S extends { def: { shape: object } }> = Readonly<Record<keyof S['def']['shape'], string>>;

const ANCHORS = 'Ids of the sentences ("P8.2"), headings ("S1.h") or title ("T") that it is grounded in.';
const READINGS = 'How other careful readers took a field of this record.';
const NOTE = 'A curator\'s note: a doubtful reading, an oddity of the translation.';

/** What each field means. A field of the schema that is not explained does not compile. */
const EXPLANATIONS = {
  map: {
    $schema: 'Address of this schema, so that editors complete and check the map.',
    formatVersion: 'Version of the format.',
    id: 'Id of the map.',
    title: 'Title of the map, by language.',
    description: 'What the map is of, by language.',
    language: 'Languages of the texts. The first is there in every text and stands in for a missing one.',
    version: 'Version of this map.',
    updated: 'Date of this version.',
    curators: 'Who made the map.',
    licence: 'Licence of the map.',
    method: 'How it was made and checked, by language.',
    thesis: 'Id of the statement that the whole text argues for.',
    source: 'The text that the map is of.',
    questions: 'Issues that the text sets out to answer.',
    speakers: 'Whose views are stated. The author of the text is always "author".',
    statements: 'The propositions of the text. Their order is the order of siblings on the screen and of their numbers.',
    inferences: 'The steps from premises to what they support or attack.',
    tensions: 'Pairs that the author holds and that pull apart.',
  } satisfies Fields<typeof mapSchema>,
  source: {
    title: 'Title of the text, by language.',
    author: 'Author, by language.',
    publisher: 'Where it appeared, by language.',
    date: 'When it appeared.',
    kind: 'What kind of text it is, by language.',
    url: 'Where it can be read.',
    file: 'The file beside the map that lists its sentences.',
  } satisfies Fields<typeof textReferenceSchema>,
  question: {
    id: 'Id, unique in the map.',
    text: 'The question, by language.',
    short: 'The question in a word or two, by language.',
    anchors: ANCHORS,
  } satisfies Fields<typeof questionSchema>,
  speaker: {
    id: 'Id, unique among the speakers.',
    name: 'Name, by language.',
    note: 'Who this is, by language.',
  } satisfies Fields<typeof speakerSchema>,
  statement: {
    id: 'A readable slug, stable for ever, unique in the map.',
    text: 'One proposition that could be true or false by itself: a full sentence of at most 25 words (60 characters in Chinese).',
    short: 'The same in at most 7 words (16 characters in Chinese).',
    question: 'Id of the question under which it is told.',
    answers: 'Id of the question that it answers directly.',
    qualifies: 'Id of the answer to which this is the reservation.',
    speaker: 'Id of the speaker whose view it is; the author where nothing is said.',
    stance: 'The author\'s final word on it.',
    hedge: 'How surely the text puts it.',
    basis: 'What kind of report it is, where it is one.',
    implicit: 'True where the argument needs it but the text does not say it.',
    elaborates: 'Id of the statement that it restates or specifies.',
    anchors: ANCHORS,
    readings: READINGS,
    note: NOTE,
  } satisfies Fields<typeof statementSchema>,
  inference: {
    id: 'Id, unique in the map.',
    premises: 'Ids of statements. Two or more support only together.',
    target: 'What it bears on: a statement, or (an undercut) an inference.',
    polarity: 'For it or against it. An inference can only be attacked.',
    scheme: 'Walton\'s argumentation scheme, such as "cause-to-effect", "sign", "expert-opinion" or "analogy".',
    critical: 'Critical questions of the scheme that the text takes up, and with what.',
    weight: 'From 0 to 1, only where the text itself weighs one side against the other.',
    anchors: 'Ids of the sentences whose connective carries the step.',
    readings: READINGS,
    note: NOTE,
  } satisfies Fields<typeof inferenceSchema>,
  tension: {
    id: 'Id, unique in the map.',
    between: 'Ids of the two statements.',
    kind: 'Whether the text resolves it.',
    resolvedBy: 'Id of the statement that resolves it.',
    text: 'One sentence that says how they pull, by language.',
    anchors: ANCHORS,
  } satisfies Fields<typeof tensionSchema>,
  reading: {
    field: 'The field that was read differently.',
    value: 'The other value.',
    why: 'Why one may read it so, by language.',
  } satisfies Fields<typeof readingSchema>,
  critical: {
    question: 'Id of the question in data/schemes.json, such as "expert-opinion.consistency".',
    by: 'Id of the statement or inference that takes it up.',
    note: NOTE,
  } satisfies Fields<typeof criticalSchema>,
} satisfies Record<Kind, Readonly<Record<string, string>>>;

const SCHEMAS = {
  source: textReferenceSchema,
  question: questionSchema,
  speaker: speakerSchema,
  statement: statementSchema,
  inference: inferenceSchema,
  tension: tensionSchema,
  reading: readingSchema,
  critical: criticalSchema,
};

interface JsonSchema {
  properties?: Record<string, Record<string, unknown>>;
  $defs?: Record<string, JsonSchema>;
  [key: string]: unknown;
}

/** The published schema, as a JSON value. */
export function argumentMapSchema(): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(mapSchema, { metadata: registry, target: 'draft-2020-12', io: 'input' }) as JsonSchema;
  explainFields(schema, EXPLANATIONS.map);
  for (const [kind, definition] of Object.entries(schema.$defs ?? {})) explainFields(definition, EXPLANATIONS[kind as Kind]);
  return { $schema, title: 'Argument map', description: 'An argument map for Crux.', ...schema };
}

function explainFields(schema: JsonSchema, explanations: Readonly<Record<string, string>>): void {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const description = explanations[field];
    if (description !== undefined) property['description'] = description;
  }
}

export const schema: Command = {
  name: 'schema',
  summary: 'print the format of a map file as JSON Schema 2020-12',
  usage: 'crux schema',
  run: async (args, io) => {
    parseArgs({ args: [...args] });
    io.out(JSON.stringify(argumentMapSchema(), null, 2));
    return 0;
  },
};
