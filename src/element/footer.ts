import type { nothing, TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { footer, type SourceView } from '../ui/frame.js';
import { iconButton } from '../ui/icon-button.js';
import type { MenuButton } from '../ui/menu-button.js';
import { frameMessages } from '../ui/messages.js';
import { lazyModules } from './lazy-modules.js';
import type { ShownFigure } from './shown-figure.js';

/** The button that stops and starts the updates. */
interface PauseButton {
  readonly isPaused: boolean;
  /** Stops or starts them, and tells a screen reader so unless it is to be quiet. */
  readonly act: (isQuiet: boolean) => void;
}

/** What stands below the figure of a widget. */
export interface Footer {
  readonly source: SourceView | undefined;
  readonly pause: PauseButton | undefined;
  /** What a reader may take along. */
  readonly shown: ShownFigure | undefined;
  readonly localizer: Localizer;
}

/** One footer for one widget, or for several whose footers say the same; `label` is what its buttons are about. */
export function footerOf(
  footers: readonly [Footer, ...Footer[]],
  label: string,
  menu: MenuButton,
): TemplateResult | typeof nothing {
  const [{ source, pause, localizer }] = footers;
  const words = localizer.in(frameMessages);
  const shown = footers.flatMap((each) => each.shown ?? []);
  const open = async (opener: HTMLElement) => (await lazyModules.menu())({ shown, opener, lazyModules });
  const toggle = () => {
    for (const each of footers)
      if (each.pause?.isPaused === pause?.isPaused) each.pause?.act(each !== footers[0]);
  };
  const pauseButton = (isPaused: boolean) =>
    iconButton({
      part: 'pause',
      name: isPaused ? words.resume : words.pause,
      label,
      icon: isPaused ? 'resume' : 'pause',
      act: toggle,
    });
  return footer(source, [
    ...(pause ? [pauseButton(pause.isPaused)] : []),
    ...(shown.length ? menu.render(label, words.menu, open) : []),
  ]);
}
