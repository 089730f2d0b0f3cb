import { collapseSpace } from '../lib/collapse-space.js';
import { SETS } from '../territory/units.js';
import { DataError, wrongAttribute } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { periodCode } from '../format/period-name.js';
import { isProvinceName } from '../territory/province-name.js';
import { isShortNumber, unitOf } from '../territory/match-unit.js';

/** One value of a dimension: a province, a year, an index. */
export interface Category {
  readonly id: string;
  readonly label?: string | undefined;
  /** The unit of the figures under it. */
  readonly unit?: string | undefined;
  /** Whether it stands for several of the others, as a district does for its communes. */
  readonly isGroup?: boolean;
}

/** A dimension of a cube. */
export interface Dimension {
  readonly id: string;
  readonly label?: string | undefined;
  readonly role?: 'place' | 'time' | undefined;
  readonly categories: readonly Category[];
}

/** A figure with the position of its category in each dimension. */
export interface Cell {
  readonly at: readonly number[];
  readonly value: unknown;
  /** Whether a flag says that it may still change. */
  readonly isProvisional?: boolean | undefined;
}

/** Figures by dimensions, as statistical offices publish them. */
export interface Cube {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
}

const MOST_DIMENSIONS = 50;

/** No page needs more figures, and to read them would block it for seconds. */
const MOST_CELLS = 200_000;

/** Refuses what no office publishes, and what would take a page's time for nothing. */
export function checkDimensions(dimensions: readonly unknown[], field: string): void {
  if (!dimensions.length || dimensions.length > MOST_DIMENSIONS) throw new DataError('invalid', { field });
}

/** Refuses, before they are read, more figures than a page can take. */
export function checkCells(count: number): void {
  if (count > MOST_CELLS) throw new DataError('too-large');
}

/** The positions of the dimensions that make the rows of a table; -1 where there is none. */
export interface Axes {
  readonly place: number;
  readonly time: number;
}

/** The position of a category for each dimension; `null` for those that make the rows. */
export type Pins = readonly (number | null)[];

/** Whether an attribute names a dimension or category, by its identifier or its label. */
function isNamed({ id, label }: Category | Dimension, name: string): boolean {
  const wanted = collapseSpace(name);
  return [id, label].some((text) => text !== undefined && collapseSpace(text) === wanted);
}

/** The code of the period that a category is. */
export const periodOf = ({ id, label }: Category): string | null => periodCode(id) ?? periodCode(label);

/** Whether all categories are periods, and none a code of four digits that is no year of statistics. */
const arePeriods = ({ categories }: Dimension): boolean =>
  categories.length > 0 && categories.every((category) => /(1[89]|2[01])\d\d/.test(periodOf(category) ?? ''));

const areProvinces = ({ categories }: Dimension): boolean =>
  categories.filter(({ label }) => label && isProvinceName(label)).length * 2 > categories.length;

/** The position of the dimension that an attribute names, else of the one with the role, else of the first that fits. */
function axisOf(
  dimensions: readonly Dimension[],
  names: readonly (string | undefined)[],
  role: Dimension['role'],
  fits: (dimension: Dimension) => boolean,
): number {
  const named = dimensions.findIndex((dimension) => names.some((name) => name && isNamed(dimension, name)));
  const withRole = named < 0 ? dimensions.findIndex((dimension) => dimension.role === role) : named;
  return withRole < 0 ? dimensions.findIndex((dimension) => !dimension.role && fits(dimension)) : withRole;
}

/** The name of a dimension or category. */
export const titleOf = ({ id, label }: Category | Dimension): string => label ?? id;

/** The dimensions of places and of time; a time whose categories are no periods that can be read makes no rows. */
export function axesOf({ dimensions }: Cube, mapping: Mapping): Axes & { readonly timeAxis: number } {
  const { area = '' } = mapping;
  // A number may be an age as well; codes of places are of one length.
  const hasArea = ({ categories }: Dimension) =>
    categories.some((own) => isNamed(own, area)) &&
    (!isShortNumber(area) || categories.every(({ id }) => id.length === area.length));
  const names = [mapping['col-name'], mapping['col-code']];
  const place = axisOf(dimensions, names, 'place', (one) => areProvinces(one) || hasArea(one));
  const timeAxis = axisOf(dimensions, [mapping['col-period']], 'time', arePeriods);
  const time = timeAxis >= 0 && timeAxis !== place && arePeriods(dimensions[timeAxis]!) ? timeAxis : -1;
  return { place, time, timeAxis };
}

/** Of times that cannot be read, the asked one, else the last that the source lists; the first where they go back. */
function askedOrLast({ categories }: Dimension, period: string | undefined): number {
  const asked = categories.findIndex((category) => period && isNamed(category, period));
  const goBack = categories.every(({ id }, index) => index === 0 || id < categories[index - 1]!.id);
  return asked < 0 && !goBack ? categories.length - 1 : Math.max(asked, 0);
}

/** The most categories of a dimension that are listed where a wrong one is named. */
const MOST_LISTED = 12;

/** A dimension with its categories, as attributes can name them: `labor: labforce, empl, unempl, rate`. */
function listing({ id, categories }: Dimension): string {
  const ids = categories.slice(0, MOST_LISTED).map((category) => category.id);
  return `${id}: ${ids.join(', ')}${categories.length > MOST_LISTED ? ', …' : ''}`;
}

/** The categories that an attribute names, one or several with commas between; else the first of each dimension. */
export function pinsOf(
  { dimensions }: Cube,
  axes: Axes & { readonly timeAxis: number },
  mapping: Mapping,
  attribute: string,
): Pins {
  const { place, time, timeAxis } = axes;
  const pins: (number | null)[] = dimensions.map((_dimension, index) =>
    index === place || index === time ? null : 0,
  );
  const pin = (name: string): boolean =>
    dimensions.some(({ categories }, index) => {
      const position =
        pins[index] === null ? -1 : categories.findIndex((category) => isNamed(category, name));
      if (position >= 0) pins[index] = position;
      return position >= 0;
    });
  if (timeAxis >= 0 && pins[timeAxis] !== null)
    pins[timeAxis] = askedOrLast(dimensions[timeAxis]!, mapping.period);
  const name = mapping[attribute];
  if (name && !pin(name) && !name.split(',').every(pin)) {
    const known = dimensions.filter((_dimension, index) => pins[index] !== null).map(listing);
    throw wrongAttribute(attribute, name, { known });
  }
  return pins;
}

const isCounted = (categories: readonly Category[]): boolean =>
  categories.every(({ id }, index) => id === String(index) || id === String(index + 1));

/** Whether places are identified by their codes: declared so, or at least neither counted nor at odds with their names. */
export function haveCodes(dimension: Dimension, declared: string | undefined): boolean {
  if (declared && isNamed(dimension, declared)) return true;
  return (
    !isCounted(dimension.categories) &&
    dimension.categories.every(({ id, label }) => {
      if (!label || !isProvinceName(label)) return true;
      return SETS.some((set) => unitOf({ code: id, name: label }, set)?.code === id.padStart(2, '0'));
    })
  );
}
