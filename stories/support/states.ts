import type { Client } from '../../src/client/client.js';
import type { FailureKind } from '../../src/document/error.js';
import { answering, FAILING, failingAfter, recovering, SILENT, type EndpointFailure } from './answers.js';
import { EMPTY, type DataDocument } from './documents.js';
import { press, type Choosing, type Play } from './story.js';

/** What the stories of a file share: ready, with this answer, and what the tag is for. */
export const shared = (client: Client, choosing: Choosing) => ({ state: 'ready' as const, client, choosing });

/** Another answer than that of the file. */
export const showing = (document: DataDocument) => ({ parameters: { client: answering(document) } });

/** What a reader does in the story, also on the page that shows all of them. */
export const playing = (play: Play) => ({
  parameters: { docs: { story: { autoplay: true } } },
  play,
});

/** Nothing asked for: the reader has paused before there was an answer. */
export const idle = {
  args: { refresh: '60' },
  parameters: { state: 'idle' as const, client: SILENT, docs: { story: { autoplay: true } } },
  play: press('pause'),
};

/** No answer yet. */
export const loading = { parameters: { state: 'loading' as const, client: SILENT } };

/** An answer that is old. */
export const stale = (document: DataDocument) => ({
  parameters: { state: 'stale' as const, client: answering(document) },
});

/** An answer that could not be renewed. */
export const keptAfter = (document: DataDocument) => ({
  tags: ['spoken'],
  parameters: { state: 'stale' as const, failure: 'blocked' as const, client: failingAfter(document) },
});

/** An answer that came when the reader asked for it once more. */
export const recovered = (document: DataDocument) => ({
  parameters: {
    failure: 'http' as const,
    client: recovering(document),
    docs: { story: { autoplay: true } },
  },
  play: press('retry'),
});

/** An answer without the figure. */
export const empty = (document: DataDocument = EMPTY) => ({
  parameters: { state: 'empty' as const, client: answering(document) },
});

/** An endpoint that fails. */
export const failing = (failure: EndpointFailure) => ({
  parameters: { state: 'error' as const, failure, client: FAILING[failure] },
});

/** A tag that asks for what there is not, or an answer that is not for it. */
export const mistaken = (failure: FailureKind, document?: DataDocument) => ({
  parameters: { state: 'error' as const, failure, ...(document && { client: answering(document) }) },
});
