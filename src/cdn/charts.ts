// Entry of the script with Chart.js.
import { drawChart } from '../charts/index.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-charts.js')] = drawChart;
