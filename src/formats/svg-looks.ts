// How the things of a picture look, as attributes: no style sheet, so that every program that reads SVG shows the same, and
// the policy of a page has nothing to refuse. Colours as in light mode (README, How it looks).

/** By what they are for. */
export const PICTURE_COLOURS = {
  ink: '#1B1E22',
  second: '#555B63',
  paper: '#F6F6F3',
  card: '#FFFFFF',
  frame: '#868C93',
  hair: '#DADAD5',
  support: '#0B6A70',
  attack: '#B23C0B',
} as const;
const { ink: INK, second: SECOND, paper: PAPER, card: CARD, frame: FRAME, hair: HAIR, support: SUPPORT, attack: ATTACK } = PICTURE_COLOURS;

/** What a picture is set in by whoever shows it; the page's own faces do not travel with it. */
export const PICTURE_FACES = {
  serif: "'Source Serif 4', Georgia, 'Times New Roman', 'Noto Serif CJK SC', serif",
  sans: "'Source Sans 3', 'Segoe UI', Arial, 'Noto Sans CJK SC', sans-serif",
} as const;

type Look = Readonly<Record<string, string | number>>;

const SERIF: Look = { 'font-family': PICTURE_FACES.serif, fill: INK };

/** Later names win over earlier ones. */
const LOOKS = {
  serif: SERIF,
  sans: { 'font-family': PICTURE_FACES.sans, fill: INK },
  second: { fill: SECOND },
  italic: { 'font-style': 'italic' },
  'word-support': { fill: SUPPORT },
  'word-attack': { fill: ATTACK },
  page: { fill: PAPER },
  box: { fill: CARD, stroke: FRAME },
  paper: { fill: PAPER },
  inner: { fill: CARD, stroke: CARD },
  'answer-frame': { stroke: INK, 'stroke-width': 1.4 },
  dashed: { fill: 'none', 'stroke-dasharray': '4 3' },
  dotted: { 'stroke-width': 2, 'stroke-dasharray': '2 2' },
  double: { 'stroke-width': 3 },
  'bar-support': { fill: SUPPORT },
  'bar-attack': { fill: ATTACK },
  'bar-answer': { fill: INK },
  line: { fill: 'none', stroke: FRAME, 'stroke-width': 1.4 },
  support: { stroke: SUPPORT },
  attack: { stroke: ATTACK },
  undercut: { stroke: ATTACK },
  more: { 'stroke-dasharray': '1 4' },
  elaboration: { 'stroke-dasharray': '1 4' },
  trunk: {},
  spine: {},
  reference: { 'stroke-dasharray': '4 3' },
  rule: { stroke: HAIR },
  'set-off': { fill: 'none', stroke: INK, 'stroke-width': 2 },
  pill: { fill: PAPER, stroke: FRAME, 'stroke-dasharray': '3 2' },
  bar: { stroke: ATTACK, 'stroke-width': 1.8, fill: 'none' },
  head: { fill: SUPPORT },
  slash: { stroke: INK, 'stroke-width': 1.4, fill: 'none' },
  reason: { fill: SUPPORT },
  implicit: { fill: 'none', stroke: SUPPORT, 'stroke-dasharray': '2 2' },
  unanswered: { fill: ATTACK },
  answered: { fill: 'none', stroke: ATTACK, 'stroke-width': 1.3 },
  granted: { fill: 'none', stroke: ATTACK, 'stroke-width': 1.3 },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

/** The attributes of some looks together, and their names as the class, for who wants to show them otherwise. */
export function looksLike(...names: readonly LookName[]): string {
  const merged: Record<string, string | number> = {};
  for (const name of names) Object.assign(merged, LOOKS[name]);
  return [`class="${names.join(' ')}"`, ...Object.entries(merged).map(([attribute, value]) => `${attribute}="${value}"`)].join(' ');
}
