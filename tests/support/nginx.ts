import { readFileSync } from 'node:fs';
import { isInstalled, type RunningServer, startServer } from './server.ts';

export const isNginxInstalled = isInstalled('nginx');

/** Serves a built site with nginx, configured as src/publish/README.md describes. */
export function startNginx(site: string): Promise<RunningServer> {
  return startServer({
    command: 'nginx',
    args: (folder, file) => ['-p', folder, '-e', 'stderr', '-c', file],
    configuration: (folder, port) => configuration(folder, site, port),
  });
}

function configuration(folder: string, site: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
events { worker_connections 2048; }
http {
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
${documented(site, port)}
}
`;
}

/** The nginx configuration in src/publish/README.md, for this site and port. */
function documented(site: string, port: number): string {
  const [, block] =
    /```nginx\n([\s\S]*?)```/.exec(readFileSync('src/publish/README.md', 'utf8')) ?? [];
  if (!block) throw new Error('src/publish/README.md has no settings for nginx.');
  return block.replaceAll('/srv/photos', site).replace(/listen .*;/, `listen 127.0.0.1:${port};`);
}
