import { expect, test } from 'vitest';
import zhCN from '../../src/locales/zh-CN.js';
import { saidBy } from './texts.js';

/** Runs of Latin words that are right in a Chinese sentence. */
const allowed: readonly string[] = [];

const han = '\\p{Script=Han}';
const fullWidth = '，。！？：；、（）「」…';

async function breaches(pattern: RegExp) {
  return (await saidBy(zhCN))
    .filter(({ text }) => pattern.test(String(text)))
    .map(({ path, text }) => `${path}: ${String(text)}`);
}

test('H4 who reads Chinese meets no English sentence', async () => {
  const english = (await saidBy(zhCN)).flatMap(({ path, text }) =>
    [...String(text).matchAll(/[A-Za-z’']+(?:[ ,-]+[A-Za-z’']+){2,}/g)]
      .filter(([run]) => !allowed.includes(run))
      .map(([run]) => `${path}: ${run}`),
  );
  expect(english).toEqual([]);
});

test('H4 every Chinese text is in Chinese', async () => {
  expect(await breaches(new RegExp(`^[^${han}]*$`, 'u'))).toEqual([]);
});

test('H4 Chinese is punctuated in full width, without spaces beside it', async () => {
  expect(await breaches(new RegExp(`[${han}${fullWidth}][,.!?:;()"'](?!txt)`, 'u'))).toEqual([]);
  expect(await breaches(new RegExp(`[,!?:;()"'][${han}]`, 'u'))).toEqual([]);
  expect(await breaches(new RegExp(` [${fullWidth}]|[${fullWidth}] `, 'u'))).toEqual([]);
  expect(await breaches(/\.\.\.|……|[“”‘’]/)).toEqual([]);
});

test('H4 one space, never two or none, stands between Chinese and Latin letters or digits', async () => {
  expect(await breaches(new RegExp(`${han}[\\w@+]|\\w${han}`, 'u'))).toEqual([]);
  expect(await breaches(new RegExp(`${han} ${han}| {2}`, 'u'))).toEqual([]);
});

test('H4 Chinese calls a thing by one name on every screen and is polite', async () => {
  const otherNames =
    /双重|双因素|二步|多因素|动态口令|身份验证器|恢复码|移除|帐号|帐户|账户|登陆|电邮|电子邮件|手机号码|你/;
  expect(await breaches(otherNames)).toEqual([]);
});

test('H4 Chinese questions end as questions', async () => {
  const { discard, unsaved } = await zhCN.load('wizard');
  const { title } = await zhCN.load('unbind');
  for (const question of [discard.title, unsaved.title, title('Passkey')]) expect(question).toMatch(/？$/);
});

test('H4 Chinese buttons are short', async () => {
  const wizard = await zhCN.load('wizard');
  const { keep, confirm } = await zhCN.load('unbind');
  const { list } = zhCN;
  const buttons = [
    ...[list.add, list.remove, list.retry, keep, confirm],
    ...[wizard.back, wizard.cancel, list.close, wizard.verify, wizard.done],
    ...[wizard.discard, wizard.unsaved].flatMap((question) => [question.confirm, question.cancel]),
    ...[wizard.recovery.copy, wizard.recovery.save, wizard.recovery.print],
  ];
  expect(buttons.filter((button) => button.length > 7)).toEqual([]);
});
