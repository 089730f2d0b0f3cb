import { createApp } from 'vue';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import App from './app.vue';

createApp(App).mount('#app');
