import assert from 'node:assert/strict';
import { chainLetters } from './chainLetters';

const CASES: readonly (readonly [name: string, text: string, chains: string])[] = [
  [
    'a report that an organ announced',
    `مرکز آمار ایران اعلام کرد که نرخ بیکاری کم شده است. طبق این گزارش، زنان بیکارترند.`,
    'aa',
  ],
  [
    'a study of the researchers who found something',
    `پژوهشگران دانشگاه زنجان دریافتند که آب کم شده است. نتایج این مطالعه نشان می‌دهد که چاه‌ها خشک‌اند.`,
    'aa',
  ],
  [
    'a ruling that is another than the organ before announced',
    `مرکز آمار ایران اعلام کرد که نرخ بیکاری کم شده است. طبق این حکم، متهم آزاد می‌شود.`,
    'ab',
  ],
  [
    'figures that nobody right before has announced',
    `مرکز آمار ایران اعلام کرد که نرخ بیکاری کم شده است.\n\nبرف بارید.\n\nراه بسته شد.\n\nطبق این آمار، زنان بیکارترند.`,
    'ab',
  ],
];

describe('chains of documents that were just announced', () => {
  for (const [name, text, chains] of CASES) it(name, () => assert.equal(chainLetters(text), chains));
});
