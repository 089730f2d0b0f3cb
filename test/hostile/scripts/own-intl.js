// A page whose polyfill has put formats of few languages in the place of what the browser has.
window.Intl = { NumberFormat: () => ({ format: String, formatToParts: () => [] }) };
