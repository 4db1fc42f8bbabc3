import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { answers, freePort, type RunningServer } from './server.ts';

const version = '3.7.1';
const installed = resolve('node_modules/.cache/diaporama/s3rver');

/** The key that this server knows. */
const key = 'S3RVER';

export interface S3 extends RunningServer {
  /** What the AWS command line and rclone's remote `photos:` need to reach it. */
  environment: Readonly<Record<string, string>>;
}

/**
 * Starts s3rver, an S3-compatible server, with one bucket. It is old and never part of the project, so it is installed
 * apart.
 * @returns nothing where the npm registry is out of reach.
 */
export async function startS3(folder: string, bucket: string): Promise<S3 | undefined> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  if (!(await install())) return undefined;
  const options = ['--directory', folder, '--address', '127.0.0.1', '--port', `${port}`];
  const server = spawn(
    process.execPath,
    [
      join(installed, 'node_modules/s3rver/bin/s3rver.js'),
      ...options,
      ...['--silent', '--no-vhost-buckets', '--configure-bucket', bucket],
    ],
    { stdio: 'ignore' },
  );
  await answers(origin, 's3rver');
  return {
    origin,
    environment: {
      AWS_ACCESS_KEY_ID: key,
      AWS_SECRET_ACCESS_KEY: key,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: origin,
      // It has no certificate, whatever this machine's other servers have.
      AWS_CA_BUNDLE: '',
      // It is of before the checksums that clients now send by default.
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
      AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
      RCLONE_CONFIG_PHOTOS_TYPE: 's3',
      RCLONE_CONFIG_PHOTOS_PROVIDER: 'Other',
      RCLONE_CONFIG_PHOTOS_ENDPOINT: origin,
      RCLONE_CONFIG_PHOTOS_ACCESS_KEY_ID: key,
      RCLONE_CONFIG_PHOTOS_SECRET_ACCESS_KEY: key,
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function install(): Promise<boolean> {
  await mkdir(installed, { recursive: true });
  const project = { private: true, dependencies: { s3rver: version } };
  await writeFile(join(installed, 'package.json'), JSON.stringify(project));
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
  return promisify(execFile)('npm', ['install', ...quick], { cwd: installed }).then(
    () => true,
    (error) => {
      process.stderr.write(
        `s3rver could not be installed, so its tests are skipped: ${error.message.slice(0, 200)}\n`,
      );
      return false;
    },
  );
}
