export type Row = Readonly<Record<string, string>>;

/** The rows of a fixture; none of these files has quoted cells. */
export async function table(name: string): Promise<readonly Row[]> {
  const response = await fetch(new URL(`./fixtures/${name}.csv`, import.meta.url));
  const [header = '', ...lines] = (await response.text()).trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
