import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: '認証方法の設定',
  lead: '安全性の高い順です。',
  nothing: '設定できる認証方法はありません。',
  back: '戻る',
  cancel: 'キャンセル',
  close: '閉じる',
  verify: '確認',
  loading: '読み込んでいます…',
  done: '完了',
  doneTitle: (name) => `「${name}」を設定しました`,
  doneNotice: '設定が完了しました。',
  secondsLeft: (seconds) => (seconds === 0 ? '1分が経過しました' : `残り${seconds}秒`),
  spoken: (seconds) =>
    seconds === 0
      ? '1分が経過しました。入力内容は残っています。ボタンを押すと続けられます。'
      : `残り${seconds}秒です。`,
  expired: '1分が経過しました。',
  needsNew: '認証コードの再取得が必要です。',
  expiredHint: '入力内容は残っています。ボタンを押すと続けられます。',
  renewIn: (seconds) => `${seconds}秒後`,
  renewOpen: '認証コードを再取得できます。',
  discard: {
    title: '設定を中止しますか？',
    hint: '入力内容は破棄されます。アカウントは変更されません。',
    confirm: '中止',
    cancel: '続ける',
  },
  unsaved: {
    title: 'リカバリーコードを保管せずに終了しますか？',
    hint: '表示は一度だけです。スマートフォンをなくした場合、リカバリーコードがないとログインできないことがあります。',
    confirm: '終了',
    cancel: '戻って保管',
  },
  recovery: {
    label: 'リカバリーコード',
    hint: '表示は一度だけです。スマートフォンをなくした場合、リカバリーコードがないとログインできないことがあります。',
    copy: 'コピー',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした',
    save: 'ファイルに保存',
    print: '印刷',
    gate: '安全な場所に保管しました',
    gateRequired: 'リカバリーコードを保管してから確認してください。',
    gateType: 'リカバリーコードの最後の4文字を入力',
    gateTypeWrong: '最後の4文字が違います。控えを確認してください。',
    fileName: 'リカバリーコード.txt',
    fileText: (code, account) => `リカバリーコード${account && `（${account}）`}\n\n${code}\n`,
  },
};
