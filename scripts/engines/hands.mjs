// A person's hands and eyes in a tab: they press what they see, with the pointer or by keys alone.
import { inPage } from './engine.mjs';

/** @param {import('./engine.mjs').Tab} tab */
export function handsOf(tab) {
  const limit = 15_000;

  /**
   * Waits until it is there, at rest, switched on and in front; gives its middle. A press that comes while something moves
   * would meet another thing.
   * @param {string} selector
   */
  const find = (selector) =>
    inPage(
      tab,
      async (wanted, ms) => {
        const begun = performance.now();
        let before = '';
        for (let why = ''; ; await new Promise((resolve) => requestAnimationFrame(resolve))) {
          if (performance.now() - begun > ms) throw new Error(`${wanted} ${why}`);
          const element = document.querySelector(wanted);
          if (!element) {
            why = 'is not there';
            continue;
          }
          element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const place = [left, top, width, height].join();
          const [x, y] = [left + width / 2, top + height / 2];
          const front = document.elementFromPoint(x, y);
          if (place !== before) why = 'moves';
          else if (element.matches(':disabled, [aria-disabled="true"]')) why = 'is switched off';
          else if (!front || !(element.contains(front) || front.contains(element))) why = 'is behind another';
          else return { x, y };
          before = place;
        }
      },
      selector,
      limit,
    );

  return {
    /** Presses it with the pointer. @param {string} selector */
    async click(selector) {
      const { x, y } = await find(selector);
      await tab.pressAt(x, y);
    },

    /** Goes to it by Tab alone, as often as it takes. @param {string} selector */
    async tabTo(selector) {
      await find(selector);
      for (let presses = 0; presses < 60; presses += 1) {
        if (await inPage(tab, (wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await tab.press('Tab');
      }
      throw new Error(`${selector} is not reached by 60 presses of Tab`);
    },

    /** @param {string} text */
    type: (text) => tab.type(text),

    /** @param {import('./engine.mjs').Key} key */
    press: (key) => tab.press(key),

    /**
     * What an element says, once there is one; the newest where there are several.
     * @param {string} selector
     * @param {string} [says] a part of what it has to say
     */
    read: (selector, says = '') =>
      inPage(
        tab,
        async (wanted, part, ms) => {
          const begun = performance.now();
          for (;;) {
            const text = [...document.querySelectorAll(wanted)].at(-1)?.textContent ?? undefined;
            if (text?.includes(part)) return text;
            if (performance.now() - begun > ms) {
              throw new Error(
                text === undefined ? `${wanted} is not there` : `${wanted} says “${text}”, not “${part}”`,
              );
            }
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        },
        selector,
        says,
        limit,
      ),

    /** @param {string} selector */
    gone: (selector) =>
      inPage(
        tab,
        async (wanted, ms) => {
          const begun = performance.now();
          while (document.querySelector(wanted)) {
            if (performance.now() - begun > ms) throw new Error(`${wanted} is still there`);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        },
        selector,
        limit,
      ),

    /** Whether it has the focus. @param {string} selector */
    hasFocus: (selector) =>
      inPage(tab, (wanted) => document.activeElement?.matches(wanted) ?? false, selector),
  };
}
