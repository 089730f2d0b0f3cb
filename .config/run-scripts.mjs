// Runs scripts of the package one after another, and ends whatever they have started when it is to end itself: npm
// passes a signal on to one shell only, and a shell leaves behind what it is waiting for.
import { spawn } from 'node:child_process';
import { setInterval } from 'node:timers';

const OFTEN = 500;
const isWindows = process.platform === 'win32';
const shell = process.ppid;
let running;

function run(script) {
  // A group of processes of its own can be ended as one. Those of Windows end with their console.
  const options = { stdio: ['ignore', 'inherit', 'inherit'], detached: !isWindows, shell: isWindows };
  running = spawn('npm', ['run', script], options);
  return new Promise((resolve) => running.on('exit', resolve));
}

/** Ends as what has been asked to end, so that npm starts nothing more. */
function stop(signal) {
  if (!isWindows && running) process.kill(-running.pid, 'SIGTERM');
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
// A shell that npm has ended passes nothing on.
setInterval(() => process.ppid !== shell && stop('SIGTERM'), OFTEN).unref();

for (const script of process.argv.slice(2)) {
  const code = await run(script);
  if (code !== 0) process.exit(code ?? 1);
}
