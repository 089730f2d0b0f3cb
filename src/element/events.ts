import type { FailureKind } from '../document/error.js';
import { safeDocument } from '../platform/safe-dom.js';

/** The platform's own `Event`: MooTools 1.3 puts another in its place, and old polyfills another `CustomEvent`. */
export const NativeEvent = (
  typeof document === 'undefined' ? Event : safeDocument('createEvent').call(document, 'Event').constructor
) as typeof Event;

/** Fired when a widget first shows its figure, and when it shows one again after a failure. */
export class CchcReadyEvent extends NativeEvent {
  static readonly type = 'cchc-ready';

  constructor() {
    super(CchcReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when a widget cannot show what it was asked for, or cannot refresh it. */
export class CchcErrorEvent extends NativeEvent {
  static readonly type = 'cchc-error';
  /** The kind of the failure. */
  readonly kind: FailureKind;

  constructor(kind: FailureKind) {
    super(CchcErrorEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cchc-ready': CchcReadyEvent;
    'cchc-error': CchcErrorEvent;
  }
}
