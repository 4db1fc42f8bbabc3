import type { Measured, Published } from './measure.ts';

/** What is promised at every size, and whether it holds. */
export interface Promised {
  sentence: string;
  holds: boolean;
}

export function promisesOf(all: readonly Measured[]): Promised[] {
  const [smallest] = all;
  return all.flatMap((each) => {
    const { stories, caption, unchanged, homeBytes } = each;
    const at = `${stories} stories`;
    const factor = caption.cpuS / (smallest?.caption.cpuS ?? caption.cpuS);
    const memoryMb = Math.max(...publicationsOf(each).map((run) => run.memoryMb));
    const promised: (Promised | false)[] = [
      expected(at, 'pages rendered for a caption', caption.rendered, 60),
      expected(at, 'files written for a caption', caption.files, 130),
      expected(at, '× the CPU of the smallest site for a caption', factor, 1.3),
      expected(at, 'MB at the peak of any publication', memoryMb, 400),
      expected(at, 'kB of the home page', homeBytes / 1000, 150),
      stories <= 300 && expected(at, 's for an unchanged run', unchanged.wallS, 2),
    ];
    return promised.filter((one) => one !== false);
  });
}

function expected(at: string, what: string, value: number, most: number): Promised {
  const shown = Number.isInteger(value) ? `${value}` : value.toFixed(2);
  return { sentence: `${at}: ${shown} ${what}, at most ${most}`, holds: value <= most };
}

/** The figures as a table in Markdown, a column for each size. */
export function tableOf(all: readonly Measured[]): string {
  const row = (title: string, value: (each: Measured) => string) =>
    `| ${[title, ...all.map(value)].join(' | ')} |`;
  const published = (title: string, of: (each: Measured) => Published | undefined) =>
    row(title, (each) => publishedText(of(each)));
  return [
    row('stories', ({ stories }) => `${stories}`),
    `| --- |${all.map(() => ' --- |').join('')}`,
    published('from nothing', ({ nothing }) => nothing),
    published('unchanged', ({ unchanged }) => unchanged),
    published('one caption changed', ({ caption }) => caption),
    published('one gallery added', ({ added }) => added),
    published('app changed', ({ app }) => app),
    row('import of 3 pictures', ({ imported }) => `${imported.cpuS.toFixed(1)} s CPU`),
    row(
      'home page',
      ({ homeBytes, homeElements }) =>
        `${(homeBytes / 1000).toFixed(0)} kB, ${homeElements} elements`,
    ),
    row('serve, slide pages of galleries not known yet', ({ serving }) => perSecond(serving.first)),
    row('serve, slide pages of known galleries', ({ serving }) => perSecond(serving.again)),
    row('serve, 99th percentile', ({ serving }) => `${serving.p99Ms.toFixed(0)} ms`),
    row('serve, memory', ({ serving }) => `${serving.memoryMb.toFixed(0)} MB`),
  ].join('\n');
}

function publishedText(run: Published | undefined): string {
  if (!run) return '–';
  const { cpuS, wallS, memoryMb, rendered, files } = run;
  return `${cpuS.toFixed(1)} s CPU, ${wallS.toFixed(1)} s, ${memoryMb.toFixed(0)} MB, ${rendered} pages, ${files} files`;
}

function publicationsOf({ nothing, unchanged, caption, added, app }: Measured): Published[] {
  return [nothing, unchanged, caption, added, ...(app ? [app] : [])];
}

function perSecond(rate: number): string {
  return `${rate.toFixed(0)} a second`;
}
