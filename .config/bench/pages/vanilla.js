// The pages of the bench in vanilla DOM: a string of markup, once, and then the texts that change.
import { cardOf, forget, format, formatTime, load } from './figures.js';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const footer = ({ source, href, updated }) =>
  `<p class="footer">Nguồn: <a href="${escape(href)}">${escape(source)}</a> Cập nhật: ${updated}</p>`;

const cardMarkup = (card) => `
  <p class="label">${escape(card.label)}</p>
  <p class="muted">${escape(card.period)}</p>
  <p class="value"><span>${card.value}</span> ${escape(card.unit)}</p>
  <p class="change ${card.tone}">${card.change}</p>
  <svg class="sparkline" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">
    <polyline points="${card.points}"></polyline>
  </svg>
  <p class="sentence muted">${card.sentence}</p>
  ${footer(card)}`;

function refreshCard(element, card) {
  element.querySelector('.value span').textContent = card.value;
  const change = element.querySelector('.change');
  change.textContent = card.change;
  change.className = `change ${card.tone}`;
  element.querySelector('polyline').setAttribute('points', card.points);
  element.querySelector('.sentence').textContent = card.sentence;
}

async function showCards(elements, url, draw) {
  const figures = await load(url);
  const byId = new Map(figures.indicators.map((indicator) => [indicator.id, indicator]));
  for (const element of elements) draw(element, cardOf(figures, byId.get(element.dataset.indicator)));
}

export async function cards({ endpoint }) {
  const elements = [...document.querySelectorAll('.card')];
  await showCards(elements, endpoint, (element, card) => (element.innerHTML = cardMarkup(card)));
  setTimeout(() => {
    forget(endpoint);
    void showCards(elements, endpoint, refreshCard);
  }, 15_000);
}

const ARC = 'M16,100 A84,84 0 0 1 184,100';

function gaugeMarkup({ dossiers, period, source, updatedAt }) {
  const { received, resolvedEarly, resolvedOnTime, resolvedLate, pendingOnTime, pendingLate } = dossiers;
  const rate = ((resolvedEarly + resolvedOnTime + pendingOnTime) / received) * 100;
  const counts = [
    ['Tổng số hồ sơ', received],
    ['Đã giải quyết', resolvedEarly + resolvedOnTime + resolvedLate],
    ['Trước hạn', resolvedEarly],
    ['Đúng hạn', resolvedOnTime],
    ['Quá hạn', resolvedLate],
    ['Đang giải quyết', pendingOnTime + pendingLate],
    ['Trong hạn', pendingOnTime],
    ['Quá hạn', pendingLate],
  ];
  return `
    <p class="label">Tỷ lệ hồ sơ giải quyết đúng hạn</p>
    <p class="muted">${escape(period.label)}</p>
    <svg class="arc" viewBox="0 0 200 108" aria-hidden="true">
      <path d="${ARC}"></path>
      <path class="fill" d="${ARC}" pathLength="100" stroke-dasharray="${rate} 200"></path>
    </svg>
    <p class="value">${format(rate)}%</p>
    <p class="muted">Tính theo Quyết định 766/QĐ-TTg: (giải quyết trước hạn, đúng hạn và đang giải quyết trong hạn) ÷ tổng số hồ sơ</p>
    <dl class="counts">
      ${counts.map(([name, count]) => `<dt>${name}</dt><dd>${format(count)}</dd>`).join('')}
    </dl>
    ${footer({ source: source.name, href: source.url, updated: formatTime(updatedAt) })}`;
}

export async function gauges({ endpoint }) {
  const figures = await load(endpoint);
  for (const element of document.querySelectorAll('.card')) element.innerHTML = gaugeMarkup(figures);
}

function changeOf({ rank, previousRank }) {
  if (rank === previousRank) return ['', 'giữ nguyên'];
  return previousRank > rank
    ? ['good', `tăng ${previousRank - rank}`]
    : ['bad', `giảm ${rank - previousRank}`];
}

function rowMarkup(entry, max) {
  const { rank, name, score } = entry;
  const [tone, change] = changeOf(entry);
  return `<tr>
    <td>${rank}</td><th scope="row">${escape(name)}</th>
    <td>${format(score)}<div class="bar" style="width:${(score / max) * 100}%"></div></td>
    <td class="${tone}">${change}</td>
  </tr>`;
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

function search(entries, rows, query) {
  const wanted = fold(query.trim());
  entries.forEach(({ name }, index) => (rows[index].hidden = !fold(name).includes(wanted)));
}

export async function ranking({ endpoint }) {
  const { rankings, period, source, updatedAt } = await load(endpoint);
  const { label, entries, max } = rankings[0];
  const element = document.querySelector('.card');
  element.innerHTML = `
    <p class="label">${escape(label)}</p>
    <p class="muted">${escape(period.label)}</p>
    <p class="muted">${entries.length} đơn vị, thang điểm ${format(max)}</p>
    <label>Tìm đơn vị <input type="search"></label>
    <table>
      <thead><tr><th>Hạng</th><th>Đơn vị</th><th>Điểm</th><th>Thay đổi</th></tr></thead>
      <tbody>${entries.map((entry) => rowMarkup(entry, max)).join('')}</tbody>
    </table>
    ${footer({ source: source.name, href: source.url, updated: formatTime(updatedAt) })}`;
  const { rows } = element.querySelector('tbody');
  const all = [...rows];
  element
    .querySelector('input')
    .addEventListener('input', ({ target }) => search(entries, all, target.value));
}
