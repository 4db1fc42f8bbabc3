import { readdirSync, readFileSync } from 'node:fs';
import { isInstalled, type RunningServer, startServer } from './server.ts';

export const isApacheInstalled = isInstalled('apache2');

/** Debian's folder of modules. */
const modules = '/usr/lib/apache2/modules';

/** The modules that Debian enables and a static site needs, and those of `a2enmod headers rewrite`. */
const usual = [
  'mpm_event',
  'authz_core',
  'autoindex',
  'deflate',
  'dir',
  'filter',
  'mime',
  'negotiation',
  'setenvif',
  'headers',
  'rewrite',
];

/**
 * Serves a built site, which has its own `.htaccess`, with Apache, configured as src/publish/DEPLOYING.md describes. As on
 * Debian, folders are listed and names completed unless the site says otherwise.
 * @param without a module that is not enabled.
 */
export function startApache(site: string, without?: string): Promise<RunningServer> {
  const built = readdirSync(modules);
  const [, documented = ''] =
    /```apache\n([\s\S]*?)```/.exec(readFileSync('src/publish/DEPLOYING.md', 'utf8')) ?? [];
  const loaded = usual.filter((name) => name !== without && built.includes(`mod_${name}.so`));
  return startServer({
    command: 'apache2',
    args: (_, file) => ['-f', file, '-D', 'FOREGROUND'],
    configuration: (folder, port) => `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog /dev/null
User www-data
Group www-data
${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
<Directory />
  Options Indexes FollowSymLinks MultiViews
</Directory>
${documented.replaceAll('/srv/photos', site).replace('*:80', `127.0.0.1:${port}`)}
`,
  });
}
