// Entry of the optional script for a page with frames: gives each frame the height of what stands in it. It lies in the
// folder of `embed.html`, and listens to no frame from elsewhere.
import { embedMessage, isEmbedMessage, TALLEST } from './embed-message.js';
import { folderOf } from '../cdn/current-script.js';

const SMALLEST = 40;

const embedPage = new URL('embed.html', folderOf('cchc-embed-parent') ?? location.href);

const isEmbed = ({ src }: HTMLIFrameElement): boolean => src.split(/[?#]/)[0] === embedPage.href;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isEmbed);

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== embedPage.origin || !isEmbedMessage(data) || !(Number(data.height) > 0)) return;
  const height = Math.min(TALLEST, Math.max(SMALLEST, Number(data.height)));
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  frame?.style.setProperty('height', `${height}px`, 'important');
});

// What the frames told before this script came is lost.
for (const { contentWindow } of frames()) contentWindow?.postMessage(embedMessage(), '*');
