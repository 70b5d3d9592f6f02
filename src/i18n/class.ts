// The words of class mode: an address as a code and a line, what a class sees on its screen.

import type { Locale } from '../model/localized-text.ts';

const en = {
  address: 'Code and line',
  addressOfSet: 'The set as a code and a line',
  codeSays: (line: string) => `QR code of ${line}`,
  show: 'Show to the class',
  scan: 'Point a camera at the code, or type the line.',
  thisMachine: 'This address is that of this machine alone: phones in the room do not reach it. Start Crux with “npm start -- --lan” and open the address that it prints, or put the folder “dist” on any web space; or hand out the HTML file.',
  fromDisk: 'This page was opened from a file: it has no address that others reach. Hand out the file itself.',
  brought: 'This map was brought and is kept in this browser: no address opens it elsewhere. Hand out the HTML file, which has the map in it.',
  tooLong: (letters: number, most: number) => `This address has ${letters} letters; a QR code that stands some damage holds ${most}. Copy the link, or hand out the HTML file.`,
  line: 'Short line',
  close: 'Close',
  full: 'Full screen',
  buildUp: 'Build the map up, one branch a click',
  buildUpHint: 'A talk: each press adds one reason or objection, and follows it to its end before the next. O shows all, G goes to one, Esc ends it.',
  setFile: 'Save the set as a small file',
  setFileHint: 'Choose it below, or drop it on the page, to open the set again; learners drop it on theirs.',
  readings: 'Readings of the class',
  readingsOpen: (n: number) => (n === 1 ? '1 reading is open.' : `${n} readings are open.`),
  toDoubt: 'What they say, one by one (in Doubt)',
  kept: 'Kept in this browser until you forget it.',
  notKept: { 'too-much': 'This is more than is kept in a browser: it lasts until the page is closed. Save it as CSV.', refused: 'This browser is full or keeps nothing: what you read lasts until the page is closed. Save it as CSV.' },
  hands: 'Show of hands',
  handsOf: (n: number) => `Show of hands for item ${n}`,
  itemAt: (n: number, of: number) => `${n} of ${of}`,
  reveal: 'Show what is accepted',
  hide: 'Hide it again',
  recount: 'Count anew',
  handsKeys: 'Digits count a hand, Shift and a digit take one back; → shows, then goes on.',
  accepted: (numbers: readonly number[]) => `Accepted: ${numbers.join(', ')}.`,
  mostChose: (number: number) => `Most of the others chose ${number}:`,
};

export type ClassMessages = typeof en;

const zh: ClassMessages = {
  address: '二维码和短址',
  addressOfSet: '这套题的二维码和短址',
  codeSays: (line) => `${line} 的二维码`,
  show: '给全班看',
  scan: '用相机对准二维码，或输入这行地址。',
  thisMachine: '这个地址只在本机有效，教室里的手机打不开。请用“npm start -- --lan”启动 Crux 并打开它显示的地址，或把“dist”文件夹放到任何网页空间；也可发给 HTML 文件。',
  fromDisk: '本页是从文件打开的，没有别人能打开的地址。请直接发给这个文件。',
  brought: '这张图是你带来的，只在本浏览器里：没有地址能在别处打开它。请发给 HTML 文件，图在其中。',
  tooLong: (letters, most) => `这个地址有 ${letters} 个字符；能经得起一些损坏的二维码只容 ${most} 个。请复制链接，或发给 HTML 文件。`,
  line: '短址',
  close: '关闭',
  full: '全屏',
  buildUp: '一支一支地展开这张图',
  buildUpHint: '作为讲解放映：每按一下加一条理由或异议，走到底再到下一条。O 看全部，G 跳转，Esc 结束。',
  setFile: '把这套题存为小文件',
  setFileHint: '在下面选择它，或把它拖到页面上，就能再打开这套题；学习者把它拖到自己的页面上即可。',
  readings: '全班的读法',
  readingsOpen: (n) => `已打开 ${n} 份读法。`,
  toDoubt: '逐份看他们怎么说（在“质疑”中）',
  kept: '保存在本浏览器，直到你清除。',
  notKept: { 'too-much': '内容太多，浏览器不予保存：只保留到关闭页面为止。请存为 CSV。', refused: '浏览器已满或不保存任何东西：读入的内容只保留到关闭页面为止。请存为 CSV。' },
  hands: '举手表决',
  handsOf: (n) => `第 ${n} 题举手表决`,
  itemAt: (n, of) => `第 ${n} 题，共 ${of} 题`,
  reveal: '显示认可的答案',
  hide: '再藏起来',
  recount: '重新数',
  handsKeys: '数字键加一只手，Shift 加数字键减一只；→ 显示答案，再按到下一题。',
  accepted: (numbers) => `认可：${numbers.join('、')}。`,
  mostChose: (number) => `其余的人多选 ${number}：`,
};

export function classMessagesOf(locale: Locale): ClassMessages {
  return { en, zh }[locale];
}
