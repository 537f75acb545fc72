import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const bin = path.join(root, 'node_modules', '.bin');
const shippedNode = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');

/** Folders of the published packages, as the workspace lists them. */
export function packageFolders() {
  const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return workspaces.flatMap((entry) => {
    if (!entry.endsWith('/*')) return [entry];
    const parent = entry.slice(0, -2);
    return readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`);
  });
}

/** The Node that the checkout ships (24), or the one that runs this where it ships none for the platform. */
export const nodePath = () => (existsSync(shippedNode) ? shippedNode : process.execPath);

/** Runs a command of the checkout with its own Node first on the PATH; gives its exit code. */
export function run(command, args, options = {}) {
  const { env, ...rest } = options;
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
    ...rest,
  });
  if (result.error) {
    console.error(`${command}: ${result.error.message}`);
    return 1;
  }
  return result.status ?? 1;
}

/** Runs Node of the checkout on one of its files. */
export const runNode = (args, options) => run(nodePath(), args, options);

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Installs what the lock file names, unless that was done already. */
function install() {
  const marker = path.join(root, 'node_modules', '.installed-lock');
  const digest = lockDigest();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest) return 0;
  console.error('Đang cài thư viện (lần đầu mất khoảng một phút)… / Installing libraries (about a minute, once)…');
  // No dependency needs its install script, so none is run.
  const code = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code === 0) writeFileSync(marker, digest);
  return code;
}

/** Makes the checkout ready: libraries installed, packages built. Asks nothing; exits where it fails. */
export function prepare() {
  for (const step of [install, build]) {
    const code = step();
    if (code !== 0) process.exit(code);
  }
}

function build() {
  return runNode([path.join('node_modules', 'typescript', 'bin', 'tsc'), '-b']);
}
