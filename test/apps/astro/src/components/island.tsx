import { setScriptFolder } from 'cchc-widgets';
// Here, too: an event that comes before the island listens is not heard by it.
import 'cchc-widgets/define';

setScriptFolder('https://cdn.example/cchc/');

export { Page } from '../../page';
