import type { WidgetTag } from '../../src/widgets/registry.js';

interface Example {
  readonly asks: Readonly<Record<string, string>>;
  readonly markup: string;
  readonly shows: string;
}

export const EXAMPLES: Readonly<Record<WidgetTag, Example>>;
