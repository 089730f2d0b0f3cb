import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const HOST = '127.0.0.1';

/** Runs a command to its end, and gives what it has printed. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Starts a command that goes on running, and gives what ends it. */
function start(command, args, log, { env = {}, cwd } = {}) {
  const file = openSync(log, 'a');
  const stdio = ['ignore', file, file];
  const child = spawn(command, args, { detached: true, stdio, cwd, env: { ...process.env, ...env } });
  return () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // PHP's server leaves its workers behind where it is ended alone.
    process.kill(-child.pid);
    return ended;
  };
}

async function untilAnswered(ask, who) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await ask()) return;
    await setTimeout(200);
  }
  throw new Error(`${who} does not answer`);
}

/** Starts a MariaDB of its own in a folder; `create` makes an empty database, and gives what a system is told of it. */
export async function startDatabase(folder, port) {
  const data = join(folder, 'database');
  mkdirSync(data);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const authentication = '--auth-root-authentication-method=normal';
  run('mariadb-install-db', [...user, `--datadir=${data}`, authentication, '--skip-test-db']);
  const socket = join(folder, 'database.sock');
  const place = [`--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, `--bind-address=${HOST}`];
  const stop = start('mariadbd', ['--no-defaults', ...user, ...place], join(folder, 'database.log'));
  const sql = (...args) =>
    spawnSync('mariadb', ['--no-defaults', '-uroot', `-S${socket}`, ...args]).status === 0;
  await untilAnswered(() => sql('-e', 'SELECT 1'), 'MariaDB');
  sql('-e', `CREATE USER 'cms'@'${HOST}' IDENTIFIED BY 'cms'; GRANT ALL ON *.* TO 'cms'@'${HOST}'`);
  const create = (name) => {
    sql('-e', `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    return { host: HOST, port, name, user: 'cms', password: 'cms' };
  };
  return { create, change: (name, query) => sql(name, '-e', query), stop };
}

/** Serves a folder by PHP's own server, which takes a path that is no file for the site's front page, or asks a script of the site. */
export async function servePhp(folder, port, ...router) {
  const origin = `http://${HOST}:${port}`;
  const env = { PHP_CLI_SERVER_WORKERS: '6' };
  const stop = start('php', ['-S', `${HOST}:${port}`, ...router], `${folder}.log`, { env, cwd: folder });
  await untilAnswered(
    () =>
      fetch(`${origin}/cchc/sri.json`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'PHP',
  );
  return { origin, stop };
}
