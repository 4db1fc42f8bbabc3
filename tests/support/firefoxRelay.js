#!/usr/bin/env node
/*
 * Stands before Firefox where Playwright starts it. Playwright speaks WebDriver BiDi with a Firefox as it is installed,
 * but begins every page with a command that releases up to now do not know; to that one command the relay answers that it
 * is done. Everything else goes through as it is. FIREFOX is the browser; it gets the relay's own arguments.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** What it would set (a colour scheme, reduced motion) comes by the profile's preferences. */
const unknownCommand = 'emulation.setMediaFeaturesOverride';

const { FIREFOX = 'firefox' } = process.env;
const firefox = spawn(FIREFOX, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
  process.stderr.write(`${FIREFOX} cannot be started: ${error.message}\n`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => firefox.kill());

// Playwright learns from this line where to connect.
createInterface({ input: firefox.stderr }).on('line', async (line) => {
  const [whole, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
  const port = address && (await relayTo(`${address}/session`));
  process.stderr.write(`${port ? line.replace(whole, announce(port)) : line}\n`);
});

function announce(port) {
  return `WebDriver BiDi listening on ws://127.0.0.1:${port}`;
}

/** @returns the port at which it listens. */
function relayTo(session) {
  return new Promise((listening) => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    server.on('connection', (playwright) => connect(playwright, new WebSocket(session)));
    server.on('listening', () => listening(server.address().port));
  });
}

function connect(playwright, browser) {
  const unanswered = new Set();
  const early = [];
  browser.on('open', () => {
    for (const command of early.splice(0)) browser.send(command);
  });
  playwright.on('message', (data) => {
    const command = data.toString();
    const { id, method } = JSON.parse(command);
    if (method === unknownCommand) unanswered.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(command);
    else early.push(command);
  });
  browser.on('message', (data) => {
    const answer = data.toString();
    playwright.send(isUnknown(answer, unanswered) ? done(answer) : answer);
  });
  playwright.on('close', () => browser.close());
  browser.on('close', () => playwright.close());
}

function isUnknown(answer, unanswered) {
  if (unanswered.size === 0) return false;
  const { id, error } = JSON.parse(answer);
  return unanswered.delete(id) && error === 'unknown command';
}

function done(answer) {
  return JSON.stringify({ type: 'success', id: JSON.parse(answer).id, result: {} });
}
