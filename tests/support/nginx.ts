import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Debian keeps it out of the path of those who do not administer.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

export const isNginxInstalled = spawnSync('nginx', ['-v'], { env }).status === 0;

/** nginx in front of a built site, with the site's `headers.nginx.conf`. Rejects when it does not answer in five seconds. */
export async function startNginx(site: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  // Its workers may be somebody else.
  await chmod(folder, 0o755);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, site, port));
  const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', file], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    const ended = once(nginx, 'exit');
    nginx.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  await answers(origin).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}

async function answers(origin: string): Promise<void> {
  for (const end = Date.now() + 5000; ; ) {
    const failure = await fetch(origin).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!failure) return;
    if (Date.now() > end) throw new Error('nginx does not answer.', { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function configuration(folder: string, site: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
events { worker_connections 2048; }
http {
  types {
    text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg;
    image/avif avif; image/webp webp; image/jpeg jpg; video/mp4 mp4; font/woff2 woff2;
  }
  access_log off;
  sendfile on;
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
  include ${site}/headers.nginx.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    error_page 404 /404.html;
    location / { try_files $uri $uri.html $uri/ =404; }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
