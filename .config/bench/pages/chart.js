// The trend drawn with Chart.js by hand: two kinds of bars and a line of rates, as its documentation shows it.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { load } from './figures.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

function draw(canvas, series) {
  const labels = series.map(({ period }) => period);
  const of = (field) => series.map((point) => point[field]);
  return new Chart(canvas, {
    data: {
      labels,
      datasets: [
        { type: 'bar', label: 'Tiếp nhận', data: of('received'), backgroundColor: '#0b5394' },
        { type: 'bar', label: 'Đã giải quyết', data: of('resolved'), backgroundColor: '#9c3d12' },
        { type: 'line', label: 'Đúng hạn', data: of('onTimeRate'), yAxisID: 'rate', borderColor: '#17693b' },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: { y: {}, rate: { position: 'right', min: 0, max: 100 } },
    },
  });
}

export async function charts({ endpoint }) {
  const { dossiers } = await load(endpoint);
  for (const canvas of document.querySelectorAll('canvas')) draw(canvas, dossiers.series);
}
