// What a person could not get at on the page as it is now: what axe does not look for, and Testing Library does not see.
import { inPage } from './engine.mjs';

/**
 * The controls in sight that a click in their middle would not meet, because something covers them or cuts them off. What
 * has been scrolled away, and what an open dialog or list is meant to cover, is none of them.
 * @param {import('./engine.mjs').Tab} tab
 * @returns {Promise<string>} a line for each; nothing if there are none
 */
export const outOfReach = (tab) =>
  inPage(tab, () => {
    /** Px: a box to scroll in that is lower than a line has been squeezed. */
    const line = 16;
    const front =
      // Within `:is()` it is no error where there are no popovers.
      document.querySelector(':is(:popover-open)') ??
      [...document.querySelectorAll(':modal')].at(-1) ??
      document;

    /** @param {Element} element @param {number} x @param {number} y */
    const isScrolledAway = (element, x, y) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box.scrollHeight <= box.clientHeight || box.clientHeight < line) continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        if (x < left || x > right || y < top || y > bottom) return true;
      }
      return false;
    };

    /** @param {Element} element */
    const isReached = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // Said to readers alone, or not in sight.
      if (Math.min(width, height) < 8 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
      if (element.checkVisibility?.() === false || isScrolledAway(element, x, y)) return true;
      const met = document.elementFromPoint(x, y);
      if (!met || element.contains(met)) return true;
      // A label takes its click for it; what stays in sight while the rest scrolls covers what is below.
      const stays = met.closest('.mfa-foot, .mfa-head');
      return met.closest('label')?.control === element || (stays !== null && !stays.contains(element));
    };

    return [...front.querySelectorAll('button, input, select, summary, a[href], [role="option"]')]
      .filter((element) => !isReached(element))
      .map((element) => `out of reach: ${element.outerHTML.slice(0, 160)}`)
      .join('\n');
  });
