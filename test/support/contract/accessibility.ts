import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { announced, ENDPOINT, frameOf, openTable, press, visibleText } from '../widgets.js';
import { mountAsking, mountBare, mountReady, type Fixtures } from './fixtures.js';

interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly TreeNode[];
}

const flatten = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** The accessibility tree of the page, as the browser hands it to a screen reader. */
async function treeNodes(): Promise<TreeNode[]> {
  const tree = (await a11ySnapshot({})) as unknown as TreeNode | null;
  return tree ? flatten(tree) : [];
}

/** Names and values reach a screen reader, and it is told what happens, politely and once. */
export function accessibilityContract(fixtures: Fixtures): void {
  const { label, figure, spoken = figure.vi } = fixtures;

  describe('accessibility', () => {
    it('has its label, its figure and its controls in the accessibility tree', async () => {
      await mountReady(fixtures, { refresh: '60', 'heading-level': '3' });
      const nodes = await treeNodes();
      const said = nodes
        .map(({ name = '' }) => name)
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(nodes.find(({ role }) => role === 'heading')).to.include({ name: label.vi, level: 3 });
      expect(nodes.some(({ role, name }) => role === 'button' && name === 'Tạm dừng cập nhật')).to.equal(
        true,
      );
      for (const word of spoken.split(' ')) expect(said).to.include(word);
    });

    it('has the reason of a failure and the way out in the accessibility tree', async () => {
      const { network } = await mountAsking(fixtures);
      await network.last.status(503);
      const nodes = await treeNodes();
      expect(nodes.some(({ name }) => name?.includes('Nguồn số liệu trả về lỗi 503.'))).to.equal(true);
      expect(nodes.some(({ role, name }) => role === 'button' && name === 'Thử lại')).to.equal(true);
    });

    it('is a group named by its label', async () => {
      const { widget } = await mountReady(fixtures);
      const frame = frameOf(widget);
      const id = frame.getAttribute('aria-labelledby') ?? '';
      expect(frame.getAttribute('role')).to.equal('group');
      expect(widget.shadowRoot?.getElementById(id)?.innerText).to.equal(label.vi);
    });

    it('has one status, polite and empty while nothing has happened', async () => {
      const { widget, network } = await mountAsking(fixtures);
      expect(widget.shadowRoot?.querySelectorAll('[role="status"], [aria-live]')).to.have.length(1);
      expect(announced(widget)).to.equal('');
      await network.last.json(fixtures.good);
      expect(announced(widget)).to.equal('');
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.later);
      expect(announced(widget)).to.equal('');
    });

    it('has an empty status also where something is wrong from the start, which is in plain sight', async () => {
      const { widget } = await mountBare(fixtures);
      expect(visibleText(widget)).to.include('Thiếu thuộc tính “endpoint”');
      expect(announced(widget)).to.equal('');
    });

    it('tells a failure and the recovery from it', async () => {
      const { widget, network } = await mountAsking(fixtures);
      await network.last.status(502);
      expect(announced(widget)).to.equal('Nguồn số liệu trả về lỗi 502.');
      await press(widget, 'retry');
      await network.last.json(fixtures.good);
      expect(announced(widget)).to.equal('Đã tải lại được số liệu.');
    });

    it('tells that a retry has begun and that it has failed again', async () => {
      const { widget, network } = await mountAsking(fixtures);
      await network.last.status(502);
      await press(widget, 'retry');
      expect(announced(widget)).to.equal('Đang tải số liệu…');
      await network.last.status(502);
      expect(announced(widget)).to.equal('Nguồn số liệu trả về lỗi 502.');
    });

    it('tells no failure twice that the reader has not asked for', async () => {
      const { widget, network } = await mountReady(fixtures);
      const told: string[] = [];
      new MutationObserver(() => told.push(announced(widget))).observe(
        widget.shadowRoot?.querySelector('[role="status"]') as Element,
        { childList: true, characterData: true, subtree: true },
      );
      for (let times = 0; times < 3; times++) {
        network.client.reload(ENDPOINT);
        await network.last.status(504);
      }
      expect(told).to.deep.equal(['Nguồn số liệu trả về lỗi 504.']);
    });

    it('is busy while a request is under way', async () => {
      const { widget, network } = await mountAsking(fixtures);
      expect(frameOf(widget).getAttribute('aria-busy')).to.equal('true');
      await network.last.json(fixtures.good);
      expect(frameOf(widget).hasAttribute('aria-busy')).to.equal(false);
    });

    it('has buttons of at least 24 by 24 pixels that a keyboard reaches', async () => {
      const { widget, network } = await mountReady(fixtures, { refresh: '60' });
      network.client.reload(ENDPOINT);
      await network.last.status(500);
      const buttons = [...frameOf(widget).querySelectorAll<HTMLElement>('button, summary')].filter((button) =>
        button.checkVisibility(),
      );
      expect(buttons.length).to.be.greaterThan(1);
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.innerText).to.be.at.least(24);
        button.focus();
        expect(widget.shadowRoot?.activeElement === button).to.equal(true);
      }
    });

    it('shows the same after a page translator has replaced every text as it does without', async () => {
      const { widget, network } = await mountReady(fixtures);
      translate(frameOf(widget));
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.later);
      const { widget: untouched } = await mountReady({ ...fixtures, good: fixtures.later });
      expect(visibleText(widget)).to.include(fixtures.laterFigure);
      expect(frameOf(widget).textContent).to.equal(frameOf(untouched).textContent);
    });

    it('keeps page translators off its numerals', async () => {
      const { widget } = await mountReady(fixtures);
      await openTable(widget);
      const figures = textsIn(frameOf(widget)).filter((text) =>
        /^[\d.,/%]*\d[\d.,/%]*$/.test(text.data.trim()),
      );
      expect(figures.length).to.be.greaterThan(0);
      for (const text of figures)
        expect(text.parentElement?.closest('[translate="no"]') !== null, text.data).to.equal(true);
    });
  });
}

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim());
}

/** Does what page translators do: puts an element of their own in the place of each text. */
function translate(root: Element): void {
  for (const text of textsIn(root)) {
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
}
