import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => /^(cchc|dossier|province)-/.test(tag);

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
