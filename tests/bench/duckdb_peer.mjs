// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB at the work of the performance goals, in memory, with two threads; one line of JSON a figure.
//     node duckdb_peer.mjs <register.csv> <needles.txt> [folder with node_modules/@duckdb/node-api]
// Without the module it prints that it was skipped.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [register, needlesFile, moduleFolder = '.'] = process.argv.slice(2);

function duckdbModule() {
  try {
    return createRequire(resolve(moduleFolder) + '/')('@duckdb/node-api');
  } catch {
    console.log(JSON.stringify({ peer: 'duckdb', skipped: 'the npm package @duckdb/node-api is not there' }));
    return process.exit(0);
  }
}

const megabytes = (name) => {
  const line = readFileSync('/proc/self/status', 'utf8').match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'));
  return Math.round((Number(line[1]) * 1024) / 1e5) / 10;
};

const { DuckDBInstance } = duckdbModule();
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();

async function rows(sql, parameters = []) {
  return (await connection.runAndReadAll(sql, parameters)).getRows();
}

/// Runs `sql` so many times, `undo` between the runs outside the clock, and prints the figure.
/// Where it answers two columns they are what was found and the check; `check` asks for the latter otherwise.
async function figure(name, runs, sql, { parameters = [], undo = '', check = '', extra = () => ({}) } = {}) {
  const times = [];
  let answer = [];
  for (let run = 0; run < runs; ++run) {
    if (undo) await connection.run(undo);
    const start = performance.now();
    answer = await rows(sql, parameters);
    times.push(performance.now() - start);
  }
  times.sort((left, right) => left - right);
  const texts = answer.length === 1 ? answer[0].map((value) => String(value ?? '')) : [];
  const checked = check ? (await rows(check)).map((row) => String(row[0] ?? '-')).join(' ') : texts[1];
  const round = (value) => Math.round(value * 1000) / 1000;
  console.log(JSON.stringify({
    peer: 'duckdb', name, median: round(times[times.length >> 1]), min: round(times[0]), max: round(times.at(-1)),
    runs, found: texts[0], check: checked, peakMB: megabytes('VmHWM'), ...extra(),
  }));
}

const columns = "{programme: 'VARCHAR', place_code: 'VARCHAR', place: 'VARCHAR', year: 'SMALLINT', indicator: 'VARCHAR',"
  + " theme: 'VARCHAR', unit: 'VARCHAR', value: 'DECIMAL(18,2)', source: 'VARCHAR', note: 'VARCHAR'}";

async function open() {
  const own = megabytes('RssAnon');
  const resident = () => ({ residentMB: megabytes('VmRSS'), ownMB: Math.round((megabytes('RssAnon') - own) * 10) / 10 });
  const quoted = register.replaceAll("'", "''");
  await figure('open/auto', 1, `CREATE TABLE register AS SELECT * FROM read_csv('${quoted}')`, { extra: resident });
  await connection.run('DROP TABLE register');
  writeFileSync('/proc/self/clear_refs', '5');
  await figure('open/typed', 1,
    `CREATE TABLE register AS SELECT * FROM read_csv('${quoted}', header = true, columns = ${columns})`, { extra: resident });
}

async function search(needles) {
  await figure('prepare/lowered', 1, 'CREATE TABLE lowered AS SELECT lower(note) AS note, lower(place) AS place, '
    + 'year, theme, unit, indicator, source FROM register');
  for (const needle of needles) {
    await figure(`search/${needle}`, 3, 'SELECT count(*) FROM lowered WHERE contains(note, $1) OR contains(place, $1)',
      { parameters: [needle.toLowerCase()] });
  }
  for (const needle of ['贫困', 'subsidy', '8', 'zzzq']) {
    await figure(`ilike/${needle}`, 1, 'SELECT count(*) FROM register WHERE note ILIKE $1 OR place ILIKE $1',
      { parameters: [`%${needle}%`] });
  }
}

/// The full order is kept as row numbers in a table; nothing is shipped to JavaScript.
async function sort(name, order, shown) {
  const count = Number((await rows('SELECT count(*) FROM register'))[0][0]);
  const sampled = Array.from({ length: 9 }, (_, eighth) => Math.floor(((count - 1) * eighth) / 8));
  await figure(`sort/${name}`, 3, `CREATE TEMP TABLE ordered AS SELECT rowid AS place_in_file FROM register ORDER BY ${order}`, {
    undo: 'DROP TABLE IF EXISTS ordered',
    check: `SELECT register.${shown} FROM ordered JOIN register ON ordered.place_in_file = register.rowid `
      + `WHERE ordered.rowid IN (${sampled}) ORDER BY ordered.rowid`,
  });
}

async function sums() {
  const sums = (table) => 'SELECT count(*), sum(total) FROM '
    + `(SELECT place, year, theme, sum(value) AS total FROM ${table} GROUP BY ALL)`;
  await figure('sums/place-year-theme', 3, sums('register'));
  const enumerated = ['place', 'theme', 'unit', 'indicator', 'source'];
  for (const column of enumerated) {
    await connection.run(`CREATE TYPE ${column}_name AS ENUM (SELECT DISTINCT ${column} FROM register)`);
  }
  await connection.run(`CREATE TABLE enumerated AS SELECT year, value, lower(note) AS lowered_note, lower(place) AS lowered_place,
    ${enumerated.map((column) => `${column}::${column}_name AS ${column}`)} FROM register`);
  await figure('sums/enum', 3, sums('enumerated'));
}

async function facets(needle) {
  const counts = (source) => 'SELECT count(*), sum(n * n) FROM (SELECT count(*) AS n FROM ' + source
    + ' GROUP BY GROUPING SETS ((year), (theme), (unit), (indicator), (source)))';
  await figure(`facets/${needle}`, 3, counts('lowered WHERE contains(note, $1) OR contains(place, $1)'), { parameters: [needle] });
  // The hits kept beforehand, so that only the counting is on the clock.
  await connection.run('CREATE OR REPLACE TEMP TABLE kept AS SELECT year, theme, unit, indicator, source FROM lowered '
    + 'WHERE contains(note, $1) OR contains(place, $1)', [needle]);
  await figure(`facets-kept/${needle}`, 3, counts('kept'));
  await figure(`facets-enum/${needle}`, 3,
    counts('enumerated WHERE contains(lowered_note, $1) OR contains(lowered_place, $1)'), { parameters: [needle] });
}

await open();
await search(readFileSync(needlesFile, 'utf8').split('\n').filter((line) => line));
await sort('value', 'value NULLS FIRST', 'value');
await sort('value-double', 'value::DOUBLE NULLS FIRST', 'value');
await sort('place', 'place COLLATE zh', 'place');
await figure('first-page/value', 3, 'SELECT * FROM register ORDER BY value LIMIT 100');
await sums();
for (const needle of ['贫困', 'subsidy', '镇']) await facets(needle);
