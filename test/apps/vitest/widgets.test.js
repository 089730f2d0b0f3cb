import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import 'cchc-widgets/define';

const text = (id) => document.getElementById(id).shadowRoot.textContent.replace(/\s+/g, ' ');

const shows = (id, words) => vi.waitFor(() => expect(text(id)).toContain(words), 5000);

test('figures of the page, and what takes one away', async () => {
  document.body.innerHTML = `
    <cchc-kpi-card id="number" snapshot label="Số" value="36"></cchc-kpi-card>
    <dossier-ontime-gauge id="rate" snapshot rate="95.2"></dossier-ontime-gauge>
    <province-ranking id="rows" snapshot>
      <table><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Hà Nội</td><td>90</td></tr></table>
    </province-ranking>`;
  await shows('number', '36');
  await shows('rate', '95,2%');
  await shows('rows', 'Hà Nội');
  document.getElementById('number').value = null;
  await vi.waitFor(() => expect(text('number')).not.toContain('36'));
});

test('figures of an endpoint, with a chart', async () => {
  const answer = readFileSync('public/data.json', 'utf8');
  vi.stubGlobal(
    'fetch',
    async () => new Response(answer, { headers: { 'content-type': 'application/json' } }),
  );
  document.body.innerHTML = `
    <cchc-provider endpoint="/data.json">
      <cchc-kpi-card id="live" indicator="rank-766">Dự phòng</cchc-kpi-card>
      <dossier-trend id="trend"></dossier-trend>
      <province-ranking id="ranking" ranking="766"></province-ranking>
    </cchc-provider>`;
  await shows('live', '30/34');
  await shows('ranking', 'Điện Biên');
  await shows('trend', '7.001');
});
