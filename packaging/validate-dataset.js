// SPDX-License-Identifier: GPL-3.0-or-later
// Validates a data package with the Frictionless library for JavaScript, which shares no code with Bangfu:
//     npm install --prefix validator datapackage@1.1.10
//     NODE_PATH=validator/node_modules node packaging/validate-dataset.js resources/dataset
'use strict';

const {Package} = require('datapackage');

async function faultsOf(resource) {
  try {
    const rows = await resource.read({keyed: true, relations: true, forceCast: true});
    return rows.filter((row) => row instanceof Error);
  } catch (error) {
    return [error];
  }
}

async function main(folder) {
  const dataPackage = await Package.load(`${folder}/datapackage.json`, {basePath: folder, strict: false});
  const faults = [...dataPackage.errors];
  for (const resource of dataPackage.resources) {
    const found = await faultsOf(resource);
    console.log(`${resource.name}: ${found.length} faults`);
    faults.push(...found);
  }
  for (const fault of faults) {
    console.error([fault.message, ...(fault.errors || []).map((each) => each.message)].join('\n  '));
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main(process.argv[2] || 'resources/dataset');
