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

/** What a footer is made of. */
interface FooterParts {
  readonly source: SourceView | undefined;
  /** The widgets that its buttons are for. */
  readonly footers: readonly Footer[];
  /** What its buttons are about. */
  readonly label: string;
  readonly localizer: Localizer;
  readonly menu: MenuButton;
}

/** A source line, and buttons for one widget or for several. */
export function footerOf({
  source,
  footers,
  label,
  localizer,
  menu,
}: FooterParts): TemplateResult | typeof nothing {
  const words = localizer.in(frameMessages);
  const shown = footers.flatMap((each) => each.shown ?? []);
  const open = async (opener: HTMLElement) => (await lazyModules.menu())({ shown, opener, lazyModules });
  const pauses = footers.flatMap((each) => each.pause ?? []);
  const pauseButton = ({ isPaused }: PauseButton) => {
    const alike = pauses.filter((each) => each.isPaused === isPaused);
    return iconButton({
      part: 'pause',
      name: isPaused ? words.resume : words.pause,
      label,
      icon: isPaused ? 'resume' : 'pause',
      act: () => alike.forEach(({ act }, at) => act(at > 0)),
    });
  };
  return footer(source, [
    ...pauses.slice(0, 1).map(pauseButton),
    ...(shown.length ? menu.render(label, words.menu, open) : []),
  ]);
}
