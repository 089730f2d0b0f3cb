// A browser that knows English alone, as slim ones of televisions and kiosks do: other languages are written in its own.
for (const name of ['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'Collator']) {
  const Native = Intl[name];
  Intl[name] = function (_locales, options) {
    return new Native('en-US', options);
  };
  Intl[name].prototype = Native.prototype;
  Intl[name].supportedLocalesOf = () => [];
}
