import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/define';
import { Page } from '../../page';

setScriptFolder('https://cdn.example/cchc/');

export default function Home() {
  return <Page />;
}
