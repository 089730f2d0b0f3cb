import type { GlobalComponents } from 'vue';
import type {} from 'cchc-widgets/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

const only = <Tag extends keyof GlobalComponents>(props: Props<Tag>) => props;

only<'cchc-kpi-card'>({ id: 'a', class: 'b', key: 1, value: null, snapshot: '', 'without-menu': true });
only<'cchc-kpi-card'>({
  withoutMenu: true,
  'heading-level': 3,
  onClick: () => 0,
  onCchcReady: ({ type }) => type,
});
only<'cchc-provider'>({ endpoint: '/data.json', select: true, onCchcSelect: (event) => event.code.trim() });

// @ts-expect-error no such property
only<'cchc-kpi-card'>({ nonsense: 'x' });
// @ts-expect-error no such theme
only<'cchc-kpi-card'>({ theme: 'purple' });
// @ts-expect-error not the event of this handler
only<'cchc-provider'>({ onCchcSelect: (event: MouseEvent) => event.clientX });
