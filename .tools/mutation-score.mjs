/**
 * `node .tools/mutation-score.mjs [report.json ...]`: adds up what mutation testing left in its reports, folder by folder.
 * Without a name it reads the file that every run of `npm run mutate` adds to. A mutant counts as noticed when a test
 * failed or never came to an end; one that no test reached counts as missed. Mutants that do not compile, and those
 * that the settings leave out, are counted apart. Ends with code 1 below 90 %.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './install.mjs';

const least = 90;
const named = process.argv.slice(2);
const reports = named.length > 0 ? named : [`${root}.results/mutation-incremental.json`];

/** @returns the counts of one list of mutants. */
const count = (mutants) => {
  const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    killed: of('Killed', 'Timeout'),
    missed: of('Survived', 'NoCoverage'),
    leftOut: of('Ignored', 'CompileError', 'RuntimeError', 'Pending'),
  };
};
const percent = ({ killed, missed }) =>
  killed + missed === 0 ? '-' : `${((100 * killed) / (killed + missed)).toFixed(1)} %`;
const line = (name, counts) =>
  `${name.padEnd(24)} ${percent(counts).padStart(8)} ${`${counts.killed}/${counts.killed + counts.missed}`.padStart(10)}   left out ${counts.leftOut}`;

/** Of a file in several reports the last one counts; of one that is gone, none. */
const files = new Map(
  reports
    .flatMap((report) => Object.entries(JSON.parse(readFileSync(report, 'utf8')).files))
    .filter(([name]) => existsSync(`${root}${name}`)),
);
const folders = [...new Set([...files.keys()].map((name) => dirname(name)))].toSorted();
const inFolder = (folder) =>
  [...files].flatMap(([name, { mutants }]) => (dirname(name) === folder ? mutants : []));
for (const folder of folders) console.log(line(folder, count(inFolder(folder))));
const all = count([...files.values()].flatMap(({ mutants }) => mutants));
console.log(line('all', all));
console.log(`mutation score ${percent(all)}, ${all.killed}/${all.killed + all.missed} mutants noticed`);
process.exitCode = 100 * all.killed >= least * (all.killed + all.missed) && all.killed > 0 ? 0 : 1;
