// Where the processor's time goes on a page: the engine's own tasks, and the functions of scripts, by their own time.
import { COMPARED } from './scenarios.mjs';
import { settle } from './measure.mjs';

const ROWS = 40;
/** Between two samples of the stack, in microseconds. */
const INTERVAL = 100;
const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8', '__metadata'];

const nameOf = ({ functionName, url, lineNumber }) =>
  `${functionName || '(anonymous)'} ${url.split('/').at(-1)}${url ? `:${lineNumber + 1}` : ''}`;

const add = (times, name, time) => times.set(name, (times.get(name) ?? 0) + time);

function functionTimes({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame)]));
  const times = new Map();
  samples.forEach((id, index) => add(times, names.get(id), timeDeltas[index] / 1000));
  times.delete('(idle) ');
  return times;
}

/** The main threads of pages; the one that had most to do is that of the page under test. */
function busiestThread(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const groups = threads.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'),
  );
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** What each kind of task has taken of the processor, without the tasks inside it. */
function taskTimes(events) {
  const times = new Map();
  const open = [];
  for (const { name, ts, dur = 0, tdur = dur } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    if (open.length) add(times, open.at(-1).name, -tdur / 1000);
    add(times, name, tdur / 1000);
    open.push({ name, end: ts + dur });
  }
  return times;
}

async function recordFunctions(page, act) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  return functionTimes((await session.send('Profiler.stop')).profile);
}

async function recordTasks(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return taskTimes(busiestThread(JSON.parse(trace).traceEvents));
}

/** Records the loading of a page, or the step that is measured there, in a page of its own. */
async function recordBy(record, [browser, server], { page: name, side = 'ours', count = 1, step }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  server.turn = 0;
  await page.goto(`${server.origin}/page/empty/ours`);
  const load = async () => {
    await page.goto(`${server.origin}/page/${name}/${side}`);
    await page.evaluate((tags) => window.bench.finished(tags), count);
    await settle(page);
  };
  if (!step) return record(page, load);
  await load();
  await step.prepare(page, server);
  return record(page, async () => {
    await step.take(page, server);
    await settle(page);
  });
}

function print(title, times) {
  const longest = [...times].sort(([, a], [, b]) => b - a).slice(0, ROWS);
  console.log(`\n${title}, ms`);
  for (const [name, time] of longest) if (time >= 0.5) console.log(time.toFixed(1).padStart(8), name);
}

/** Prints what takes longest on a page of ours, or of a peer, or in the step that is measured there. */
export async function profile(bench, [words = 'cards', side]) {
  const scenario = COMPARED.find(({ title, page }) => `${title} ${page}`.includes(words));
  if (!scenario) throw new Error(`no page has "${words}" in its name`);
  const of = { ...scenario, side: side ?? scenario.side };
  console.log(`${of.title}, ${of.side ?? 'ours'}`);
  print('tasks of the engine', await recordBy(recordTasks, bench, of));
  print('functions', await recordBy(recordFunctions, bench, of));
}
