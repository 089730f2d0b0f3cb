import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { settled } from '../deferred.js';
import { FakeClock } from '../fake-clock.js';
import { announced, detailText, ENDPOINT, frameOf, make, openTable, press, visibleText } from '../widgets.js';
import { asking, mountAsking, mountBare, mountReady, type Fixtures } from './fixtures.js';

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
      expect(
        nodes.some(({ role, name }) => role === 'button' && name === `Tạm dừng cập nhật: ${label.vi}`),
      ).to.equal(true);
      for (const word of spoken.split(' ')) expect(said).to.include(word);
    });

    it('has the reason of a failure and the way out in the accessibility tree', async () => {
      const { network } = await mountAsking(fixtures);
      await network.last.status(503);
      const nodes = await treeNodes();
      expect(
        nodes.some(({ name }) => name?.includes('Chưa tải được số liệu từ nguồn. Vui lòng thử lại sau.')),
      ).to.equal(true);
      expect(nodes.some(({ role, name }) => role === 'button' && name?.startsWith('Thử lại: '))).to.equal(
        true,
      );
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
      expect(detailText(widget)).to.include('Thiếu thuộc tính “endpoint”');
      expect(announced(widget)).to.equal('');
    });

    it('tells a reader who tries again that this has begun, and what has come of it', async () => {
      const { widget, network } = await mountAsking(fixtures);
      await network.last.status(502);
      await press(widget, 'retry');
      expect(announced(widget)).to.equal('Đang tải số liệu…');
      await network.last.status(502);
      expect(announced(widget)).to.match(/: Chưa tải được số liệu từ nguồn\. Vui lòng thử lại sau\.$/);
      await press(widget, 'retry');
      await network.last.json(fixtures.good);
      expect(announced(widget)).to.equal(`${label.vi}: Đã tải lại được số liệu.`);
    });

    it('says what a reader has done once, and not again to who reads on', async () => {
      const clock = new FakeClock();
      const { widget } = await mountReady(fixtures, { refresh: '60' });
      clock.install();
      await press(widget, 'pause');
      expect(announced(widget)).to.equal('Đã tạm dừng tự động cập nhật.');
      clock.advance(4000);
      await press(widget, 'pause');
      clock.advance(4000);
      clock.uninstall();
      await settled();
      expect(announced(widget)).to.equal('Đã bật lại tự động cập nhật.');
      clock.advance(1000);
      await settled();
      expect(announced(widget)).to.equal('');
    });

    it('tells no failure that befalls many widgets more than once a page', async () => {
      const { network, widget, provider } = await mountReady(fixtures);
      const another = make(fixtures.tag, asking(fixtures));
      provider.append(another);
      await settled();
      const told: string[] = [];
      for (const one of [widget, another])
        new MutationObserver(() => told.push(announced(one))).observe(
          one.shadowRoot?.querySelector('[aria-live]') as Element,
          { childList: true, characterData: true, subtree: true },
        );
      for (let times = 0; times < 3; times++) {
        network.client.reload(ENDPOINT);
        await network.last.status(504);
      }
      expect(told.length).to.be.at.most(1);
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
