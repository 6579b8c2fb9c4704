import { firefox as playwright } from 'playwright';
import { findOnPath } from '../browser.mjs';
import { within } from './engine.mjs';
import { playwrightTab } from './playwrightTab.mjs';

const find = () => process.env['FIREFOX_PATH'] ?? findOnPath('firefox-esr', 'firefox');

// Nothing that goes beyond this machine: no settings, updates, telemetry, lists or name look-ups of Mozilla's.
const quiet = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'app.update.enabled': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'dom.push.connection.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
};

/** @type {import('./engine.mjs').Engine} */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr', 'fonts-noto-cjk'],
  isFound: () => find() !== undefined,
  open: async () => {
    const browser = await playwright.launch({
      // Debian's own Firefox, by WebDriver BiDi: Playwright's usual way needs a Firefox that it has patched.
      channel: 'moz-firefox',
      executablePath: find() ?? 'firefox',
      firefoxUserPrefs: {
        ...quiet,
        'ui.prefersReducedMotion': 1,
        'intl.accept_languages': 'en-US',
        'intl.locale.requested': 'en-US',
      },
      // Without it a release build asks for its settings whatever the preferences say.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
    return {
      version: browser.version(),
      tab: await playwrightTab(browser),
      // It can take seconds to go, and Playwright ends it with this process.
      close: () => within(browser.close(), 1500, 'Closing Firefox').catch(() => undefined),
    };
  },
};
