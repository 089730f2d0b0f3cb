// What guards against fingerprints hides of a browser.
performance.getEntriesByType = () => undefined;
performance.getEntries = () => undefined;
Object.defineProperty(Navigator.prototype, 'vendor', { get: () => undefined });
window.matchMedia = () => null;
