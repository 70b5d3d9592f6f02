// What is told once: what went wrong, what was ignored, and why a map was not opened.

import type { Locale } from '../model/localized-text.ts';

const en = {
  'failure.place': (line: number, column: number) => `Line ${line}, column ${column}:`,
  'failure.rule': 'Rule:',
  'failure.more': (n: number) => `And ${n} more.`,
  'failure.default': 'Open the map that comes with Crux',
  'failure.why': 'Why?',
  ignored: (reason: string) => ({
    'unknown-value': 'is not known',
    'unknown-id': 'is not in this map',
    'not-a-map': 'does not name a map of this site',
    'newer-version': 'comes from a newer version',
    'repeated': 'stands there twice',
    'not-a-number': 'is not a number, or out of range',
    'said-otherwise': 'is said otherwise in the same link; what comes first of reject, doubt and grant counts',
    'too-long': 'is too long',
  } as Readonly<Record<string, string>>)[reason] ?? reason,
  notice: (code: string) => ({
    'address-ignored': 'Part of this address does not fit this map and was ignored.',
    'map-not-found': 'There is no map at this address.',
    'map-network': 'The map could not be fetched. Check the connection and reload.',
    'map-too-large': 'The file is larger than 50 MB and was not opened.',
    'map-refused': 'Only maps of this site can be opened from an address.',
    'map-unsound': 'The file is not a sound map and was not opened.',
    'map-not-here': 'This map was brought from a file and is kept only in the browser in which that was done. Ask for the file and open it here.',
    'map-unreadable': 'The file could not be read. Is it a folder, or gone?',
    'map-not-kept': 'This map cannot be kept in this browser; it is open for this visit. Save it as a file.',
    'one-map-at-a-time': 'One map at a time: the first of these files was taken.',
    'map-saved': 'The map is saved as a file.',
    'file-not-saved': 'The file could not be saved.',
    'part-saved': 'It is saved as a file.',
    'page-not-fetched': 'The page that goes into the file could not be fetched. Check the connection and try again.',
    'text-copied': 'The text is copied.',
    'text-not-copied': 'The text could not be copied; select it in the panel.',
    'picture-copied': 'The picture is copied.',
    'picture-not-copied': 'The picture could not be copied; save it as a file.',
    'picture-not-made': 'The picture is too large for a PNG; take it as SVG.',
    'storage-unavailable': 'Your choices cannot be kept in this browser, nor what you have read; they hold for this visit.',
    'part-lost': 'A part of the page could not be fetched or shown. Check the connection and load the page again; nothing is lost.',
    'worker-failed': 'The picture is computed in this window; large maps may take longer.',
    'worker-refused': 'The picture is computed in this window; large maps may take longer.',
    'layout-failed': 'The picture could not be computed.',
    'text-not-kept': 'Your copy of the text cannot be kept in this browser; it is there for this visit.',
    'link-copied': 'The address of this view is copied.',
    'link-copied-own': 'The address is copied. It opens in this browser only: others need the file of the map.',
    'link-not-copied': 'The address could not be copied; take it from the address bar.',
    'speaker-blocked': 'The browser did not open a second window. Allow pop-ups for this page and press S again.',
    'talk-not-found': 'There is no such talk about this map.',
    'talk-other-map': 'That is a talk about another map.',
    'talk-missing': 'The talk names claims that this map does not have; they are passed over.',
    'talk-not-here': 'This address names a talk that was made in another browser. Ask whoever made it for its file.',
    'talk-not-kept': 'This browser does not keep your talk: save it as a file before you close the page.',
    'talk-full': 'A talk holds at most 500 scenes. Take some out, or make a second talk.',
  } as Readonly<Record<string, string>>)[code] ?? code,
  'notice.dismiss': 'Dismiss',
  /** What is to be said of the file of a set; nothing of anything else. */
  set: (code: string, params: SetParams): string | undefined => {
    if (code === 'set-other-version') return `This set was made for version ${params['made'] || '(none)'} of the map, and this is ${params['here'] || '(none)'}: its items may differ, and so its results are kept apart.`;
    if (code !== 'set-refused') return undefined;
    const place = params['line'] === undefined ? '' : ` (line ${params['line']}, column ${params['column']})`;
    return `The file of a set was not opened: ${({
      large: 'it is larger than 1 MB, and no set is.',
      json: `it was cut or spoilt${place}. Ask for it again.`,
      newer: `its format is version ${params['found']}, and this program knows version 1. Load the page again, or use a newer Crux.`,
      form: `wrong in it${place}: ${params['fields'] || 'set'}${params['unknown'] ? `; there is no kind ${params['unknown']}` : ''}. Save it anew on the page for teachers.`,
      map: `it is of the map “${params['map']}”, which is not here. Open the file of that map first, then the set.`,
    } as Readonly<Record<string, string>>)[params['fault'] ?? ''] ?? 'it is no set.'}`;
  },
};

