/** A phone number and an address at a real browser: the search by keys and mouse, paste, autofill, the field's own manners. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import pageEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EnrollWizard, MfaSettings } from '../../src/index.js';
import { violations } from '../kit/axe.js';
import { browserHands, isDriven } from '../kit/browserHands.js';
import { createPerson, errorKind, front, step } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

const { sms, email } = words;
const keys = (text: string) => browserHands.keyboard(text);

function begin(ui = <MfaSettings defaultCountry="US" />) {
  const kit = renderKit({ sandbox: { account: { factors: [] } } }, ui);
  return { ...kit, person: createPerson(browserHands, kit) };
}

const country = () => front().getByRole<HTMLSelectElement>('combobox', { name: sms.country });
const number = () => front().getByRole<HTMLInputElement>('textbox', { name: sms.phone });
const search = () => front().queryByRole<HTMLInputElement>('combobox', { name: sms.search });
const marked = () => document.getElementById(search()?.getAttribute('aria-activedescendant') ?? '');
const found = () => [...document.querySelectorAll('.mfa-option')].map((option) => option.textContent);
const sentTo = ({ sandbox }: ReturnType<typeof begin>) => sandbox.inbox.map(({ to }) => to);

/** On the screen of a text message, with the focus on its country. */
async function atCountry() {
  const kit = begin();
  await kit.person.open(names.sms);
  await waitFor(() => expect(number()).toHaveFocus());
  await browserHands.tab({ shift: true });
  expect(country()).toHaveFocus();
  return kit;
}

