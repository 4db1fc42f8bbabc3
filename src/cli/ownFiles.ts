import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import { appIconPx } from '../server/icons.ts';
import type { SiteSettings } from '../site/settings.ts';

/** A field of site.yaml and what is wrong with it. */
export interface Problem {
  path: readonly string[];
  sentence: string;
}

/**
 * Looks at the files of `public/` that the settings name, and measures the logo and the icons.
 * @returns the settings with the size of the logo, and what is wrong.
 */
export async function lookAtFiles(
  folder: string,
  settings: SiteSettings,
): Promise<{ settings: SiteSettings; problems: Problem[] }> {
  const problems = missingFiles(folder, settings);
  if (problems.length > 0) return { settings, problems };
  const { icons, logo } = settings;
  for (const name of ['app', 'maskable'] as const) {
    const file = icons?.[name];
    const size = file && (await sizeOf(join(folder, file)));
    if (size && (size.width !== appIconPx || size.height !== appIconPx)) {
      const needed = `a PNG of ${appIconPx} × ${appIconPx} pixels`;
      const sentence = `must be ${needed}; ${file} has ${size.width} × ${size.height}.`;
      problems.push({ path: ['icons', name], sentence });
    }
  }
  if (!logo || (logo.width && logo.height)) return { settings, problems };
  if (isElsewhere(logo.file)) {
    const sentence = 'needs its width and height in pixels, since it is not a file of public/.';
    return { settings, problems: [...problems, { path: ['logo'], sentence }] };
  }
  const size = await sizeOf(join(folder, logo.file));
  if (size) return { settings: { ...settings, logo: { ...logo, ...size } }, problems };
  const sentence = `names ${logo.file}, which is not a picture that can be read.`;
  return { settings, problems: [...problems, { path: ['logo'], sentence }] };
}

function missingFiles(folder: string, settings: SiteSettings): Problem[] {
  const { analytics, icons, logo, slots } = settings;
  const named: [path: string[], file: string | undefined][] = [
    [['logo', 'file'], logo?.file],
    [['logo', 'dark'], logo?.dark],
    [['icons', 'favicon'], icons?.favicon],
    [['icons', 'app'], icons?.app],
    [['icons', 'maskable'], icons?.maskable],
    [['analytics', 'script'], analytics?.script],
    [['slots', 'script'], slots?.script],
  ];
  return named.flatMap(([path, file]) => {
    if (file === undefined || isElsewhere(file) || existsSync(join(folder, file))) return [];
    return { path, sentence: `names ${file}, which is not in public/.` };
  });
}

function isElsewhere(file: string): boolean {
  return /^https:/i.test(file);
}

/** In pixels; nothing where the file is no picture. */
async function sizeOf(file: string): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width, height } = await imageSizeFromFile(file);
    return { width, height };
  } catch {
    return undefined;
  }
}