type SetParams = Readonly<Record<string, string | number>>;

export type NoticeWords = typeof en;

const zh: NoticeWords = {
  'failure.place': (line, column) => `第 ${line} 行，第 ${column} 列：`,
  'failure.rule': '规则：',
  'failure.more': (n) => `另有 ${n} 处。`,
  'failure.default': '打开自带的论证图',
  'failure.why': '为什么？',
  ignored: (reason) => ({
    'unknown-value': '无法识别',
    'unknown-id': '不在这张图里',
    'not-a-map': '不是本站的图',
    'newer-version': '出自更新的版本',
    'repeated': '重复出现',
    'not-a-number': '不是数字，或超出范围',
    'said-otherwise': '在同一链接中另有说法；否定、怀疑、承认中以在前者为准',
    'too-long': '过长',
  } as Readonly<Record<string, string>>)[reason] ?? reason,
  notice: (code) => ({
    'address-ignored': '地址中有些部分与这张图不符，已略去。',
    'map-not-found': '这个地址上没有图。',
    'map-network': '取不到这张图。请检查网络后重新载入。',
    'map-too-large': '文件超过 50 MB，没有打开。',
    'map-refused': '地址里只能写本站的图。',
    'map-unsound': '文件不是完好的论证图，没有打开。',
    'map-not-here': '这张图来自某人打开的文件，只存在当时的浏览器中。请索取文件，在此打开。',
    'map-unreadable': '无法读取这个文件。它是文件夹，或已不在了？',
    'map-not-kept': '此浏览器无法保存这张图，仅本次打开。请存为文件。',
    'one-map-at-a-time': '一次只开一张：已取其中第一个文件。',
    'map-saved': '已把图存为文件。',
    'file-not-saved': '未能存为文件。',
    'part-saved': '已存为文件。',
    'page-not-fetched': '取不到要放进文件的页面。请检查网络后再试。',
    'text-copied': '已复制文字。',
    'text-not-copied': '未能复制，请在面板中选取文字。',
    'picture-copied': '已复制图片。',
    'picture-not-copied': '未能复制图片，请存为文件。',
    'picture-not-made': '图片太大，无法存为 PNG；请选 SVG。',
    'storage-unavailable': '此浏览器无法保存你的选择和读过的内容，仅本次有效。',
    'part-lost': '页面的一部分未能取到或显示。请检查网络后重新载入页面；不会丢失任何内容。',
    'worker-failed': '图在当前窗口中计算，大图会慢一些。',
    'worker-refused': '图在当前窗口中计算，大图会慢一些。',
    'layout-failed': '无法算出图形。',
    'text-not-kept': '你的原文副本无法保存在此浏览器中，仅本次有效。',
    'link-copied': '已复制当前视图的地址。',
    'link-copied-own': '已复制地址。它只能在此浏览器中打开，他人需要图的文件。',
    'link-not-copied': '未能复制，请从地址栏复制。',
    'speaker-blocked': '浏览器没有打开第二个窗口。请允许本页弹出窗口，再按 S。',
    'talk-not-found': '这张图没有这份讲解。',
    'talk-other-map': '那是另一张图的讲解。',
    'talk-missing': '讲解提到了图中没有的陈述，已略过。',
    'talk-not-here': '这个地址指向在另一浏览器中制作的讲解。请向制作者索取文件。',
    'talk-not-kept': '此浏览器不保存你的讲解：关闭页面前请先存为文件。',
    'talk-full': '一份讲解最多 500 个场景。请删去一些，或另做一份。',
  } as Readonly<Record<string, string>>)[code] ?? code,
  'notice.dismiss': '知道了',
  set: (code, params) => {
    if (code === 'set-other-version') return `这套题是为图的版本 ${params['made'] || '（无）'} 出的，这里是 ${params['here'] || '（无）'}：题目可能不同，成绩因此分开。`;
    if (code !== 'set-refused') return undefined;
    const place = params['line'] === undefined ? '' : `（第 ${params['line']} 行，第 ${params['column']} 列）`;
    return `没有打开这个题目文件：${({
      large: '它大于 1 MB，没有一套题有这么大。',
      json: `内容不全或被改动${place}。请再要一份。`,
      newer: `它的格式是版本 ${params['found']}，本程序只认识版本 1。请重新载入页面，或使用更新的 Crux。`,
      form: `内容有误${place}：${params['fields'] || 'set'}${params['unknown'] ? `；没有题型 ${params['unknown']}` : ''}。请在教师页重新保存。`,
      map: `它属于图“${params['map']}”，这里没有。请先打开那张图的文件，再打开这套题。`,
    } as Readonly<Record<string, string>>)[params['fault'] ?? ''] ?? '它不是一套题。'}`;
  },
};

export function noticeMessagesOf(locale: Locale): NoticeWords {
  return { en, zh }[locale];
}
