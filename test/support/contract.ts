import { accessibilityContract } from './contract/accessibility.js';
import { attributesContract } from './contract/attributes.js';
import { failuresContract } from './contract/failures.js';
import type { Fixtures } from './contract/fixtures.js';
import { garbageContract } from './contract/garbage.js';
import { lifecycleContract } from './contract/lifecycle.js';
import { ownFigureContract } from './contract/own-figure.js';
import { statesContract } from './contract/states.js';

export type { Fixtures } from './contract/fixtures.js';

/** What every tag promises, whatever it shows. */
export function contract(fixtures: Fixtures): void {
  describe(`the contract of <${fixtures.tag}>`, () => {
    statesContract(fixtures);
    accessibilityContract(fixtures);
    failuresContract(fixtures);
    lifecycleContract(fixtures);
    if (fixtures.own) ownFigureContract(fixtures, fixtures.own);
    attributesContract(fixtures);
    garbageContract(fixtures);
  });
}
