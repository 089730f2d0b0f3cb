// Runs the tests in WebKit over plain WebDriver: WebKitGTK's driver with its MiniBrowser on Linux, safaridriver on macOS.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];

/** WebKitGTK's own sandbox and its graphics buffers need more than a container has. */
const CONTAINER = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

const isMac = process.platform === 'darwin';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function display(environment, port) {
  if (isMac || environment.DISPLAY || environment.WAYLAND_DISPLAY) return undefined;
  environment.DISPLAY = `:${90 + (port % 900)}`;
  return spawn('Xvfb', [environment.DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
}

const capabilities = () =>
  isMac
    ? { browserName: 'safari' }
    : {
        'webkitgtk:browserOptions': {
          binary: MINI_BROWSERS.find((path) => existsSync(path)),
          args: ['--automation'],
        },
      };

class Driver {
  #base;
  #session;
  #processes = [];

  async start() {
    const port = await freePort();
    const environment = { ...process.env, ...CONTAINER };
    this.#base = `http://127.0.0.1:${port}`;
    this.#processes.push(display(environment, port));
    await setTimeout(500);
    const [command, argument] = isMac ? ['safaridriver', `-p${port}`] : ['WebKitWebDriver', `--port=${port}`];
    this.#processes.push(spawn(command, [argument], { env: environment, stdio: 'ignore' }));
    await this.#untilUp();
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: capabilities() },
    });
    this.#session = `/session/${sessionId}`;
    await this.#call('POST', `${this.#session}/window/rect`, { width: 1000, height: 800 });
  }

  open(url) {
    return this.#call('POST', `${this.#session}/url`, { url });
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => undefined);
    for (const child of this.#processes) child?.kill();
  }

  async #untilUp() {
    for (let attempt = 0; attempt < 50; attempt++) {
      const isUp = await globalThis.fetch(`${this.#base}/status`).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await setTimeout(100);
    }
    throw new Error('The WebKit driver does not answer.');
  }

  async #call(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await globalThis.fetch(this.#base + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}

/** A launcher for the test runner; one test file at a time, without its commands and without coverage. */
export function webkitLauncher() {
  const urls = new Map();
  let driver;
  let queue = Promise.resolve();

  async function openNext(id, url) {
    if (!driver) await (driver = new Driver()).start();
    urls.set(id, url);
    await driver.open(url);
  }

  return {
    name: isMac ? 'Safari' : 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    initialize: async () => undefined,
    startSession: (id, url) => (queue = queue.then(() => openNext(id, url))),
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await driver.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('not supported')),
    stop: () => driver?.stop(),
  };
}
