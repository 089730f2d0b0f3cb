#!/usr/bin/env node
import { run } from './run.js';

const { output, remarks, code } = await run(process.argv.slice(2), {
  environment: process.env,
  version: __VERSION__,
  now: Date.now(),
});
if (output) console.log(output);
if (remarks) console.error(remarks);
process.exitCode = code;
