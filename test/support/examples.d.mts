export interface Example {
  readonly asks: Readonly<Record<string, string>>;
  readonly markup: string;
  readonly shows: string;
}

export function examplesOf<Tag extends string>(tags: readonly Tag[]): Promise<Readonly<Record<Tag, Example>>>;
