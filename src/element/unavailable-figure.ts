import { html, type TemplateResult } from 'lit';
import type { DataError } from '../document/error.js';
import { frameMessages } from '../ui/messages.js';
import { Figure, type FigureClass } from './figure.js';

/** The figure of a tag whose own module cannot be loaded: the frame, with the reason and the fallback. */
export function unavailableFigure(error: DataError): FigureClass {
  return class UnavailableFigure extends Figure {
    static readonly styles = [];
    static readonly heights = { wide: 0, upTo: [] };
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
