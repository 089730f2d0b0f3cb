import type { Plugin } from 'vite';

const OFTEN = 500;

/**
 * Stops a server that `npm start` has started once its shell has ended: npm passes a signal on to the shell only, and
 * some shells leave behind what they have started. Windows never gives a process another parent, and ends all of them.
 */
export const stopWithShell = (): Plugin => ({
  name: 'cchc:stop-with-shell',
  configureServer() {
    const shell = process.ppid;
    const stop = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM');
    if (process.env.npm_lifecycle_event === 'start') setInterval(stop, OFTEN).unref();
  },
});
