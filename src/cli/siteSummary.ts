import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isContentError } from '../content/parse.ts';
import { documents } from '../content/storePaths.ts';
import { momentText } from '../import/momentText.ts';
import type { NotDue } from '../server/answeringSite.ts';
import { documentProblems } from './documentProblems.ts';
import { missingUrl } from './missingUrl.ts';
import type { OpenSite } from './openSite.ts';
import { settingsName } from './siteOptions.ts';

/** How many of a kind are named; the others are counted. */
const mostNamed = 10;
/** In characters. */
const longestTitle = 60;

/** Whether nothing has been imported yet. */
export function hasNoContent({ store }: Pick<OpenSite, 'store'>): boolean {
  return store !== undefined && !existsSync(join(store, documents.list));
}

export const noContent =
  'There is no content yet. "diaporama import FOLDER" imports pictures or a story.';

/** What is not published yet and what is missing, for people who have started a command. */
export async function summaryLines(opened: OpenSite): Promise<string[]> {
  return [...(await waitingLines(opened)), ...missingLines(opened)];
}

/** @returns what is wrong with the list instead, where it cannot be read. */
async function waitingLines({ site, store }: OpenSite): Promise<string[]> {
  try {
    const waiting = await site.notDue();
    if (waiting.length === 0) return [];
    return ['Not published yet:', ...firstLines(waiting.map(waitingLine))];
  } catch (error) {
    if (!isContentError(error)) throw error;
    return error.fault === 'missing' ? [] : documentProblems(error, store);
  }
}

function waitingLine({ kind, path, title, from }: NotDue): string {
  const state = from === undefined ? 'draft' : `from ${momentText(from)}`;
  return `  ${kind} ${path} “${shortened(title)}”: ${state}`;
}

/** The title of a slide may be its alternative text. */
function shortened(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}

function missingLines({ isPublic, ...opened }: OpenSite): string[] {
  const lines: string[] = [];
  if (hasNoContent(opened)) lines.push(noContent);
  if (!isPublic) {
    lines.push(`${settingsName} ${missingUrl}.`);
  }
  return lines;
}

export function firstLines(lines: readonly string[]): string[] {
  const more = lines.length - mostNamed;
  return more > 0 ? [...lines.slice(0, mostNamed), `  and ${more} more`] : [...lines];
}
