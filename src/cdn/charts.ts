// Entry of the script with Chart.js.
import { drawChart } from '../charts/index.js';
import { register } from './page-registry.js';

register('cchc-charts.js', drawChart);
