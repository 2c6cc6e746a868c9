// Runs a TypeScript file of this project under the project's own Node 24, installing what is missing first.
// The one plain JavaScript file here: it must run on the older Node of a fresh machine, before any install.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'package-lock.json');
/** What npm writes last of all, so that an install that was cut off has none. */
const installed = join(root, 'node_modules', '.package-lock.json');
const windows = process.platform === 'win32';
const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const [script, ...args] = process.argv.slice(2);

if (!script) fail('Usage: node .ci/node24.mjs SCRIPT.ts [ARGUMENTS]', 2);
if (!isInstalled()) await install();
await run(findNode());

function isInstalled() {
  const wanted = readPackages(lock);
  const found = readPackages(installed);
  if (!wanted || !found) return false;
  const differs = Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const other = found[path];
    // Optional packages are for one platform each; only the bundled Node of this one is indispensable.
    if (!other) return !entry.optional || (isOurNode(path, entry) && !isNewEnough());
    return other.version !== entry.version || other.integrity !== entry.integrity;
  });
  return !differs && Object.keys(found).every((path) => wanted[path]);
}

function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null; // Cut off while it was written: as good as absent.
  }
}

function isOurNode(path, entry) {
  const fits = (list, value) => !list || list.includes(value);
  return (
    /^node_modules\/node-[a-z]+-/.test(path) &&
    fits(entry.os, process.platform) &&
    fits(entry.cpu, process.arch)
  );
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.error('Installing what is missing into node_modules (npm ci, about 20 seconds, once)...');
  // The Node that runs npm, and not the one inside node_modules, which is about to be replaced.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  const flags = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] };
  const child =
    npm && /\.c?js$/.test(npm)
      ? spawn(node, [npm, ...flags], options)
      : spawn(windows ? 'npm.cmd' : 'npm', flags, { ...options, shell: windows });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  const clock = process.stderr.isTTY && setInterval(() => process.stderr.write(`\r  ${seconds()} s `), 1000);
  const { code, signal } = await finished(child);
  if (clock) {
    clearInterval(clock);
    process.stderr.write('\r');
  }
  if (signal) process.exit(128 + (constants.signals[signal] ?? 0));
  if (code === 0) return console.error(`Installed in ${seconds()} s.`);
  console.error(words.trim());
  const offline = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.test(
    words,
  );
  fail(
    offline
      ? 'The npm registry could not be reached. Connect to the network (or set npm\'s "registry" or "proxy") and run the command again.'
      : 'npm ci failed; its words are above. Mend the cause, or delete node_modules, and run the command again.',
  );
}

function findNode() {
  const names = [
    `node-${process.platform}-${process.arch}`,
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
  ];
  for (const name of names) {
    const file = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  if (isNewEnough()) return process.execPath;
  fail(
    `Node ${process.versions.node} is too old, and this project brings none for ${process.platform} ${process.arch}.\n` +
      'Install Node 24 (https://nodejs.org/en/download) and run the command again.',
  );
}

/** Node 22.18 was the first to run TypeScript files without a flag. */
function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

async function run(node) {
  // So that whatever the script starts by name finds the same Node and the project's own tools, as under npm.
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  process.env[path] = [join(root, 'node_modules', '.bin'), process.env[path] ?? ''].join(delimiter);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const { code, signal } = await finished(child);
  if (!signal) process.exit(code ?? 1);
  for (const name of passed) process.removeAllListeners(name);
  process.kill(process.pid, signal);
}

/** Resolves when the child has ended; until then the signals to this process are the child's to answer. */
function finished(child) {
  for (const signal of passed) process.on(signal, () => child.kill(signal));
  // Under npm a shell stands between: npm's SIGTERM ends that shell, and would leave this process an orphan.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
  if (!process.env.npm_lifecycle_event) clearInterval(watch);
  return new Promise((resolve) => {
    child.on('error', (error) => fail(error.message));
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal });
    });
  });
}

function fail(words, code = 1) {
  console.error(words);
  process.exit(code);
}
