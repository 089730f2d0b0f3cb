/** The name under which frame and page talk, apart from all else that sends messages there. */
const CHANNEL = 'cchc-embed';

/** The height beyond which a frame scrolls, in pixels: whatever goes wrong, no page is stretched further. */
export const TALLEST = 10_000;

/** What a frame sends to the page around it; without a height, the page's question for it. */
export interface EmbedMessage {
  readonly type: typeof CHANNEL;
  /** The version of this message, which page and frame may have of different releases. */
  readonly version: 1;
  /** The height of the content, in pixels. */
  readonly height?: number | undefined;
}

/** A message with a height, or without one to ask for it. */
export const embedMessage = (height?: number): EmbedMessage => ({
  type: CHANNEL,
  version: 1,
  height,
});

/** Whether something that was sent is one of these messages. */
export function isEmbedMessage(data: unknown): data is EmbedMessage {
  const { type, version } = (data ?? {}) as Partial<EmbedMessage>;
  return type === CHANNEL && version === 1;
}
