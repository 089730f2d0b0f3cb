// npm run bench [-- word…]: what our tags cost beside the same pages written by hand, in one run on one machine.
// npm run bench -- profile [word]: which tasks and functions the processor is busy with; BENCH_BUILD=readable keeps names.
// Nothing here ever fails for being slow.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../test/support/browser.mjs';
import { measure } from './measure.mjs';
import { profile } from './profile.mjs';
import { printAnswers, printRatios } from './report.mjs';
import { ASKED, COMPARED } from './scenarios.mjs';
import { BenchServer } from './server.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.env.BENCH_BUILD === 'readable' ? `${root}.bench` : `${root}dist/cdn`;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const medians = (samples) =>
  Object.fromEntries(Object.keys(samples[0]).map((key) => [key, median(samples.map((one) => one[key]))]));

const wantedBy = (words) => (scenario) =>
  words.length === 0 || words.some((word) => `${scenario.title} ${scenario.page}`.includes(word));

/** The sides take turns, so that whatever else the machine does falls on all of them. */
async function compare(bench, scenario) {
  const { page: name, side = 'ours', peer, count, step } = scenario;
  const [own, others] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await measure(...bench, { name, side, count, step }));
    others.push(await measure(...bench, { name, side: peer, step }));
  }
  const kind = step ? 'step' : 'load';
  return {
    ...scenario,
    ours: medians(own.map((one) => one[kind])),
    theirs: medians(others.map((one) => one[kind])),
  };
}

async function ask(bench, { page: name, ...scenario }) {
  const { answer } = await measure(...bench, { ...scenario, name, side: 'ours' });
  return { ...scenario, answer };
}

async function run(bench, words) {
  const isWanted = wantedBy(words);
  const empty = await measure(...bench, { name: 'empty', side: 'ours' });
  console.log(`Medians of ${ROUNDS} rounds; an empty page takes ${empty.load.cpu.toFixed(1)} ms.\n`);
  const compared = [];
  for (const scenario of COMPARED.filter(isWanted)) compared.push(await compare(bench, scenario));
  printRatios(compared);
  const answers = [];
  for (const scenario of ASKED.filter(isWanted)) answers.push(await ask(bench, scenario));
  printAnswers(answers);
}

const [command, ...rest] = process.argv.slice(2);
const server = new BenchServer(folder);
await server.start();
const browser = await puppeteer.launch(await chromiumLaunchOptions());
try {
  if (command === 'profile') await profile([browser, server], rest);
  else await run([browser, server], process.argv.slice(2));
} finally {
  await browser.close();
  await server.stop();
}
