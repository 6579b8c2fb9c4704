const mfa = document.querySelector('genauth-mfa');
const heard = [];

document.addEventListener('genauth-mfa-token', ({ detail }) => detail.respondWith(Promise.resolve('ada')));
for (const name of ['enrolled', 'unbound', 'error']) {
  mfa.addEventListener(name, ({ detail }) =>
    heard.push(`${name} ${detail.factor?.factorType ?? detail.kind}`),
  );
}
mfa.setAttribute('base-url', new URLSearchParams(location.search).get('api'));
globalThis.heard = heard;