/** What a browser's autofill does to a field: the value at once, and an event that no key has made. */
function autofill(field: HTMLInputElement | HTMLSelectElement, value: string) {
  const prototype =
    field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function paste(field: HTMLElement, text: string) {
  await browserHands.click(field);
  await browserHands.keyboard('{Control>}a{/Control}');
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
  // The kit takes nothing into its own hands here: what follows is the browser's default.
  expect(field.dispatchEvent(event)).toBe(true);
  // WebKit's frame takes no such command.
  if (!document.execCommand('insertText', false, text)) await pageEvent.paste(text);
}

describe('the search by keys', () => {
  test('S1 typing on the country looks for it, Enter takes it, and the number is one Tab away', async () => {
    const kit = await atCountry();
    await keys('united k');
    expect(search()).toHaveFocus();
    expect(search()).toHaveValue('united k');
    expect(found()).toEqual(['United Kingdom+44']);
    expect(marked()).toHaveTextContent('United Kingdom');
    expect(marked()).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('listbox', { name: words.sms.country })).toContainElement(marked());
    expect(search()).toHaveAttribute('placeholder', words.sms.search);
    expect(await violations()).toEqual([]);
    await keys('{Enter}');
    expect(search()).toBeNull();
    expect(country()).toHaveFocus();
    expect(country()).toHaveValue('GB');
    expect(kit.written()).toEqual([]);
    await browserHands.tab();
    expect(number()).toHaveFocus();
    await keys('07400 123456{Enter}');
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['+447400123456']);
  });

  test.each(['{ArrowDown}', '{ArrowUp}', '{Alt>}{ArrowDown}{/Alt}', ' ', '{F4}'])(
    'S1 %s opens it where the chosen one is',
    async (key) => {
      await atCountry();
      await keys(key);
      expect(search()).toHaveFocus();
      expect(search()).toHaveValue('');
      expect(marked()).toHaveTextContent('United States');
      expect(marked()).toBeVisible();
      const box = marked()!.closest('ul')!.getBoundingClientRect();
      const row = marked()!.getBoundingClientRect();
      expect(row.top).toBeGreaterThanOrEqual(box.top);
      expect(row.bottom).toBeLessThanOrEqual(box.bottom);
    },
  );

  test('S1 the arrows go round, Home, End and the pages leap, and what is marked stays in sight', async () => {
    await atCountry();
    await keys('{ArrowDown}{Home}');
    expect(marked()).toHaveTextContent('Afghanistan');
    await keys('{ArrowUp}');
    expect(marked()).toHaveTextContent('Zimbabwe');
    await keys('{ArrowDown}{ArrowDown}');
    expect(marked()).toHaveTextContent('Åland Islands');
    await keys('{End}{PageUp}');
    expect(found().indexOf(marked()!.textContent)).toBe(found().length - 8);
    await keys('{PageDown}');
    expect(marked()).toHaveTextContent('Zimbabwe');
    const box = marked()!.closest('ul')!.getBoundingClientRect();
    expect(marked()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom + 1);
    await keys('{Enter}');
    expect(country()).toHaveValue('ZW');
  });

  test.each([
    ['+44', 'United Kingdom'],
    ['gb', 'United Kingdom'],
    ['cote d', 'Côte d’Ivoire'],
  ])('S1 %s finds %s', async (typed, name) => {
    await atCountry();
    await keys(typed);
    expect(marked()).toHaveTextContent(name);
  });

  test('S1 what fits nothing is said, and Enter then does nothing', async () => {
    const kit = await atCountry();
    await keys('atlantis');
    expect(screen.getByText(sms.noCountry)).toBeVisible();
    expect(screen.getByText(sms.noCountry)).toHaveAttribute('role', 'status');
    expect(marked()).toBeNull();
    expect(await violations()).toEqual([]);
    await keys('{Enter}{ArrowDown}{End}');
    expect(search()).toHaveFocus();
    expect(kit.written()).toEqual([]);
    await keys('{Backspace}'.repeat(8));
    expect(found().length).toBeGreaterThan(200);
  });

  test('S1 E1 Escape closes it and nothing else, five times over', async () => {
    const kit = await atCountry();
    for (let press = 0; press < 5; press += 1) {
      await keys('fra{Escape}');
      expect(search()).toBeNull();
      expect(country()).toHaveFocus();
      expect(country()).toHaveValue('US');
      expect(step()).toBe('details');
      expect(screen.getByRole('dialog')).toHaveProperty('open', true);
    }
    // The next one is the wizard's.
    await keys('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(kit.heard.events.map(({ name }) => name)).not.toContain('enroll-started');
  });

  test('S1 Tab leaves it as it was, and goes on to the number', async () => {
    await atCountry();
    await keys('fra');
    await browserHands.tab();
    expect(search()).toBeNull();
    expect(number()).toHaveFocus();
    expect(country()).toHaveValue('US');
  });

  // Keys of the page's own move no list of the browser's.
  test.runIf(isDriven)('S1 a short list needs no search: the browser’s own does', async () => {
    const { person } = begin(<MfaSettings countries={['DE', 'AT', 'CH']} />);
    await person.open(names.sms);
    await waitFor(() => expect(number()).toHaveFocus());
    await browserHands.tab({ shift: true });
    await keys('sw');
    expect(search()).toBeNull();
    expect(country()).toHaveValue('CH');
  });
});

describe('the search by mouse', () => {
  test('S1 a click opens it in sight, a click takes a country, another click shuts it', async () => {
    await atCountry();
    await browserHands.click(country());
    expect(search()).toHaveFocus();
    const panel = document.querySelector('.mfa-countries')!.getBoundingClientRect();
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom).toBeLessThanOrEqual(window.innerHeight);
    await browserHands.click(country());
    expect(search()).toBeNull();
    await browserHands.click(country());
    await browserHands.type(search()!, 'franc');
    await browserHands.click(screen.getByText('France'));
    expect(search()).toBeNull();
    expect(country()).toHaveValue('FR');
    expect(country()).toHaveFocus();
  });

  test('S1 a click elsewhere shuts it', async () => {
    await atCountry();
    await browserHands.click(country());
    await browserHands.click(front().getByRole('heading', { name: names.sms }));
    expect(search()).toBeNull();
    expect(country()).toHaveValue('US');
  });

  test('S1 a finger gets the phone’s own picker', async () => {
    await atCountry();
    fireEvent.pointerDown(country(), { pointerType: 'touch' });
    expect(fireEvent.mouseDown(country())).toBe(true);
    expect(search()).toBeNull();
  });

  test('S1 it opens upwards where there is no room below', async () => {
    begin(
      <div style={{ paddingTop: window.innerHeight - 320 }}>
        <EnrollWizard factorType="SMS" defaultCountry="US" />
      </div>,
    );
    const select = await screen.findByRole('combobox', { name: sms.country });
    await browserHands.click(select);
    const panel = document.querySelector('.mfa-countries')!.getBoundingClientRect();
    const box = select.getBoundingClientRect();
    expect(panel.bottom <= box.top || panel.top >= box.bottom).toBe(true);
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  test('S1 a test or a script that sets the select is followed', async () => {
    const kit = await atCountry();
    await browserHands.selectOptions(country(), 'GB');
    expect(country()).toHaveValue('GB');
    expect(search()).toBeNull();
    await browserHands.type(number(), '07400 123456{Enter}');
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['+447400123456']);
  });
});

