/** How the extension is built, and all that it asks of the browser. */
import { defineConfig } from 'wxt';
import { withMadePatterns } from './with-made-patterns.ts';
import { withoutJsonSchema } from './without-json-schema.ts';
import { withoutPhoneFormats } from './without-phone-formats.ts';
import { withoutZodWords } from './without-zod-words.ts';

const permissions = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];

/** Extension pages load nothing from outside; only the background speaks, and only to the team's Worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One file in place of fifteen: each that the popup waits for costs it some milliseconds. */
const popupInOne = {
  name: 'screen',
  test: /\/extension\/(ui\/Popup\.tsx|entrypoints\/services\/services\.ts)$/,
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    ...(browser !== 'firefox' && { minimum_chrome_version: '127' }),
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    // Asked for when a member turns notifications on.
    optional_permissions: ['notifications'],
    // One site at a time, on a click that says so ("Always on this site").
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      ...(browser !== 'firefox' && {
        'read-in-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_readInPanel__' },
      }),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whynow@whynow.example',
          strict_min_version: '142.0',
          data_collection_permissions: {
            required: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
          },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting: { groups: [popupInOne] } });
    },
    // The popup's <title> would otherwise overwrite the tooltip, which the badge's title falls back to.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_open__';
    },
  },
  vite: () => ({
    plugins: [withoutJsonSchema(), withoutPhoneFormats(), withoutZodWords(), withMadePatterns()],
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  }),
});
