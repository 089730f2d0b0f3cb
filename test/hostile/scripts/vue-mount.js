// A portal that lets Vue compile the page's own markup.
Vue.createApp({ data: () => ({ title: 'Cổng thông tin' }) }).mount('#app');
