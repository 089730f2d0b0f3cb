import { createApp } from 'vue';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import App from './app.vue';

setScriptFolder('https://cdn.example/cchc/');

createApp(App).mount('#app');
