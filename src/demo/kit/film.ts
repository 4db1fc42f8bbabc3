// Runs in Node: npm run film. Eight pictures, each with a slow zoom or pan, cross-faded, silent.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const story = resolve(import.meta.dirname, '../stories/north-korea-minerals');
const pictures = [
  'buildings/cover.jpg',
  'buildings/juche-tower.jpg',
  'buildings/metro-hall.jpg',
  'buildings/may-day-stadium.jpg',
  'daily-life/cyclists-taedong.jpg',
  'daily-life/downtown-street.jpg',
  'daily-life/school-football.jpg',
  'buildings/skyline-from-afar.jpg',
];

const rate = 25;
/** Seconds for each picture; the captions (film.vtt) depend on it. */
const seconds = 5;
const fade = 1;
/** Pans in steps of a third of a pixel of the result; whole pixels would judder. */
const oversampling = 3;

/** One picture's movement as a zoompan expression: every second picture zooms in, the others pan. */
function move(index: number): string {
  const frames = (seconds + fade) * rate;
  const part = `on/${frames}`;
  const side = index % 4 === 1 ? part : `(1-${part})`;
  const [zoom, x] =
    index % 2 === 0 ? [`1+0.07*${part}`, 'iw/2-iw/zoom/2'] : ['1.07', `(iw-iw/zoom)*${side}`];
  return [
    `scale=${1280 * oversampling}:${720 * oversampling}:force_original_aspect_ratio=increase`,
    `crop=${1280 * oversampling}:${720 * oversampling}`,
    `zoompan=z='${zoom}':x='${x}':y='ih/2-ih/zoom/2':d=${frames}:s=1280x720:fps=${rate}`,
    'format=yuv420p',
  ].join(',');
}

function filterGraph(): string {
  const moves = pictures.map((_, i) => `[${i}:v]${move(i)}[p${i}]`);
  const fades = pictures.slice(1).map((_, i) => {
    const from = i === 0 ? '[p0]' : `[f${i}]`;
    return `${from}[p${i + 1}]xfade=transition=fade:duration=${fade}:offset=${(i + 1) * seconds - fade / 2}[f${i + 1}]`;
  });
  const last = pictures.length - 1;
  // Cross-fading yields 4:4:4 chroma, which most browsers cannot play.
  return [
    ...moves,
    ...fades,
    `[f${last}]trim=duration=${pictures.length * seconds},format=yuv420p[film]`,
  ].join(';');
}

function run(): void {
  const paths = pictures.map((picture) => join(story, picture));
  const missing = pictures.filter((_, i) => !existsSync(paths[i] ?? ''));
  if (missing.length > 0)
    throw new Error(`The film needs ${missing.join(', ')}. Draw them first: npm run pictures`);
  const { error, status, stderr } = spawnSync(
    'ffmpeg',
    [
      '-y',
      '-loglevel',
      'error',
      ...paths.flatMap((path) => ['-i', path]),
      '-filter_complex',
      filterGraph(),
      '-map',
      '[film]',
      '-c:v',
      'libx264',
      '-preset',
      'slow',
      '-crf',
      '27',
      '-maxrate',
      '580k',
      '-bufsize',
      '1500k',
      '-movflags',
      '+faststart',
      '-an',
      join(story, 'film/film.mp4'),
    ],
    { encoding: 'utf8' },
  );
  if (error)
    throw new Error(
      'The film needs ffmpeg, which was not found. Install it so that "ffmpeg" runs in a terminal.',
    );
  if (status !== 0) throw new Error(`ffmpeg could not make the film: ${stderr}`);
}

try {
  run();
  await sharp(join(story, pictures[0] ?? ''))
    .resize(1280, 720, { fit: 'cover' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toFile(join(story, 'film/poster.jpg'));
  console.log(`${pictures.length * seconds} s of film in ${join(story, 'film')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
