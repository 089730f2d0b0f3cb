import { expect } from '@open-wc/testing';
import { warnOnce } from '../../src/platform/warn.js';

describe('a line for the webmaster', () => {
  const CONSOLES: Readonly<Record<string, unknown>> = {
    'nothing but `log`': { log: () => undefined },
    'one that throws': {
      warn: () => {
        throw new Error('no warnings here');
      },
    },
    none: undefined,
  };

  for (const [name, left] of Object.entries(CONSOLES))
    it(`is dropped where a page has left as its console ${name}`, () => {
      const native = window.console;
      try {
        window.console = left as Console;
        expect(() => warnOnce(`không ai đọc: ${name}`)).not.to.throw();
      } finally {
        window.console = native;
      }
    });
});
