// Sentences that nobody said, in English and Chinese: each is put together from parts that fit each other, names its own number,
// and says the same in both languages.

import type { LocalizedText } from '../localized-text.ts';
import type { Random } from '../random.ts';

type Pair = readonly [en: string, zh: string];

const TOPICS: readonly Pair[] = [
  ['Street lights', '路灯'],
  ['Evening classes', '夜校'],
  ['Night trains', '夜班列车'],
  ['Public gardens', '公共花园'],
  ['Longer summer holidays', '较长的暑假'],
  ['Local newspapers', '地方报纸'],
  ['Repair workshops', '维修工坊'],
  ['Shared kitchens', '公用厨房'],
  ['Cycle lanes', '自行车道'],
  ['Travelling libraries', '流动图书馆'],
  ['Small harbours', '小型港口'],
  ['Rain barrels', '雨水桶'],
];

/** In Chinese some verbs go round what they are about. */
const DOINGS: readonly (readonly [en: string, zh: string, zhAfter: string])[] = [
  ['lower the cost of', '降低了', '的成本'],
  ['take attention away from', '分散了对', '的注意'],
  ['make it harder to plan', '使规划', '更难'],
  ['bring new people to', '把更多人带向', ''],
  ['do nothing to improve', '无助于改善', ''],
  ['raise trust in', '增进了对', '的信任'],
  ['put pressure on', '加重了', '的压力'],
  ['change who takes part in', '改变了参与', '的人群'],
];

const MATTERS: readonly Pair[] = [
  ['housing', '住房'],
  ['the local market', '本地市场'],
  ['public transport', '公共交通'],
  ['school meals', '学校供餐'],
  ['care for the elderly', '养老照护'],
  ['town meetings', '镇民会议'],
  ['voluntary work', '志愿服务'],
  ['the water supply', '供水'],
  ['apprenticeships', '学徒培训'],
];

const PLACES: readonly Pair[] = [
  ['', ''],
  ['in most villages', '在多数村庄'],
  ['in towns losing people', '在人口流失的城镇'],
  ['along the coast', '在沿海一带'],
  ['where rents have doubled', '在租金翻倍的地方'],
  ['in the older districts', '在老城区'],
];

const TIMES: readonly Pair[] = [
  ['', ''],
  ['during the winter months', '冬季里'],
  ['once the first grants end', '首批补助一用完'],
  ['at least for two years', '至少两年内'],
  ['even when budgets are cut', '即使预算削减'],
];

/** The words of one record. */
export interface Words {
  readonly text: LocalizedText;
  readonly short: LocalizedText;
}

/**
 * What the `n`th statement says.
 * @param length about how many characters of English; what is longer than a sentence becomes a row of clauses. Where nothing is said
 * texts are as long as in a map made by hand: one proposition, at most 25 words. O(length)
 */
export function wordsOf(n: number, random: Random, length?: number): Words {
  const topic = random.one(TOPICS);
  let { en, zh } = clause(topic, random, length === undefined || length > 100);
  en = `${en}, as case ${n} shows`;
  zh = `${zh}，如第${n}例所示`;
  if (length !== undefined) {
    const [more, moreZh] = [[en], [zh]];
    for (let written = en.length; written < length; written += more.at(-1)!.length + 2) {
      const next = clause(random.one(TOPICS), random, true);
      more.push(`${next.en[0]!.toLowerCase()}${next.en.slice(1)}`);
      moreZh.push(next.zh);
    }
    [en, zh] = [more.join('; '), moreZh.join('；')];
  }
  return { text: { en: `${en}.`, zh: `${zh}。` }, short: { en: `Case ${n}: ${topic[0].toLowerCase()}`, zh: `第${n}例：${topic[1]}` } };
}

/** What the `n`th question asks. */
export function questionWords(n: number, random: Random): Words {
  const [topic, matter] = [random.one(TOPICS), random.one(MATTERS)];
  return {
    text: { en: `Question ${n}: should ${topic[0].toLowerCase()} come before ${matter[0]}?`, zh: `问题${n}：${topic[1]}是否应先于${matter[1]}？` },
    short: { en: `${topic[0]} first?`, zh: `${topic[1]}优先？` },
  };
}

function clause(topic: Pair, random: Random, isFull: boolean): { en: string; zh: string } {
  const doing = random.one(DOINGS);
  const matter = random.one(MATTERS);
  const [place, time] = isFull ? [random.one(PLACES), random.one(TIMES)] : [PLACES[0]!, TIMES[0]!];
  return {
    en: [topic[0], doing[0], matter[0], place[0], time[0]].filter((words) => words !== '').join(' '),
    zh: `${time[1] === '' ? '' : `${time[1]}，`}${topic[1]}${place[1]}${doing[1]}${matter[1]}${doing[2]}`,
  };
}
