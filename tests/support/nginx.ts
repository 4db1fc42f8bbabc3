import { readFileSync } from 'node:fs';
import { isInstalled, type RunningServer, startServer } from './server.ts';

export const isNginxInstalled = isInstalled('nginx');

/** Serves a built site with nginx, configured as src/publish/DEPLOYING.md describes. */
export function startNginx(site: string): Promise<RunningServer> {
  const settings = documentedIn('src/publish/DEPLOYING.md').replaceAll('/srv/photos', site);
  return startWith(settings);
}

/** Puts nginx before two servers, configured as src/server/README.md describes. @param ports where they listen. */
export function startBalancer(ports: readonly [number, number]): Promise<RunningServer> {
  const [one, other] = ports;
  return startWith(
    documentedIn('src/server/README.md')
      .replace('10.0.0.1:4173', `127.0.0.1:${one}`)
      .replace('10.0.0.2:4173', `127.0.0.1:${other}`),
  );
}

function startWith(settings: string): Promise<RunningServer> {
  return startServer({
    command: 'nginx',
    args: (folder, file) => ['-p', folder, '-e', 'stderr', '-c', file],
    configuration: (folder, port) =>
      configuration(folder, settings.replace(/listen .*;/, `listen 127.0.0.1:${port};`)),
  });
}

function configuration(folder: string, settings: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
events { worker_connections 2048; }
http {
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
${settings}
}
`;
}

/** The nginx configuration in a document. */
function documentedIn(path: string): string {
  const [, block] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(path, 'utf8')) ?? [];
  if (!block) throw new Error(`${path} has no settings for nginx.`);
  return block;
}
