import { html, type TemplateResult } from 'lit';
import type { DataError } from '../document/error.js';
import { frameMessages } from '../ui/messages.js';
import { Figure, type FigureClass } from './figure.js';

/** The figure of a tag whose own module a page has refused or lost: the frame, with the reason and the fallback. */
export function lostFigure(error: DataError): FigureClass {
  return class LostFigure extends Figure {
    static readonly messages = frameMessages;
    static readonly english = (): Promise<void> => Promise.resolve();

    override defaultLabel(): string {
      return this.widget.localizer.in(frameMessages).figure;
    }

    override staticDocument(): never {
      throw error;
    }

    protected override toView(): DataError {
      return error;
    }

    override render(): TemplateResult {
      return html``;
    }
  };
}
