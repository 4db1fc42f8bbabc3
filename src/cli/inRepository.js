// Runs a command of the package, from source for importing, else from the built app. In this repository the commands
// are about the demonstration, unless --site or the variable SITE names another site.
const [, , command, ...args] = process.argv;
const isElsewhere = process.env.SITE || args.some((arg) => /^--(site|into)(=|$)/.test(arg));
const demonstration = {
  import: ['--into', 'public/content'],
  publish: ['--site', 'src/demo', '--store', 'public/content', '--out', 'dist'],
  serve: ['--site', 'src/demo', '--store', 'public/content'],
};
process.argv.splice(3, 0, ...((!isElsewhere && demonstration[command]) || []));
await import(command === 'import' ? './diaporama.ts' : '../../build/cli/diaporama.js');
