// The foot of a page: whose it is, that it is a paraphrase, and whether its address leads anywhere.

import { describe, expect, it } from 'vitest';
import { footOf, reachOf } from '../../src/formats/talk-pages/foot.ts';
import { shippedMap } from '../presenting/shipped.ts';

const HERE = ['http://localhost/', 'http://localhost:4173/#v=1', 'https://LOCALHOST:80', 'http://crux.localhost:8080/x', 'http://127.0.0.1:4173/#v=1', 'http://127.1/', 'http://127.8.9.10/', 'http://0.0.0.0:80/', 'http://[::1]:4173/', 'http://me:pw@localhost/', 'file:///home/me/crux.html#v=1', 'FILE:///C:/crux.html'];
const THERE = ['https://example.org/', 'https://localhost.example.org/', 'https://notlocalhost/', 'https://example.org/localhost', 'https://example.org/#http://localhost/', 'http://192.168.1.20:4173/', 'http://128.0.0.1/', 'http://127.example.org/', 'https://localhost@example.org/', 'http://[2001:db8::1]/'];

describe('an address', () => {
  it.each(HERE)('%s opens on this computer alone', (address) => expect(reachOf(address)).toBe('computer'));
  it.each(THERE)('%s opens elsewhere too', (address) => expect(reachOf(address)).toBe('everywhere'));
});

describe('the foot of a page', () => {
  const map = shippedMap('deepseek-shock-wave');

  it('names author, outlet, date and version, and says in both languages that it is a paraphrase', () => {
    const en = footOf({ map, locale: 'en' }, 'https://example.org/#v=1').lines.join('\n');
    for (const part of ['Deng Yuwen', 'Voice of America, Chinese service', '2025-02-10', 'paraphrase', map.version!]) expect(en).toContain(part);
    const zh = footOf({ map, locale: 'zh' }, 'https://example.org/#v=1').lines.join('\n');
    for (const part of ['邓聿文', '美国之音中文网', '2025-02-10', '转述', map.version!]) expect(zh).toContain(part);
  });

  it('says of an address that leads nowhere else why, and of another nothing', () => {
    expect(footOf({ map, locale: 'en' }, 'https://example.org/#v=1').onlyHere).toBe('');
    expect(footOf({ map, locale: 'en' }, 'http://localhost:4173/#v=1').onlyHere).toContain('this computer alone');
    expect(footOf({ map, locale: 'en' }, 'https://example.org/#v=1&map=own:x', 'browser').onlyHere).toContain('this browser alone');
    expect(footOf({ map, locale: 'zh' }, 'http://localhost:4173/#v=1').onlyHere).toContain('这台电脑');
  });
});
