import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'cchc-widgets/svelte';

const only = <Tag extends keyof SvelteHTMLElements>(attributes: SvelteHTMLElements[Tag]) => attributes;

only<'cchc-kpi-card'>({
  id: 'a',
  class: 'b',
  value: null,
  snapshot: '',
  'without-menu': true,
  onclick: () => 0,
});
only<'cchc-kpi-card'>({ withoutMenu: true, 'heading-level': 3, 'style:--cchc-accent': 'red' });
only<'cchc-provider'>({
  endpoint: '/data.json',
  select: true,
  'oncchc-select': (event) => event.code.trim(),
});

// @ts-expect-error no such theme
only<'cchc-kpi-card'>({ theme: 'purple' });
// @ts-expect-error not the event of this handler
only<'cchc-provider'>({ 'oncchc-select': (event: MouseEvent) => event.clientX });
