import { STEPS, TIMEOUT } from './steps.mjs';

/** The check of apps that a server renders. */
export const SERVER = 'server';

/** What a page says of itself that it should not; what the card that lacks its indicator says is asked for. */
function listen(page) {
  const said = [];
  const requests = [];
  page.on('console', (message) => {
    const words = message.text();
    if (['error', 'warning', 'warn'].includes(message.type()) && !words.startsWith('[cchc] '))
      said.push(`console: ${words}`);
  });
  page.on('pageerror', (error) => said.push(`throws: ${error.stack}`));
  page.on('request', (request) => {
    if (request.url().endsWith('/data.json')) requests.push(request.url());
  });
  return { said, requests };
}

/** What is looked at in a running app, in this order. */
export const CHECKS = [...Object.keys(STEPS), 'requests', 'quiet'];

/** What a server sends is what readers see before any script, and without one. */
async function serverFaults(address) {
  const response = await fetch(address);
  const markup = await response.text();
  const lacking = ['<province-ranking id="ranking"', 'indicator="rank-766"', '>Dự phòng</cchc-kpi-card>'];
  return lacking
    .filter((text) => !markup.includes(text))
    .map((text) => ({ check: SERVER, message: `no ${text} in what the server sends` }));
}

/** The line that tells of events is empty at first, and grows without our doing. */
function keepLineOfOutputs() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { block-size: 20px }');
  document.adoptedStyleSheets = [sheet];
}

/**
 * Opens an app and does with it what a user would; gives what went wrong, each with the check that it belongs to.
 * `checks` are those of the app.
 */
export async function drive(browser, address, checks) {
  const page = await browser.newPage();
  const { said, requests } = listen(page);
  const faults = checks.includes(SERVER) ? await serverFaults(address) : [];
  await page.evaluateOnNewDocument(keepLineOfOutputs);
  await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT });
  for (const [check, act] of Object.entries(STEPS))
    try {
      await act(page);
    } catch ({ message }) {
      faults.push({ check, message });
    }
  if (requests.length !== 1)
    faults.push({ check: 'requests', message: `${requests.length} requests for one document` });
  await page.close();
  return [...faults, ...said.map((message) => ({ check: 'quiet', message }))];
}
