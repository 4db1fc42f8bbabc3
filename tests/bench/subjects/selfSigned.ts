import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Identity {
  key: Buffer;
  cert: Buffer;
}

/** A certificate for this machine, made for each run. Node can make keys, but not certificates. */
export async function selfSigned(): Promise<Identity> {
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', key, '-out', cert];
  await promisify(execFile)('openssl', ['req', '-x509', ...curve, ...subject, ...files]);
  const identity = { key: await readFile(key), cert: await readFile(cert) };
  await rm(folder, { recursive: true });
  return identity;
}
