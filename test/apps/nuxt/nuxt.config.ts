export default defineNuxtConfig({
  css: ['cchc-widgets/cdn/cchc-widgets.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => /^(cchc|dossier|province)-/.test(tag) } },
  app: { head: { htmlAttrs: { lang: 'vi' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  compatibilityDate: '2026-01-01',
  telemetry: false,
});
