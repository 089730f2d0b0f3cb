import { postInBlocks, postInSidebar, postInText, postInVisual } from './wordpress-editors.mjs';

const BLOCK_THEME = 'twentytwentyfive';

/** The theme that has files into which the recipe pastes a line. */
export const CLASSIC_THEME = 'twentytwentyone';

/** The file of each plugin that is asked for. */
export const PLUGINS = {
  'classic-editor': 'classic-editor/classic-editor.php',
  autoptimize: 'autoptimize/autoptimize.php',
  'litespeed-cache': 'litespeed-cache/litespeed-cache.php',
};

const AUTOPTIMIZE = {
  autoptimize_html: 'on',
  autoptimize_js: 'on',
  autoptimize_js_aggregate: 'on',
  autoptimize_css: 'on',
  autoptimize_css_aggregate: 'on',
};

const LITESPEED = {
  'litespeed.conf.optm-js_min': 1,
  'litespeed.conf.optm-js_comb': 1,
  'litespeed.conf.optm-js_comb_ext_inl': 1,
  'litespeed.conf.optm-html_min': 1,
  'litespeed.conf.optm-css_min': 1,
};

const blocks = { theme: BLOCK_THEME, plugins: [], post: postInBlocks };
const text = { theme: CLASSIC_THEME, plugins: ['classic-editor'], post: postInText };
const visual = { ...text, post: postInVisual };

const everything = /./;

/** An optimiser that joins all scripts and minifies them, turned on once the article is there; `file` is not the recipe's. */
const optimised = (optimiser, options, file) => ({ ...blocks, user: 'admin', optimiser, options, file });

/** The ways to post an article, and the carriers that live on each; of the others the fallback is left. */
export const WAYS = {
  'wordpress-block-admin': { ...blocks, user: 'admin', live: everything },
  'wordpress-block-author': { ...blocks, user: 'author', live: /^div/ },
  'wordpress-text-admin': { ...text, user: 'admin', live: everything },
  'wordpress-text-author': { ...text, user: 'author', live: /^div/ },
  'wordpress-visual-admin': { ...visual, user: 'admin', live: /^(div|iframe)/ },
  'wordpress-visual-author': { ...visual, user: 'author', live: /^div/ },
  'wordpress-sidebar-html': { ...text, post: postInSidebar('custom_html', {}), live: everything },
  'wordpress-sidebar-text': {
    ...text,
    post: postInSidebar('text', { filter: true, visual: true }),
    live: everything,
  },
  'wordpress-autoptimize': { ...optimised('autoptimize', AUTOPTIMIZE), live: everything },
  'wordpress-autoptimize-all': optimised('autoptimize', AUTOPTIMIZE, 'cchc-widgets.all.js'),
  'wordpress-autoptimize-core': optimised('autoptimize', AUTOPTIMIZE, 'cchc-widgets.js'),
  'wordpress-litespeed': { ...optimised('litespeed-cache', LITESPEED), live: everything },
  'wordpress-litespeed-all': optimised('litespeed-cache', LITESPEED, 'cchc-widgets.all.js'),
};
