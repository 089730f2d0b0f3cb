// A module of the page's own, asked for after our script has run.
require.config({ baseUrl: '/hostile/scripts' });
define('page', [], () => 'page');
require(['page'], () => document.documentElement.setAttribute('data-required', 'yes'));
