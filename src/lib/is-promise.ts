/** Whether something is yet to come; a page may have given all objects a `then` that is no function. */
export const isPromise = <Value>(value: Value | Promise<Value>): value is Promise<Value> =>
  typeof (value as Partial<Promise<Value>>).then === 'function';
