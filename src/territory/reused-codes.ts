const REUSED = /^(15|24|44|52|80|82|91)$/;

/** Whether a code meant another province before the merger of 01/07/2025, so that it says nothing without its unit set. */
export const isReusedCode = (code: string): boolean => REUSED.test(code);
