// What is told once: what went wrong, what was ignored, and why a map was not opened.

import type { Locale } from '../model/localized-text.ts';

const en = {
  'failure.place': (line: number, column: number) => `Line ${line}, column ${column}:`,
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
    'too-long': 'is too long',
  } as Readonly<Record<string, string>>)[reason] ?? reason,
  notice: (code: string) => ({
    'address-ignored': 'Part of this address does not fit this map and was ignored.',
    'map-not-found': 'There is no map at this address.',
    'map-network': 'The map could not be fetched. Check the connection and reload.',
    'map-too-large': 'The file is larger than 50 MB and was not opened.',
    'map-refused': 'Only maps of this site can be opened from an address.',
    'map-unsound': 'The file is not a sound map and was not opened.',
    'storage-unavailable': 'Your choices cannot be kept in this browser; they hold for this visit.',
    'worker-failed': 'The picture is computed in this window; large maps may take longer.',
    'worker-refused': 'The picture is computed in this window; large maps may take longer.',
    'layout-failed': 'The picture could not be computed.',
    'link-copied': 'The address of this view is copied.',
    'link-not-copied': 'The address could not be copied; take it from the address bar.',
  } as Readonly<Record<string, string>>)[code] ?? code,
  'notice.dismiss': 'Dismiss',
};

export type NoticeWords = typeof en;

const zh: NoticeWords = {
  'failure.place': (line, column) => `第 ${line} 行，第 ${column} 列：`,
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
    'too-long': '过长',
  } as Readonly<Record<string, string>>)[reason] ?? reason,
  notice: (code) => ({
    'address-ignored': '地址中有些部分与这张图不符，已略去。',
    'map-not-found': '这个地址上没有图。',
    'map-network': '取不到这张图。请检查网络后重新载入。',
    'map-too-large': '文件超过 50 MB，没有打开。',
    'map-refused': '地址里只能写本站的图。',
    'map-unsound': '文件不是完好的论证图，没有打开。',
    'storage-unavailable': '此浏览器无法保存你的选择，仅本次有效。',
    'worker-failed': '图在当前窗口中计算，大图会慢一些。',
    'worker-refused': '图在当前窗口中计算，大图会慢一些。',
    'layout-failed': '无法算出图形。',
    'link-copied': '已复制当前视图的地址。',
    'link-not-copied': '未能复制，请从地址栏复制。',
  } as Readonly<Record<string, string>>)[code] ?? code,
  'notice.dismiss': '知道了',
};

export function noticeMessagesOf(locale: Locale): NoticeWords {
  return { en, zh }[locale];
}
