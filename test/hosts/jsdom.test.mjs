import { JSDOM } from 'jsdom';
import { testTagsIn } from './window.mjs';

const page = { url: 'https://localhost/', pretendToBeVisual: true };
await testTagsIn(new JSDOM('<!doctype html><html lang="vi"><body></body></html>', page).window);
