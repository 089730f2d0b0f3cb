import { css } from 'lit';

export const breakdownStyles = css``;
