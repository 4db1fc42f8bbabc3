import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { embeddedLists } from '../../../src/publish/newsletter/lists.ts';
import {
  asJson,
  jsonType,
  type NewsletterService,
  post,
  startNewsletterService,
} from '../../support/newsletterService.ts';

const [report] = embeddedLists.map((list) => list.uuid) as [string];

let service: NewsletterService;

beforeEach(async () => {
  service = await startNewsletterService();
});

afterEach(() => service.remove());

test('a new process knows who is signed up', async () => {
  await service.signUp('ann@example.com');
  await service.restart();
  expect(await (await service.signUp('ann@example.com')).json()).toHaveProperty(
    'data.already_subscribed',
  );
});

test('a line cut off halfway costs no other line, before or after it', async () => {
  await service.signUp('ann@example.com');
  await appendFile(service.file, '{"email":"cut@example.com","list_uuids":["5f');
  await service.restart();
  await service.signUp('bob@example.com');
  await service.signUp('cut@example.com');
  await service.restart();
  for (const email of ['ann@example.com', 'bob@example.com', 'cut@example.com']) {
    const answer = await (await service.signUp(email)).json();
    expect(answer, email).toHaveProperty('data.already_subscribed');
  }
  const damage = expect.stringContaining('line 2 is not a sign-up');
  expect(service.log, 'each process says so once').toEqual([damage, damage]);
});

test('what another process adds is known, and what it takes away is not', async () => {
  await service.signUp('ann@example.com');
  const other = { email: 'bob@example.com', list_uuids: [report], at: new Date().toISOString() };
  await appendFile(service.file, `${JSON.stringify(other)}\n`);
  expect(await (await service.signUp('bob@example.com')).json()).toHaveProperty(
    'data.already_subscribed',
  );
  await rm(service.file);
  expect(await (await service.signUp('ann@example.com')).json()).toEqual({
    data: { has_optin: false },
  });
});

test('a file that cannot be written is a failure that says so, and passes', async () => {
  await writeFile(dirname(service.file), 'a file where the folder should be');
  const response = await service.signUp('ann@example.com');
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ message: expect.stringContaining('Try again') });
  expect(service.log).toEqual([expect.stringContaining(service.file)]);
  await rm(dirname(service.file));
  expect((await service.signUp('ann@example.com')).status).toBe(200);
});

test('killed at any moment, it has every address that it acknowledged', async () => {
  await mkdir(dirname(service.file));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/fixtures/receiverProcess.ts', service.file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [origin] = await once(child.stdout.setEncoding('utf8'), 'data');
  const address = `${origin.trim()}/api/public/subscription`;
  const acknowledged: string[] = [];
  const sendOn = async (sender: number) => {
    for (let count = 0; ; count += 1) {
      const email = `reader${sender}.${count}@example.com`;
      const response = await post(address, asJson(email), jsonType);
      if (response.ok) acknowledged.push(email);
    }
  };
  const senders = [1, 2, 3, 4].map((sender) => sendOn(sender).catch(() => 'the line is dead'));
  while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await Promise.all(senders);

  expect((await service.signUp('later@example.com')).status).toBe(200);
  const kept = (await service.text())
    .split('\n')
    .flatMap((line) => /"email":"(.*?)"/.exec(line)?.[1] ?? []);
  expect(kept).toEqual(expect.arrayContaining([...acknowledged, 'later@example.com']));
}, 30_000);
