import { html, type TemplateResult } from 'lit';
import type { FigureView } from '../element/widget-state.js';
import type { Settings } from '../element/settings.js';
import { CchcWidget } from '../element/widget.js';
import type { DataError } from '../document/error.js';
import { frameStyles } from '../theme/frame.styles.js';
import { tokens } from '../theme/tokens.js';
import { frameMessages } from '../ui/messages.js';

/** The class of a widget whose own script a page has refused or lost: the frame, with the reason and the fallback. */
export function lostWidget(error: DataError) {
  return class LostWidget extends CchcWidget<FigureView> {
    static override styles = [tokens, frameStyles];

    protected override defaultLabel(): string {
      return this.localizer.in(frameMessages).figure;
    }

    protected override wanted(): Readonly<Record<string, undefined>> {
      return {};
    }

    /** What could not be shown is not asked for. */
    protected override resolveSettings(): Settings {
      return { ...super.resolveSettings(), snapshot: true };
    }

    protected override ownDocument(): never {
      throw error;
    }

    protected override toView(): DataError {
      return error;
    }

    protected override renderFigure(): TemplateResult {
      return html``;
    }
  };
}
