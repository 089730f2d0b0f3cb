// What the pages written by hand say, in vanilla and in Lit alike.
const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('vi-VN', { notation: 'compact', maximumFractionDigits: 1 });
const time = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export const format = (value) => number.format(value);
export const formatTime = (moment) => time.format(new Date(moment));

const documents = new Map();

/** The document of an endpoint, which is asked once for the page. */
export function load(url) {
  if (!documents.has(url))
    documents.set(
      url,
      fetch(url).then((response) => response.json()),
    );
  return documents.get(url);
}

/** Forgets a document, so that it is asked for again. */
export const forget = (url) => documents.delete(url);

const monthName = (period) => `tháng ${Number(period.slice(5))}/${period.slice(0, 4)}`;

function pointsOf(series) {
  const values = series.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values
    .map((value, index) => [
      3 + (94 * index) / (values.length - 1),
      25 - (22 * (value - low)) / (high - low || 1),
    ])
    .map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ');
}

function sentenceOf(series) {
  const by = (better) => series.reduce((best, point) => (better(point.value, best.value) ? point : best));
  const tell = ({ period, value }) => `${compact.format(value)} (${monthName(period)})`;
  const latest = series[series.length - 1];
  return `Từ ${monthName(series[0].period)} đến ${monthName(latest.period)}: mới nhất ${tell(latest)}, cao nhất ${tell(by((a, b) => a > b))}, thấp nhất ${tell(by((a, b) => a < b))}`;
}

/** What a card says about an indicator. */
export function cardOf({ period, source, updatedAt }, { label, value, previous, unit, series }) {
  const change = value - previous;
  const percent = format(Math.abs((change / previous) * 100));
  return {
    label,
    period: period.label,
    value: format(value),
    unit,
    change: `${change < 0 ? 'Giảm' : 'Tăng'} ${format(Math.abs(change))} ${unit} (${percent}%) so với ${format(previous)} ${unit}`,
    tone: change < 0 ? 'bad' : 'good',
    points: pointsOf(series),
    sentence: sentenceOf(series),
    source: source.name,
    href: source.url,
    updated: formatTime(updatedAt),
  };
}
