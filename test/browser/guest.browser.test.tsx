/** The host's page is not ours: nothing on it looks or behaves otherwise for the kit's being there. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import layered from '../../src/styles/index.css?inline';
import unlayered from '../../src/styles/index.css?unlayered&inline';
import { withSheet } from '../../stories/looks/withSheet.js';
import { browserHands } from '../kit/browserHands.js';
import { createPerson } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

/** Everything that a stylesheet or a script can have done to an element of the host's, by name. */
function looks(element: Element): Map<string, string> {
  const found = new Map(
    element.getAttributeNames().map((name) => [`[${name}]`, element.getAttribute(name) ?? '']),
  );
  for (const pseudo of element.matches('input') ? ['', '::placeholder'] : ['', '::before']) {
    const style = getComputedStyle(element, pseudo || undefined);
    // Custom properties are in no list.
    for (const name of [...style, '--mfa-accent', '--mfa--accent', '--mfa--ring']) {
      // Their heights are those of the page's content; what a modal dialog makes inert is the browser's own doing.
      if (/^(height|block-size|perspective-origin|transform-origin|interactivity)$/.test(name)) continue;
      found.set(`${pseudo} ${name}`, style.getPropertyValue(name));
    }
  }
  return found;
}

/** A page of one's own around the kit: one of each element that pages are made of, with a class here and there. */
const hostPage = `
  <style>#host .card { padding: 8px; border: 1px solid }</style>
  <header class="head"><nav><ul><li><a href="#a">Home</a></li><li><a href="#b" class="link">Account</a></li></ul></nav></header>
  <main><h1>Account</h1><h2>Security</h2><h3>Keys</h3><h4>Old</h4><h5>Older</h5><h6>Oldest</h6>
  <p class="lead">Text with <strong>strong</strong>, <em>em</em>, <b>b</b>, <i>i</i>, <small>small</small>, <code>code</code>,
  <kbd>kbd</kbd>, <mark>mark</mark>, <abbr title="x">abbr</abbr>, <time>now</time>, <sub>1</sub><sup>2</sup><br><q>q</q></p>
  <ol><li>One</li></ol><dl><dt>Term</dt><dd>Text</dd></dl><pre>pre</pre><blockquote>quote</blockquote><hr>
  <table class="card"><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
  <form class="card"><fieldset><legend>Form</legend><label for="host-name">Name <input id="host-name" placeholder="Ada"></label>
  <input type="checkbox" aria-label="Tick"><input type="radio" aria-label="Pick"><input type="range" aria-label="Range">
  <input type="file" aria-label="File"><select aria-label="Choice"><option>One</option></select><textarea aria-label="Words"></textarea>
  <button type="button" class="button">Save</button><input type="submit" value="Send"><progress value="1" max="2"></progress>
  <meter value="1"></meter><output>3</output></fieldset></form>
  <details><summary>More</summary>Text</details><dialog class="dialog">Closed</dialog><section class="card"><article>Text</article></section>
  <figure><svg viewBox="0 0 1 1" width="8"><path d="M0 0h1v1z"/></svg><img alt="" width="8" height="8"><figcaption>Words</figcaption></figure>
  <canvas width="8" height="8"></canvas><video width="8"></video><iframe title="Frame" width="8" height="8"></iframe></main>
  <aside hidden>Hidden</aside><footer class="foot"><address>Street</address></footer>`;

function openHost(): () => void {
  const host = document.createElement('div');
  host.id = 'host';
  host.append(document.createRange().createContextualFragment(hostPage));
  document.body.prepend(host);
  return () => host.remove();
}

function page() {
  const elements = [document.documentElement, document.body, ...document.querySelectorAll('#host, #host *')];
  return elements.map((element) => ({ name: element.localName, looks: looks(element) }));
}

/** What is otherwise than before, in words. */
function changes(before: ReturnType<typeof page>) {
  const now = page();
  expect(now.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  return before.flatMap((element, at) =>
    [...element.looks].flatMap(([what, was]) => {
      const is = now[at]?.looks.get(what);
      return is === was ? [] : [`${element.name}${what}: ${was} -> ${String(is)}`];
    }),
  );
}

test('H5 <html>, <body> and every element of the host’s look the same before, during and after', async () => {
  const closeHost = openHost();
  const before = page();
  expect(before.length).toBeGreaterThan(70);
  const globals = new Set(Object.getOwnPropertyNames(window));
  const children = document.head.children.length;
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  expect(changes(before)).toEqual([]);

  await person.beginOtp();
  expect(changes(before)).toEqual([]);
  await person.press(words.list.close);
  await person.press(words.wizard.discard.confirm);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await person.askToRemove(names.sms);
  await person.press(words.unbind.keep);
  expect(changes(before)).toEqual([]);

  kit.unmount();
  expect(changes(before)).toEqual([]);
  // What Testing Library leaves there is no doing of the kit's.
  globals.add('IS_REACT_ACT_ENVIRONMENT');
  expect(Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))).toEqual([]);
  expect(document.head.children.length).toBe(children);
  expect([...document.body.children].filter((child) => child.matches('[class^=mfa-]'))).toEqual([]);
  closeHost();
});

test('H5 the kit’s sheet, put into a page, changes nothing in it, and neither does taking it out', () => {
  for (const sheet of [layered, unlayered]) {
    const takeOut = withSheet('', { insteadOfKit: true })();
    const closeHost = openHost();
    const before = page();
    const remove = withSheet(sheet)();
    expect(changes(before)).toEqual([]);
    remove();
    expect(changes(before)).toEqual([]);
    closeHost();
    takeOut();
  }
});

test('H5 a page that scrolls keeps its place through a dialog', async () => {
  const tall = document.createElement('div');
  tall.style.height = '3000px';
  document.body.prepend(tall);
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  screen.getByRole('button', { name: words.list.addNamed(names.email) }).scrollIntoView({ block: 'center' });
  const place = window.scrollY;
  expect(place).toBeGreaterThan(0);
  await person.open(names.email);
  await person.press(words.list.close);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(window.scrollY).toBe(place);
  tall.remove();
});
