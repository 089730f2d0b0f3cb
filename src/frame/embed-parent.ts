// Entry of the optional script for a page with frames: gives each frame the height of what stands in it. It lies in the
// folder of `embed.html`, and listens to no frame from elsewhere.
import { embedMessage, isEmbedMessage, TALLEST } from './embed-message.js';
import { folderOf } from '../cdn/current-script.js';

type Frame = HTMLIFrameElement | HTMLObjectElement;

const SMALLEST = 40;

/**
 * The milliseconds from one look for frames to the next: in a large page it takes its time, and any frame may send
 * thousands of messages. A frame that comes in between sends its first one later, see DEBOUNCE in embed.ts.
 */
const NEXT_LOOK = 50;

const embedPage = new URL('embed.html', folderOf('cchc-embed-parent') ?? location.href);

const addressOf = (frame: Frame): string => ('data' in frame ? frame.data : frame.src).split(/[?#]/)[0]!;

/** The frames of a page, also those in its open shadow roots. */
const framesIn = (root: ParentNode): Frame[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('iframe,object') ? [element as Frame] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);

/** Whether a frame may be ours: scripts that load frames late leave their address empty. */
const mayBeEmbed = (frame: Frame): boolean => {
  const address = addressOf(frame);
  return address === embedPage.href || !/^https?:/.test(address);
};

/** Whether a message comes from the folder's origin, or from a sandbox, which has none and is heard in our frame only. */
const mayBeHeard = (origin: string): boolean => origin === embedPage.origin || origin === 'null';

const isHeard = (origin: string, frame: Frame): boolean =>
  origin === embedPage.origin || addressOf(frame) === embedPage.href;

let known: readonly Frame[] = framesIn(document);
let lookedAt = 0;

/** The frame that a message comes from. */
function frameOf({ source, timeStamp }: MessageEvent): Frame | undefined {
  const find = () => known.filter(({ contentWindow }) => contentWindow === source)[0];
  if (!find() && timeStamp - lookedAt > NEXT_LOOK) {
    known = framesIn(document);
    lookedAt = timeStamp;
  }
  return find();
}

addEventListener('message', (event) => {
  const { data, origin } = event as MessageEvent<unknown>;
  // Asked before all else, as most messages come from others.
  if (!mayBeHeard(origin) || !isEmbedMessage(data) || !(Number(data.height) > 0)) return;
  const height = Math.min(TALLEST, Math.max(SMALLEST, Number(data.height)));
  const frame = frameOf(event);
  if (frame && mayBeEmbed(frame) && isHeard(origin, frame))
    frame.style.setProperty('height', `${height}px`, 'important');
});

// What the frames sent before this script came was not received: they are asked again.
for (const frame of known.filter(mayBeEmbed)) frame.contentWindow?.postMessage(embedMessage(), '*');
