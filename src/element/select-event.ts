import { NativeEvent } from '../platform/native-event.js';

/** Fired when the reader selects a unit, where the provider around lets them. */
export class CchcSelectEvent extends NativeEvent {
  static readonly type = 'cchc-select';
  /** The code of the unit, or its name where the data has no code. */
  readonly code: string;
  /** The name of the unit, which means the same before and after the merger; seven codes do not. */
  readonly name: string;

  constructor(code: string, name: string) {
    super(CchcSelectEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.name = name;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cchc-select': CchcSelectEvent;
  }
}
