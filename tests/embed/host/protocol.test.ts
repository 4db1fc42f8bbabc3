import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  commandFromHost,
  type FrameMessage,
  maxHeightPx,
  messageFromFrame,
} from '../../../src/embed/host/protocol.ts';

const place = fc.integer({ min: 1, max: 10_000 });

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('diaporama:go' as const), index: place }),
  fc.record({
    type: fc.constantFrom('diaporama:next', 'diaporama:previous', 'diaporama:seeAll'),
  }),
);

const messages: fc.Arbitrary<FrameMessage> = fc
  .record({ id: fc.string(), height: fc.integer({ min: 1, max: maxHeightPx }), index: place })
  .chain(({ id, height, index }) => {
    const count = index + 3;
    return fc.constantFrom<FrameMessage>(
      { type: 'diaporama:ready', id, height, index, count },
      { type: 'diaporama:resize', id, height },
      { type: 'diaporama:slide', id, index, count },
    );
  });

/** Objects that are nearly right: our names and types, with anything as their values. */
const forgeries = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('diaporama:go', 'diaporama:ready', 'diaporama:resize'),
      fc.anything(),
    ),
    id: fc.oneof(fc.string(), fc.anything()),
    height: fc.oneof(fc.double(), fc.anything()),
    index: fc.oneof(fc.double(), fc.anything()),
    count: fc.oneof(fc.double(), fc.anything()),
  },
  { requiredKeys: [] },
);

describe('a message', () => {
  it('is parsed as it was sent, without extra fields', () => {
    fc.assert(
      fc.property(commands, (command) => {
        expect(commandFromHost({ ...command, navigateTo: 'https://example.org/' })).toEqual(
          command,
        );
      }),
    );
    fc.assert(
      fc.property(messages, (message) => {
        expect(messageFromFrame({ ...message, html: '<b>' })).toEqual(message);
      }),
    );
  });

  it('that is not valid is rejected', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), forgeries), (data) => {
        const command = commandFromHost(data);
        if (command?.type === 'diaporama:go') expect(command.index).toBeGreaterThan(0);
        const message = messageFromFrame(data);
        if (!message) return;
        expect(typeof message.id).toBe('string');
        if ('height' in message) {
          expect(Number.isInteger(message.height)).toBe(true);
          expect(message.height).toBeGreaterThan(0);
          expect(message.height).toBeLessThanOrEqual(maxHeightPx);
        }
        if ('index' in message) expect(message.index).toBeLessThanOrEqual(message.count);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { type: 'diaporama:resize', id: 'g', height: Number.NaN },
    { type: 'diaporama:resize', id: 'g', height: '400' },
    { type: 'diaporama:resize', id: 'g', height: -1 },
    { type: 'diaporama:resize', height: 400 },
    { type: 'diaporama:slide', id: 'g', index: 4, count: 3 },
    { type: 'diaporama:ready', id: 'g', index: 1, count: 3 },
    { type: 'diaporama:next', id: 'g' },
    null,
    'diaporama:resize',
  ])('of a frame is refused when it is %j', (data) => {
    expect(messageFromFrame(data)).toBeUndefined();
  });

  it.each([
    { type: 'diaporama:go' },
    { type: 'diaporama:go', index: 0 },
    { type: 'diaporama:go', index: 1.5 },
    { type: 'diaporama:go', index: '2' },
    { type: 'diaporama:navigate', url: 'javascript:alert(1)' },
    { type: 'next' },
    undefined,
  ])('of a host is refused when it is %j', (data) => {
    expect(commandFromHost(data)).toBeUndefined();
  });

  it('cannot make a host’s page endlessly long', () => {
    const height = Number.POSITIVE_INFINITY;
    expect(messageFromFrame({ type: 'diaporama:resize', id: 'g', height })).toEqual({
      type: 'diaporama:resize',
      id: 'g',
      height: maxHeightPx,
    });
  });
});
