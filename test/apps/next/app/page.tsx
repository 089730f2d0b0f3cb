import { Page } from './widgets';

export default function Home() {
  return <Page />;
}
