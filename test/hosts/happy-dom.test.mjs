import { Window } from 'happy-dom';
import { testTagsIn } from './window.mjs';

await testTagsIn(new Window({ url: 'https://localhost/' }));
