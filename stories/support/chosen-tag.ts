/** What a page of Storybook about one tag at a time is told. */
export interface OfTag {
  readonly tag: string;
}

/** Lets the reader of a page choose the tag that it is about; Storybook keeps the choice in the address. */
export const chosenTag = (tags: readonly string[]) => ({
  args: { tag: 'cchc-kpi-card' },
  argTypes: {
    tag: {
      name: 'Thẻ',
      control: { type: 'select' as const },
      options: [...tags].sort(),
    },
  },
  parameters: { controls: { include: ['Thẻ'] } },
});
