import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import type { PhoneReader } from '../src/factors/sms/PhoneReading.js';
import { smsWith } from '../test/factors/sms/smsWith.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith } from './bound.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/** Giving a phone number, in whatever way people write theirs, from whatever country. */
const meta = {
  title: 'Situations/Phone number',
  component: EnrollWizard,
  args: { factorType: 'SMS', defaultCountry: 'US', onClose: fn() },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });

const country = ({ canvas }: Scene) =>
  canvas.findByRole<HTMLSelectElement>('combobox', { name: 'Country or region' });
const search = ({ canvas }: Scene) => canvas.findByRole('combobox', { name: 'Search by name or code' });
const names = ({ canvas }: Scene) =>
  canvas
    .getAllByRole('option')
    .filter((option) => option.matches('.mfa-option'))
    .map((option) => option.textContent);

/** Opens the search, and types into it. */
async function look(scene: Scene, text: string) {
  const select = await country(scene);
  select.focus();
  await scene.userEvent.keyboard('{ArrowDown}');
  await expect(await search(scene)).toHaveFocus();
  if (text) await scene.userEvent.keyboard(text);
}

/** What a click in its middle would meet is it: nothing covers it, and nothing cuts it off. */
async function expectInSight(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect();
  await expect(element.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true);
}

/** Types a number and sends it. */
async function give(scene: Scene, number: string) {
  const ada = person(scene);
  await ada.fill('Phone number', number);
  await ada.press('Send code');
  return ada;
}

/** Where the server was asked to send the text to. */
async function expectSent(scene: Scene, to: string) {
  const { sandbox, field } = person(scene);
  await field('Code from the text message');
  await expect(sandbox.inbox.map((message) => message.to)).toEqual([to]);
}

async function expectRefused(scene: Scene, why: RegExp) {
  const { sandbox, field } = person(scene);
  await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(why);
  await expect(await field('Phone number')).toBeInvalid();
  await expect(sandbox.inbox).toHaveLength(0);
}

/** S1: the countries, the chosen one marked. The browser's own list would know them by the beginning of their names alone. */
export const Countries: Story = {
  tags: ['not-in-chrome-110'], // without popovers the browser’s own list opens
  play: async (scene) => {
    await look(scene, '');
    await expect(names(scene).length).toBeGreaterThan(200);
    const field = await search(scene);
    const marked = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    await expect(marked).toHaveTextContent('United States');
    await expectInSight(marked!);
  },
};

/** S1: by name. */
export const SearchByName: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, 'united');
    await expect(names(scene)).toEqual(
      expect.arrayContaining(['United Kingdom+44', 'United Arab Emirates+971', 'United States+1']),
    );
    for (const option of scene.canvas.getAllByRole('option', { name: /^United .*\d$/ }).slice(-3))
      await expectInSight(option);
  },
};

/** S1: by ISO code. */
export const SearchByIsoCode: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, 'gb');
    await expect(names(scene)[0]).toBe('United Kingdom+44');
    await scene.userEvent.keyboard('{Enter}');
    await expect(await country(scene)).toHaveValue('GB');
    await expect(await country(scene)).toHaveFocus();
  },
};

/** S1: by dial code; the main country of those who share one leads. */
export const SearchByDialCode: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, '+44');
    await expect(names(scene)).toEqual(['United Kingdom+44', 'Guernsey+44', 'Isle of Man+44', 'Jersey+44']);
  },
};

/** S1: by what a country is called in another language that ships, without its accents too. */
export const SearchInAnotherLanguage: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, '');
    await scene.userEvent.type(await search(scene), '英国');
    await expect(names(scene)[0]).toBe('United Kingdom+44');
    await scene.userEvent.clear(await search(scene));
    await scene.userEvent.type(await search(scene), 'cote d');
    await expect(names(scene)).toEqual(['Côte d’Ivoire+225']);
  },
};

/** S1: nothing fits; the field says so, and what to try. */
export const SearchFindsNothing: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, 'atlantis');
    await expect(await scene.canvas.findByText(/No country fits/)).toBeVisible();
    await expect(scene.canvas.queryByRole('option', { selected: true, name: /./ })).not.toHaveClass(
      'mfa-option',
    );
  },
};

/** S1, E1: Escape closes the search, and nothing else. */
export const SearchLeft: Story = {
  tags: ['not-in-chrome-110'],
  play: async (scene) => {
    await look(scene, 'fra');
    await scene.userEvent.keyboard('{Escape}');
    await waitFor(() => expect(scene.canvas.queryByRole('listbox')).toBeNull());
    await expect(await country(scene)).toHaveFocus();
    await expect(await country(scene)).toHaveValue('US');
    await expect(scene.args.onClose).not.toHaveBeenCalled();
  },
};