describe('a number that was not typed', () => {
  test.each([
    ['+8613800138000', 'CN', '+8613800138000'],
    ['0086 138-0013-8000', 'CN', '+8613800138000'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['\u202A+44 (0)7400 123456\u202C', 'GB', '+447400123456'],
    ['＋４９ １５１２ ３４５６７８９', 'DE', '+4915123456789'],
    ['+٢٠ ١٠٠ ١٢٣ ٤٥٦٧', 'EG', '+201001234567'],
  ])('S1 %j is pasted, and its country chosen', async (text, iso, to) => {
    const kit = await atCountry();
    await paste(number(), text);
    expect(country()).toHaveValue(iso);
    await kit.person.press(sms.send);
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual([to]);
  });

  test('S1 iOS fills the whole number into the field for the national one', async () => {
    const kit = await atCountry();
    autofill(number(), '+1 (416) 555-0123');
    await waitFor(() => expect(country()).toHaveValue('CA'));
    await kit.person.press(sms.send);
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['+14165550123']);
  });

  test('S1 Chrome fills both, the country by its code', async () => {
    const kit = await atCountry();
    expect(country()).toHaveAttribute('autocomplete', 'tel-country-code');
    expect(number()).toHaveAttribute('autocomplete', 'tel-national');
    autofill(country(), 'GB');
    autofill(number(), '7400 123456');
    await kit.person.press(sms.send);
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['+447400123456']);
  });
});

describe('an address', () => {
  async function atEmail() {
    const kit = begin();
    await kit.person.open(names.email);
    const field = await front().findByRole<HTMLInputElement>('textbox', { name: email.email });
    await waitFor(() => expect(field).toHaveFocus());
    return { ...kit, field };
  }

  test('S2 S3 in its own letters goes out in ASCII, though Chromium hides its letters from scripts', async () => {
    const kit = await atEmail();
    await keys('ada@bücher.example{Enter}');
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['ada@xn--bcher-kva.example']);
    expect(front().getByText(/a\*\*\*@bücher\.example/)).toBeVisible();
  });

  test('S2 the guess at a slip comes when the click is through, and moves no button from under the mouse', async () => {
    const kit = await atEmail();
    await keys('ada@gmial.com');
    const send = front().getByRole('button', { name: email.send });
    await browserHands.click(send);
    await front().findByRole('button', { name: /ada@gmail\.com/ });
    expect(kit.field).toHaveFocus();
    expect(sentTo(kit)).toEqual([]);
    await browserHands.click(send);
    await kit.person.seesStep('prove');
    expect(sentTo(kit)).toEqual(['ada@gmial.com']);
  });

  test('S2 the guess comes with Tab, and takes the keys', async () => {
    const kit = await atEmail();
    await keys('ada@qq.con');
    await browserHands.tab();
    const guess = await front().findByRole('button', { name: /ada@qq\.com/ });
    expect(guess.closest('[role="status"]')).not.toBeNull();
    guess.focus();
    await keys('{Enter}');
    expect(kit.field).toHaveValue('ada@qq.com');
    expect(kit.field).toHaveFocus();
    expect(step()).toBe('details');
    expect(await violations()).toEqual([]);
  });

  test('S2 with a space within is explained, not cut', async () => {
    const { field, person } = await atEmail();
    await keys('ada lovelace@example.com{Enter}');
    await waitFor(() => expect(errorKind()).toBe('email-implausible'));
    expect(front().getByRole('alert')).toHaveTextContent(email.spaces);
    expect(field).toHaveValue('ada lovelace@example.com');
    await person.press(words.list.close);
  });
});
