import registry from '../src/widgets/registry.js';

/** The widgets, each with the heights that its figure reserves. */
export const describedRegistry = await Promise.all(
  registry.map(async (widget) => ({ ...widget, heights: (await widget.element.figure()).heights })),
);
