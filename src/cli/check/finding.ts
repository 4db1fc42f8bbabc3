/** Something that would stop or spoil a publication. */
export interface Finding {
  /** Its path in the site's folder. */
  file: string;
  line?: number;
  /** An error: readers would meet something broken. A warning: something is missing. */
  severity: 'error' | 'warning';
  message: string;
}

/** What has been found, by file and line. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** How many there are of each kind. */
export function countsOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** Lines for people: the findings of each file below its name, in columns, and a sentence at the end. */
export function reportOf(findings: readonly Finding[]): string[] {
  const byFile = grouped(findings);
  const blocks = [...byFile].flatMap(([file, found]) => [file, ...rowsOf(found), '']);
  return [...blocks, sentenceOf(findings, byFile.size)];
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  }
  return byFile;
}

function rowsOf(findings: readonly Finding[]): string[] {
  const places = findings.map(({ line }) => (line === undefined ? '' : `line ${line}`));
  const width = Math.max(...places.map(({ length }) => length));
  return findings.map(({ severity, message }, index) => {
    const place = (places[index] ?? '').padEnd(width);
    return `  ${width > 0 ? `${place}  ` : ''}${severity.padEnd('warning'.length)}  ${message}`;
  });
}

function sentenceOf(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) return 'Nothing stands in the way of publishing.';
  const { errors, warnings } = countsOf(findings);
  const parts = [
    ...(errors > 0 ? [numbered(errors, 'error')] : []),
    ...(warnings > 0 ? [numbered(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${numbered(files, 'file')}.`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
