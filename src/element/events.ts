import type { FailureKind } from '../document/error.js';
import { NativeEvent } from '../platform/native-event.js';

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
