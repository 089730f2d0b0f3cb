// Where the processor's time goes: the functions of a page by their own time.
import { setTimeout } from 'node:timers/promises';
import { COMPARED } from './scenarios.mjs';
import { settle } from './measure.mjs';

const ROWS = 40;
const INTERVAL = 100;

const nameOf = ({ functionName, url, lineNumber }) =>
  `${functionName || '(anonymous)'} ${url.split('/').at(-1)}${url ? `:${lineNumber + 1}` : ''}`;

/** The own time of each function in milliseconds, longest first. */
function ownTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame)]));
  const times = new Map();
  samples.forEach((id, index) => {
    const name = byId.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times].filter(([name]) => !name.startsWith('(idle)')).sort(([, a], [, b]) => b - a);
}

async function record(session, act) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  return (await session.send('Profiler.stop')).profile;
}

/** Prints the functions that take longest on a page, or in the step that is measured there. */
export async function profile([browser, server], [name = 'cards-200', kind = 'load']) {
  const {
    side = 'ours',
    count = 1,
    step,
  } = COMPARED.find(({ page, step }) => page.startsWith(name) && Boolean(step) === (kind === 'step'));
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page/empty/ours`);
  const session = await page.createCDPSession();
  const load = async () => {
    await page.goto(`${server.origin}/page/${name}/${side}`);
    await page.evaluate((tags) => window.bench.finished(tags), count);
    await settle(page);
  };
  if (step) {
    await load();
    await step.prepare(page, server);
    await setTimeout(500);
  }
  const recorded = await record(
    session,
    step ? () => step.take(page, server).then(() => settle(page)) : load,
  );
  for (const [title, time] of ownTimes(recorded).slice(0, ROWS))
    console.log(time.toFixed(1).padStart(8), title);
}
