/** The name under which the address holds a desk, in its fragment, which no server sees. */
const NAME = 'desk';

/** No link that a person passes on is longer, and unpacking what is would only cost time. */
const LONGEST = 2_000_000;

const through = async (
  bytes: BlobPart,
  way: TransformStream<BufferSource, Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(way);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** Bytes in the letters that addresses leave alone. */
function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** Something as the fragment of an address. */
export async function toFragment(state: unknown): Promise<string> {
  const packed = await through(JSON.stringify(state), new CompressionStream('deflate-raw'));
  return `#${NAME}=${toLetters(packed)}`;
}

/** What the fragment of an address holds; nothing where it is none of ours, or broken. */
export async function fromFragment(fragment: string): Promise<unknown> {
  const [, letters] = /^#desk=([\w-]+)$/.exec(fragment.length > LONGEST ? '' : fragment) ?? [];
  if (!letters) return undefined;
  try {
    const text = await through(toBytes(letters), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
