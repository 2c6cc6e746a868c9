/** Finds a browser of the Chromium family on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macPaths = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** `$CHROMIUM` goes before all others. Null where there is none. */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env): string | null => {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const candidates = [
    env.CHROMIUM ?? '',
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? macPaths : []),
    ...(process.platform === 'win32'
      ? windowsFolders.flatMap((folder) => windowsPaths.map((path) => (folder ? join(folder, path) : '')))
      : []),
  ];
  return candidates.find(isProgram) ?? null;
};

const isProgram = (path: string): boolean => {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
