// Entry of the script with Chart.js.
import { drawChart } from '../charts/index.js';
import { partOf, parts } from './parts.js';

parts()[partOf('cchc-charts.js')] = drawChart;
