import { expect } from '@open-wc/testing';
import type { Mapping } from '../../src/adapters/adapter.js';
import { readableText } from '../../src/adapters/readable-text.js';
import type { DataError } from '../../src/document/error.js';
import { documentOf, decoded, detailOf, failureOf, indicatorIn, rankingIn } from '../adapters/adapted.js';
import { failureText } from '../../src/figures/failure-text.js';
import { localizerOf } from '../../src/i18n/localizer.js';

/** The bytes of a fixture in an encoding of their own, as readable as they become. */
const encodedText = async (file: string, encoding: string): Promise<string> => {
  const response = await fetch(new URL(`./fixtures/${file}`, import.meta.url));
  return readableText(new TextDecoder(encoding).decode(await response.arrayBuffer()));
};

const textOf = async (file: string): Promise<string> =>
  (await fetch(new URL(`./fixtures/${file}`, import.meta.url))).text();

const scoresIn = async (file: string, mapping: Mapping, format = 'csv') =>
  rankingIn(documentOf(format, await textOf(file), mapping)).entries.map(({ name, score }) => [name, score]);

const VI = { 'number-format': 'vi' };

describe('real tables', () => {
  it('01: one number of a column proves how all are written', async () => {
    const mapping = { 'col-name': 'Phân Loại', 'col-value': 'Total-M', 'col-period': 'Month' };
    expect(await scoresIn('01-gso-von-dau-tu.csv', mapping)).to.deep.equal([
      ['Hà Nội', 4601.002],
      ['Hồ Chí Minh', 2269.025],
      ['Hưng Yên', 1531.407],
      ['Bình Dương', 1062.757],
      ['Hải Phòng', 995.228],
      ['Bà Rịa - Vũng Tàu', 941.891],
      ['Đồng Nai', 732.959],
      ['Thanh Hóa', 728.181],
      ['Nam Định', 695.22],
      ['Hà Nam', 693.254],
    ]);
  });

  it('02: of a table of provinces and one of countries below it the first is read', async () => {
    const mapping = { 'col-name': '2', 'col-value': 'cấp mới', period: '2024', ...VI };
    const scores = await scoresIn('02-gso-fdi-hai-khoi.csv', mapping);
    expect(scores).to.have.lengthOf(20);
    expect([scores[0], scores[19]]).to.deep.equal([
      ['Quảng Ninh', 2279.8],
      ['Nam Định', 271.5],
    ]);
    const countries = await scoresIn('02-gso-fdi-hai-khoi.csv', { ...mapping, lines: '30-49' });
    expect([countries.length, countries[0]]).to.deep.equal([20, ['Xin-ga-po', 6260.1]]);
  });

  it('04: of three series of the same quarters only the chosen one is read', async () => {
    const mapping = { 'col-period': '1', 'col-value': '2', lines: '8-11', ...VI };
    const { value, series } = indicatorIn(
      documentOf('csv', await textOf('04-gso-that-nghiep-3-khoi.csv'), mapping),
    );
    expect(value).to.equal(2.22);
    expect(series.map((point) => point.value)).to.deep.equal([2.24, 2.29, 2.23, 2.22]);
  });

  it('05: headings over two lines, regions between the provinces', async () => {
    const mapping = { 'col-name': 'TÊN TỈNH, THÀNH PHỐ', 'col-value': 'BỔ SUNG CÂN ĐỐI', ...VI };
    const { document } = decoded('csv', await textOf('05-bo-tai-chinh-2006.csv'), mapping);
    const scores = rankingIn(document).entries.map(({ name, score }) => [name, score]);
    expect(scores).to.deep.include.members([
      ['Hà Giang', 646_769],
      ['Bắc Giang', 745_753],
      ['Bắc Kạn', 393_663],
      ['Nam Định', 672_380],
      ['Quảng Ninh', null],
    ]);
    expect(scores.flat()).not.to.include('TỔNG SỐ').and.not.to.include('ĐÔNG BẮC');
    const numbered = { ...mapping, 'col-name': '2', 'col-value': '7' };
    expect(
      rankingIn(decoded('csv', await textOf('05-bo-tai-chinh-2006.csv'), numbered).document),
    ).to.deep.equal(rankingIn(document));
  });

  it('06: the column of names that stands beside the figure, and no second table below', async () => {
    const mapping = { 'col-name': 'Tỉnh', 'col-score': 'PCI 2013', 'col-rank': 'Xếp hạng', ...VI };
    expect(await scoresIn('06-pci-2013-cot-song-song.csv', mapping)).to.deep.equal([
      ['Đà Nẵng', 66.45],
      ['Thừa Thiên Huế', 65.56],
      ['Kiên Giang', 63.55],
      ['Quảng Ninh', 63.51],
      ['Yên Bái', 52.67],
      ['Cao Bằng', 52.3],
      ['Hoà Bình', 52.15],
      ['Tuyên Quang', 48.98],
    ]);
    const land = { ...mapping, 'col-score': 'Tiếp cận đất đai', 'col-rank': undefined };
    expect((await scoresIn('06-pci-2013-cot-song-song.csv', land))[0]).to.deep.equal(['Trà Vinh', 8.68]);
  });

  it('07: a second line of headings is no unit', async () => {
    const mapping = { 'col-name': 'Tỉnh', 'col-score': 'PCI 2009 có trọng số', period: '2009', ...VI };
    const { document } = decoded('csv', await textOf('07-pci-2009-bac-can.csv'), mapping);
    const scores = rankingIn(document).entries.map(({ name, score }) => [name, score]);
    expect(scores).to.deep.include.members([
      ['Đà Nẵng', 75.96],
      ['Bắc Kạn', 47.5],
      ['Cao Bằng', 45.43],
    ]);
    expect(scores.flat()).not.to.include('Tỉnh');
  });

  it('08: epoch milliseconds are days, the newest one is the present, and the country is no region', async () => {
    const mapping = {
      rows: 'features',
      'col-name': 'attributes.ARSNome',
      'col-value': 'attributes.ConfirmadosAcumulado',
      'col-period': 'attributes.Data',
      area: 'ARS Norte',
    };
    const document = documentOf('json', await textOf('08-arcgis-ngay-epoch.json'), mapping);
    const { value, series } = indicatorIn(document);
    expect([document.period?.label, value]).to.deep.equal(['2021-04-14', 332_900]);
    expect(series.map((point) => point.value)).to.deep.equal([332_482, 332_635, 332_900]);
    expect(rankingIn(document).entries.map(({ name, score }) => [name, score])).to.deep.equal([
      ['ARS Norte', 332_900],
      ['ARS Centro', 117_922],
      ['ARS Lisboa e Vale do Tejo', 314_000],
      ['ARS Alentejo', 29_465],
      ['ARS Algarve', 21_246],
      ['Açores', 4420],
      ['Madeira', 8904],
    ]);
  });

  it('09: several figures of a unit and day are refused, or chosen from', async () => {
    const text = await textOf('09-uk-chi-tieu-dang-dai.csv');
    const mapping = { 'col-name': 'Country', 'col-period': 'Date', 'col-value': 'Value' };
    expect(failureOf('csv', text, mapping)).to.deep.equal(['invalid', 'where=""']);
    const chosen = documentOf('csv', text, { ...mapping, where: ' indicator = ConfirmedCases ' });
    const { value, series } = indicatorIn(chosen);
    expect(value).to.equal(17_279);
    expect(series.map((point) => point.value)).to.deep.equal([17_262, 17_274, 17_279, 17_279]);
  });

  it('10: columns that are years are the course', async () => {
    const mapping = { 'col-name': '1', 'col-value': '2024' };
    const { document } = decoded('csv', await textOf('10-eurostat.tsv'), mapping);
    expect(document.period?.label).to.equal('2024');
    expect(document.indicators[0]?.series).to.deep.equal([
      { period: '2022', value: 402_767.1 },
      { period: '2023', value: 429_634.3 },
      { period: '2024', value: 443_546 },
    ]);
    expect(document.indicators[1]?.value).to.equal(3_921_311);
  });

  it('12: letters that were lost on saving are no names', async () => {
    for (const encoding of ['windows-1258', 'windows-1252'])
      try {
        await encodedText('12-excel-luu-csv-ansi.csv', encoding);
        expect.fail('no failure');
      } catch (error) {
        expect((error as DataError).detail.reason).to.deep.equal(['replacementCharacters']);
        expect(failureText(error as DataError, localizerOf('vi'))).to.include('CSV UTF-8');
      }
  });

  it('13: a column a day is the course, and the total no unit', async () => {
    for (const day of ['2020-04-21', 'newest']) {
      const mapping = { 'col-name': 'CCAA', 'col-value': day, area: 'Aragón' };
      const document = documentOf('csv', await textOf('13-es-bang-rong-total.csv'), mapping);
      expect(rankingIn(document).entries.map(({ name, score }) => [name, score])).to.deep.equal([
        ['Andalucía', 1020],
        ['Aragón', 650],
        ['Extremadura', 389],
      ]);
      const { value, series } = indicatorIn(document);
      expect([value, series.map((point) => point.value)]).to.deep.equal([
        650,
        [579, 601, 619, 637, 643, 650],
      ]);
    }
  });

  it('14: several figures of one day are refused', async () => {
    const mapping = { 'col-code': 'id', 'col-period': 'date', 'col-value': 'counts' };
    const text = await textOf('14-socrata-nhieu-lan-mot-ngay.json');
    expect(failureOf('json', text, mapping)[0]).to.equal('invalid');
    const counted = { ...mapping, 'col-value': undefined, count: 'rows' };
    expect(indicatorIn(documentOf('json', text, counted)).value).to.equal(7);
  });

  it('16: letters of TCVN3 become those of Unicode, and the country and its regions are no provinces', async () => {
    const text = await encodedText('16-gso-2000-tcvn3.csv', 'utf-8');
    const mapping = { 'col-name': '2', 'col-value': '3', period: '2000', ...VI };
    const { document, notes } = decoded('csv', text, mapping);
    expect(rankingIn(document).entries.map(({ name, score }) => [name, score])).to.deep.equal([
      ['Hà Nội', 2736.4],
      ['Hải Phòng', 1690.8],
      ['Hà Tây', 2410.8],
      ['Hải Dương', 1657.4],
      ['Hưng Yên', 1081.9],
    ]);
    expect(notes).to.deep.equal([]);
    const headings = { ...mapping, 'col-value': 'Tổng số', headings: '6-7' };
    expect(rankingIn(decoded('csv', text, headings).document)).to.deep.equal(rankingIn(document));
  });

  it('17: a first record that names the columns is no unit', async () => {
    const mapping = { 'col-name': 'D1N', 'col-period': 'D2N', 'col-value': 'V' };
    expect(await scoresIn('17-sidra-dong-dau-la-ten-cot.json', mapping, 'json')).to.deep.equal([
      ['Maceió (AL)', 957_916],
    ]);
  });

  it('18: columns without headings are told with the way out', async () => {
    const mapping = { 'col-name': 'Name', 'col-value': 'Age' };
    const text = await textOf('18-gviz-khong-nhan-tieu-de.txt');
    expect(detailOf('gviz', text, mapping)).to.deep.equal({
      field: 'col-name="Name", col-value="Age"',
      known: ['A, B'],
      addition: '&headers=1',
    });
  });

  it('19: titles, sections, total, note and signature are no units', async () => {
    const mapping = { 'col-name': 'Tên đơn vị', 'col-score': 'Tỷ lệ đúng hạn (%)', ...VI };
    const { document } = decoded('csv', await textOf('19-bao-cao-don-vi.csv'), mapping);
    const { entries, unit } = rankingIn(document);
    expect(unit).to.equal('%');
    expect(entries.map(({ name, score, qualifier }) => [name, score, qualifier])).to.deep.equal([
      ['Sở A', 98.5, null],
      ['Sở B', 98, 'atLeast'],
      ['Xã C', 95.21, null],
      ['Phường D', 100, null],
    ]);
  });

  it('20: month and year in two columns are a period', async () => {
    const mapping = { 'col-period': 'Tháng', 'col-received': 'Tiếp nhận', 'col-resolved': 'Giải quyết' };
    const { dossiers, period } = documentOf('csv', await textOf('20-thang-nam-hai-cot.csv'), mapping);
    expect(period?.label).to.equal('2026-09');
    expect(dossiers).to.deep.include({ received: 130, resolved: 128 });
  });

  it('22: thousands in quotes among whole numbers up to 999', async () => {
    const mapping = { 'col-name': 'GSS_NM', 'col-value': 'TotalCases' };
    expect(await scoresIn('22-uk-hang-nghin-trong-ngoac.csv', mapping)).to.deep.equal([
      ['Hartlepool', 69],
      ['Middlesbrough', 274],
      ['Sheffield', 1237],
      ['Birmingham', 1853],
      ['Brent', 1018],
      ['Cumbria', 1218],
    ]);
  });
});
