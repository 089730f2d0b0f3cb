import { expect, test } from '@jest/globals';
import 'cchc-widgets/define';

const text = (id) => document.getElementById(id).shadowRoot.textContent.replace(/\s+/g, ' ');

test('figures of the page, and what takes one away', async () => {
  document.body.innerHTML = `
    <cchc-kpi-card id="number" snapshot label="Số" value="36"></cchc-kpi-card>
    <dossier-trend id="trend" snapshot>Dự phòng</dossier-trend>`;
  const card = document.getElementById('number');
  await card.updateComplete;
  expect(text('number')).toContain('36');
  card.value = null;
  await card.updateComplete;
  expect(text('number')).not.toContain('36');
});
