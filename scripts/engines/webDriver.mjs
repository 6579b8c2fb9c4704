// What is needed of a classic WebDriver client, over fetch (https://www.w3.org/TR/webdriver2/).

/** @type {Record<import('./engine.mjs').Key, string>} The code points that WebDriver has for keys. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

/**
 * Begins a session of a driver that listens at `url`.
 * @param {string} url
 * @param {object} capabilities
 */
export async function webDriver(url, capabilities) {
  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  const call = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(90_000),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId, capabilities: has } = await call('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });

  /** @param {string[]} characters */
  const press = (characters) =>
    call('POST', `${session}/actions`, {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: characters.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });

  /** @type {import('./engine.mjs').Tab} */
  const tab = {
    goto: (to) => call('POST', `${session}/url`, { url: to }),
    evaluate: async (expression) => {
      const { value, error } = await call('POST', `${session}/execute/async`, {
        script: `const [done] = arguments;
          new Promise((resolve) => resolve(${expression})).then(
            (value) => done({ value }),
            (error) => done({ error: String(error) }),
          );`,
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    pressAt: (x, y) =>
      call('POST', `${session}/actions`, {
        actions: [
          {
            ...pointer,
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    type: (text) => press([...text]),
    press: (key) => press([keys[key]]),
  };

  return {
    tab,
    version: String(has.browserVersion),
    /** @param {{ width: number, height: number }} size */
    resize: (size) => call('POST', `${session}/window/rect`, { x: 0, y: 0, ...size }),
    close: () => call('DELETE', session),
  };
}
