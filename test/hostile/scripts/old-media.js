// Stand-ins of old test and support scripts, which know listeners by another name, and observers that never call.
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} });
window.requestIdleCallback = undefined;
