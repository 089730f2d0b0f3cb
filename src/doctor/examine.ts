import type { Adapter } from '../adapters/adapter.js';
import { safeUrl } from '../lib/safe-url.js';
import { requestOf } from '../element/data-request.js';
import type { Localizer } from '../i18n/localizer.js';
import type { MessagesOf } from '../i18n/messages.js';
import { ask, endpointRemarks, type EndpointAnswer } from './endpoint.js';
import { figureRemarks, type Reading } from './figures.js';
import { fileRemarks } from './files.js';
import { allElements, isOurs, type OurElement } from './find-tags.js';
import { languageRemarks } from './language.js';
import { doctorMessages } from './messages.js';
import { scriptRemarks, scriptsInPage, tagsRemarks } from './page.js';
import { policyRemarks } from './policy.js';
import { fact, problem, type Remark, type Section } from './remark.js';
import { settingRemarks } from './settings.js';
import { tagRemarks } from './tag.js';
import { scriptValueRemarks } from './values.js';

/** What the doctor has to know of the script that it belongs to. */
export interface Library {
  readonly version: string;
  readonly tags: readonly string[];
  readonly script: Element | null;
  /** The adapter of a format that the page has loaded. */
  readonly adapter: (format: string) => Adapter | undefined;
  /** Whether a further script has come. */
  readonly isHere: (file: string) => boolean;
}

/** What is found of one tag. */
export interface Examined {
  readonly element: OurElement;
  readonly sections: readonly Section[];
}

/** What is found of a page. */
export interface Examination {
  readonly page: readonly Section[];
  readonly tags: readonly Examined[];
}

type AskEndpoint = (url: string) => Promise<EndpointAnswer>;

/** One request for an address, however many tags have it. */
function sharedRequests(): AskEndpoint {
  const answers = new Map<string, Promise<EndpointAnswer>>();
  return (url) => {
    const answer = answers.get(url) ?? ask(url);
    answers.set(url, answer);
    return answer;
  };
}

function stateRemarks({ shadowRoot }: OurElement, words: MessagesOf<typeof doctorMessages>): Remark[] {
  const state = shadowRoot?.querySelector<HTMLElement>('[part~=widget]')?.dataset.state;
  const sentences = [...(shadowRoot?.querySelectorAll('p[part~=notice], [part~=notice] p') ?? [])];
  const remark = state === 'error' ? problem : fact;
  return [
    ...(state ? [remark(words.state(state))] : []),
    ...sentences.map(({ textContent }) => remark(words.notice(textContent?.trim() ?? ''))),
  ];
}

/** How long a widget may go on loading before it is examined as it is, in tenths of a second. */
const MOST_POLLS = 50;

/** Resolves once a widget is no longer loading, its words included. */
async function settled(element: OurElement): Promise<void> {
  for (let left = MOST_POLLS; left > 0; left--) {
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('[data-state=loading]')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What is remarked on the figures that an answer holds, where there is one. */
function remarksOnFigures(
  { text }: EndpointAnswer,
  element: OurElement,
  reading: Reading,
  { adapter }: Library,
  localizer: Localizer,
): readonly Remark[] {
  if (text === undefined) return [];
  const { format } = reading;
  const read = format ? adapter(format) : undefined;
  if (format && !read) return [problem(localizer.in(doctorMessages).noFormat(format))];
  return figureRemarks(text, { element, reading, adapter: read }, localizer);
}

/** What a tag asks for, and what comes of it. */
async function sourceSections(
  element: OurElement,
  askOnce: AskEndpoint,
  library: Library,
  localizer: Localizer,
): Promise<Section[]> {
  const words = localizer.in(doctorMessages);
  const heading = words.sections.endpoint;
  const { settings } = element;
  const selection = element.selection?.();
  if (!settings || !selection) return [];
  const request = requestOf(settings, selection, element.baseURI);
  if (!request) return [{ heading, remarks: [fact(settings.snapshot ? words.frozen : words.noEndpoint)] }];
  const answer = await askOnce(request.url);
  const figures = remarksOnFigures(answer, element, request, library, localizer);
  return [
    { heading, remarks: endpointRemarks(answer, localizer) },
    { heading: words.sections.figures, remarks: figures },
  ];
}

async function examineTag(
  element: OurElement,
  askOnce: AskEndpoint,
  library: Library,
  localizer: Localizer,
): Promise<Examined> {
  const words = localizer.in(doctorMessages);
  const { tag, state, settings } = words.sections;
  await settled(element);
  const source = await sourceSections(element, askOnce, library, localizer);
  const sections = [
    { heading: tag, remarks: tagRemarks(element, library.tags, words) },
    { heading: state, remarks: stateRemarks(element, words) },
    {
      heading: settings,
      remarks: [...languageRemarks(element, words), ...settingRemarks(element, library.script, words)],
    },
    ...source,
  ];
  return { element, sections: sections.filter(({ remarks }) => remarks.length > 0) };
}

/** Examines the page and each tag of ours in it. */
export async function examine(library: Library, localizer: Localizer): Promise<Examination> {
  const words = localizer.in(doctorMessages);
  const elements = allElements();
  const ours = elements.filter(isOurs) as OurElement[];
  const askOnce = sharedRequests();
  const tags = await Promise.all(ours.map((element) => examineTag(element, askOnce, library, localizer)));
  const endpoints = ours.flatMap(({ settings, baseURI }) => safeUrl(settings?.endpoint, baseURI) ?? []);
  const addresses = [...scriptsInPage().map(({ src }) => src), ...endpoints];
  const { script, policy, tags: inPage } = words.sections;
  return {
    page: [
      {
        heading: script,
        remarks: [
          ...scriptRemarks(library.version, words),
          ...scriptValueRemarks(library.script, words),
          ...fileRemarks(library.isHere, words),
        ],
      },
      { heading: policy, remarks: policyRemarks(addresses, words) },
      { heading: inPage, remarks: tagsRemarks(elements, library.tags, words) },
    ],
    tags,
  };
}
