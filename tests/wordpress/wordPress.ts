import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../support/server.ts';

// On Debian it is not in the PATH of ordinary users.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const code = '/usr/share/wordpress';

/** The Debian packages that WordPress needs and that are not installed. */
export function missingPackages(): string[] {
  const has = (command: string, ...args: string[]) =>
    spawnSync(command, args, { env }).status === 0;
  return [
    ...(has('test', '-f', `${code}/wp-includes/version.php`) ? [] : ['wordpress']),
    ...(has('test', '-d', `${code}/wp-content/themes/twentytwentythree`)
      ? []
      : ['wordpress-theme-twentytwentythree']),
    ...(has('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);')
      ? []
      : ['php-cli', 'php-mysql']),
    ...(has('mariadbd', '--version') ? [] : ['mariadb-server']),
  ];
}

export interface WordPress {
  origin: string;
  user: string;
  password: string;
  /** Runs PHP within WordPress. @returns its output. */
  run: (php: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts a WordPress with a database behind a socket, which only this machine can reach. */
export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const socket = join(folder, 'database.sock');
  const data = join(folder, 'data');
  const me = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, me, '--auth-root-authentication-method=normal'],
    { env, stdio: 'ignore' },
  );
  const database = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/pid`,
      me,
    ],
    { env, stdio: 'ignore' },
  );
  await until(
    () =>
      spawnSync(
        'mariadb',
        ['--no-defaults', '-uroot', `-S${socket}`, '-e', 'CREATE DATABASE IF NOT EXISTS wordpress'],
        { env },
      ).status === 0,
  );

  const site = join(folder, 'site');
  await cp(code, site, {
    recursive: true,
    dereference: true,
    filter: (file) => !file.endsWith('wp-config.php'),
  });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await mkdir(join(site, 'wp-content/mu-plugins'), { recursive: true });
  await writeFile(join(site, 'wp-config.php'), configuration(origin, socket));
  await writeFile(join(site, 'wp-content/mu-plugins/loopback.php'), loopback);
  await writeFile(join(folder, 'router.php'), router);
  // PHP's server answers one request at a time by default, and WordPress sends requests to itself.
  const server = spawn(
    'php',
    ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', site, join(folder, 'router.php')],
    {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '6' },
      stdio: 'ignore',
      detached: true,
    },
  );

  // Not synchronously: WordPress may send a request to this process.
  const run = async (php: string) => {
    const begin = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php';`;
    return (await promisify(execFile)('php', ['-r', `${begin} ${php}`], { env })).stdout;
  };
  const password = 'only-for-this-test';
  const install = `define('WP_INSTALLING', true); require '${site}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install('Host', 'editor', 'editor@example.org', false, '', '${password}');`;
  execFileSync('php', ['-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${install}`], {
    env,
    stdio: 'ignore',
  });

  const stop = async () => {
    const ended = [once(server, 'exit'), once(database, 'exit')];
    // Its workers are in its process group.
    process.kill(-(server.pid as number));
    database.kill();
    await Promise.all(ended);
    await rm(folder, { recursive: true });
  };
  await until(
    () =>
      spawnSync('php', ['-r', `exit(@fsockopen('127.0.0.1', ${port}) ? 0 : 1);`], { env })
        .status === 0,
  );
  return { origin, user: 'editor', password, run, stop };
}

function configuration(origin: string, socket: string): string {
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** PHP's server takes a path with a dot, such as /wp-json/oembed/1.0/proxy, for a file. */
const router = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($path) || is_file("$path/index.php")) return false;
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

/** Allows WordPress to send requests to its own machine, which it refuses by default. */
const loopback = `<?php
add_filter('http_request_host_is_external', fn ($is, $host) => $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, wp_parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_http_request', fn ($answer, $request, $url) => wp_parse_url($url, PHP_URL_HOST) === '127.0.0.1'
  ? $answer : new WP_Error('offline', 'Only this machine.'), 10, 3);
`;

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !isSo(); ) {
    if (Date.now() > end) throw new Error('WordPress or its database does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
