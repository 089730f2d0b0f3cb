import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { escapeHtml } from '../src/lib/escape-html.js';
import { choices, tagList } from './guide/choices.js';
import { fieldTable } from './guide/fields.js';
import { formatTable } from './guide/formats.js';
import { frameworkChecks, frameworkTable } from './guide/frameworks.js';
import { readTags } from './guide/manifest.js';
import type { Language } from './guide/markup.js';
import { laidOut } from './guide/pages.js';
import { stateTable } from './guide/states.js';
import { systemChecks, systemTable } from './guide/systems.js';
import { commonTables, tagSections } from './guide/tags.js';

const fileShown = (folder: string, name: string): string =>
  `<pre class="long" tabindex="0" aria-label="${name}"><code>${escapeHtml(readFileSync(join(folder, name), 'utf8').trim())}</code></pre>`;

/**
 * Puts the layout of the guide around each of its pages, and fills them with what the code says of itself:
 * `<!--fields GROUP LANGUAGE-->` with the fields of the document, `<!--choices LANGUAGE-->` and `<!--tags LANGUAGE-->` with the
 * tags by what they say, `<!--tag-sections LANGUAGE-->` with what each tag shows and has, `<!--common LIST LANGUAGE-->` with
 * what all have, `<!--formats LANGUAGE-->` with the foreign formats, `<!--states LANGUAGE-->` and `<!--failures LANGUAGE-->`
 * with those, `<!--frameworks LANGUAGE-->` and `<!--framework-checks LANGUAGE-->` with what was tried in frameworks,
 * `<!--systems LANGUAGE-->` and `<!--system-checks LANGUAGE-->` with what was tried in content management systems, and
 * `<!--file NAME-->` with a file.
 */
export function guide(folder: string, manifest: string): Plugin {
  const fill = (html: string): string =>
    html
      .replace(/<!--fields ?(\w*) (vi|en)-->/g, (_, group: string, language: Language) =>
        fieldTable(group, language),
      )
      .replace(/<!--(states|failures) (vi|en)-->/g, (_, list: 'states' | 'failures', language: Language) =>
        stateTable(list, language),
      )
      .replace(/<!--choices (vi|en)-->/g, (_, language: Language) => choices(readTags(manifest), language))
      .replace(/<!--tags (vi|en)-->/g, (_, language: Language) => tagList(readTags(manifest), language))
      .replace(/<!--tag-sections (vi|en)-->/g, (_, language: Language) =>
        tagSections(readTags(manifest), language),
      )
      .replace(/<!--common (\w+) (vi|en)-->/g, (_, list: string, language: Language) => {
        const render = commonTables[list];
        if (!render) throw new Error(`no list ${list}`);
        return render(readTags(manifest), language);
      })
      .replace(/<!--formats (vi|en)-->/g, (_, language: Language) => formatTable(language))
      .replace(/<!--frameworks (vi|en)-->/g, (_, language: Language) => frameworkTable(language))
      .replace(/<!--framework-checks (vi|en)-->/g, (_, language: Language) => frameworkChecks(language))
      .replace(/<!--systems (vi|en)-->/g, (_, language: Language) => systemTable(language))
      .replace(/<!--system-checks (vi|en)-->/g, (_, language: Language) => systemChecks(language))
      .replace(/<!--file ([\w.-]+)-->/g, (_, name: string) => fileShown(folder, name));
  const page = (html: string, path: string): string =>
    fill(
      html.replace(/^<!doctype html>\s*<!--guide-->([^]*)$/, (_, content: string) => laidOut(content, path)),
    );
  return {
    name: 'cchc:guide',
    transformIndexHtml: { order: 'pre', handler: (html, { filename }) => page(html, filename) },
  };
}
