// The page of cards as one small Lit component, without any library of widgets.
import { css, html, LitElement, svg } from 'lit';
import { cardOf, load } from './figures.js';

class HandCard extends LitElement {
  static properties = { endpoint: {}, indicator: {}, card: { state: true } };

  static styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 8px;
      box-sizing: border-box;
      padding: 16px;
      border: 1px solid #d3dbe3;
      border-block-start: 3px solid #0b5394;
      border-radius: 6px;
      color: #17212b;
      font:
        15px/1.5 system-ui,
        sans-serif;
      font-variant-numeric: tabular-nums;
    }
    p {
      margin: 0;
    }
    .label {
      font-weight: 600;
    }
    .muted,
    .footer {
      color: #51606e;
      font-size: 13.5px;
    }
    .value {
      color: #0b5394;
      font-size: 36px;
      font-weight: 700;
      line-height: 1.2;
    }
    .good,
    .bad {
      color: #17693b;
      font-weight: 600;
    }
    .bad {
      color: #9c3d12;
    }
    .sparkline {
      inline-size: 100%;
      block-size: 44px;
    }
    .sparkline polyline {
      fill: none;
      stroke: #0b5394;
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }
    .footer {
      padding-block-start: 8px;
      border-block-start: 1px solid #d3dbe3;
    }
  `;

  async connectedCallback() {
    super.connectedCallback();
    const figures = await load(this.endpoint);
    this.card = cardOf(
      figures,
      figures.indicators.find(({ id }) => id === this.indicator),
    );
  }

  render() {
    const { card } = this;
    if (!card) return html`<p class="muted">Đang tải…</p>`;
    return html`
      <p class="label">${card.label}</p>
      <p class="muted">${card.period}</p>
      <p class="value"><span>${card.value}</span> ${card.unit}</p>
      <p class="change ${card.tone}">${card.change}</p>
      <svg class="sparkline" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<polyline points=${card.points}></polyline>`}
      </svg>
      <p class="sentence muted">${card.sentence}</p>
      <p class="footer">Nguồn: <a href=${card.href}>${card.source}</a> Cập nhật: ${card.updated}</p>
    `;
  }
}

customElements.define('hand-card', HandCard);

export async function cards({ endpoint }) {
  await load(endpoint);
  const all = [...document.querySelectorAll('hand-card')];
  await Promise.all(all.map((card) => card.updateComplete));
}