/** S1: a number that brings its country's code chooses the country. */
export const PastedInternational: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.paste('Phone number', '+86 138 0013 8000');
    await expect(await country(scene)).toHaveValue('CN');
    await ada.press('Send code');
    await expectSent(scene, '+8613800138000');
  },
};

/** S1: what people dial for a plus, from a country where one dials something else. */
export const DialledFromAbroad: Story = {
  play: async (scene) => {
    await give(scene, '0086 138-0013-8000');
    await expectSent(scene, '+8613800138000');
  },
};

/** S1: the zero that is only dialled at home stays at home. */
export const TrunkZero: Story = {
  args: { defaultCountry: 'GB' },
  play: async (scene) => {
    await give(scene, '07400 123456');
    await expectSent(scene, '+447400123456');
  },
};

/** S1: a shared code; the digits tell the country. */
export const SharedCode: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill('Phone number', '(416) 555-0123');
    await waitFor(async () => expect(await country(scene)).toHaveValue('CA'));
  },
};

/** S1: Arabic digits are digits. */
export const ArabicDigits: Story = {
  args: { defaultCountry: 'EG' },
  play: async (scene) => {
    await give(scene, '٠١٠٠ ١٢٣ ٤٥٦٧');
    await expectSent(scene, '+201001234567');
  },
};

/** S1: a digit is missing. */
export const TooShort: Story = {
  play: async (scene) => {
    await give(scene, '(415) 555-267');
    await expectRefused(scene, /too short \(United States\)/);
  },
};

/** S1: a digit too many. */
export const TooLong: Story = {
  args: { defaultCountry: 'CN' },
  play: async (scene) => {
    await give(scene, '138 0013 80001');
    await expectRefused(scene, /too long \(China\)/);
  },
};

/** S1: not a number of the chosen country. Who knows better may go on: rules are older than the newest numbers. */
export const NotOfThisCountry: Story = {
  args: { defaultCountry: 'GB' },
  play: async (scene) => {
    const ada = await give(scene, '4155552671');
    await expectRefused(scene, /does not look like a number of the chosen country \(United Kingdom\)/);
    await ada.press('The number is right, use it');
    await expectSent(scene, '+444155552671');
  },
};

/** S1: no country has this code. */
export const CodeOfNoCountry: Story = {
  play: async (scene) => {
    await give(scene, '+999 123 4567');
    await expectRefused(scene, /No country has this code/);
  },
};

/** S1: the host takes numbers of few countries; it is said as soon as the code is there, before anything is sent. */
export const CountryNotAllowed: Story = {
  args: { countries: ['DE', 'AT', 'CH'], defaultCountry: 'AT' },
  play: async (scene) => {
    await person(scene).fill('Phone number', '+44 7400');
    await expectRefused(scene, /not accepted here \(United Kingdom\)/);
  },
};

const never = () => new Promise<PhoneReader>(() => {});
const offline = () => Promise.reject<PhoneReader>(new TypeError('Failed to fetch'));

/** S1: the rules are still on their way over a slow network. The form can be filled; sending it waits for them. */
export const RulesLoading: Story = {
  parameters: world({ width: 460, sandbox: accountWith(), provider: { factors: [smsWith(never)] } }),
  play: async (scene) => {
    const ada = await give(scene, '(415) 555-2671');
    await expect((await scene.canvas.findAllByText('Checking the number…'))[0]).toBeVisible();
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** S1, X4: the rules can't be had. Nobody is kept from going on: what is plausible is sent, and the server judges. */
export const RulesFailed: Story = {
  parameters: world({ width: 460, sandbox: accountWith(), provider: { factors: [smsWith(offline)] } }),
  play: async (scene) => {
    await give(scene, '+86 138-0013-8000');
    await expectSent(scene, '+8613800138000');
  },
};

/** S1, S3: it is on its way. Neither mouse nor keys change the country, and the next step names what was asked with. */
export const OnItsWay: Story = {
  parameters: world({
    width: 460,
    sandbox: { ...accountWith(), latency: { 'send-enroll-factor-request': 5000 } },
  }),
  play: async (scene) => {
    const ada = await give(scene, '+86 138-0013-8000');
    const select = await country(scene);
    await waitFor(() => expect(select).toHaveAttribute('aria-disabled', 'true'));
    await scene.userEvent.click(select);
    select.focus();
    await scene.userEvent.keyboard('u{ArrowDown}{End}');
    await expect(scene.canvas.queryByRole('combobox', { name: 'Search by name or code' })).toBeNull();
    await expect(select).toHaveValue('CN');
    await expect(select).toHaveFocus();
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** S1: a long name goes on in a second line where the page is narrow. */
export const LongCountryName: Story = {
  args: { defaultCountry: 'VC' },
  parameters: world({ width: 260, sandbox: accountWith() }),
  play: async (scene) => {
    await expect(await country(scene)).toHaveDisplayValue(/St\. Vincent & Grenadines/);
  },
};
