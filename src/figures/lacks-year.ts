/** Whether a period is a month or a quarter without its year. */
export const lacksYear = (period: string): boolean =>
  /^(tháng|thang|t|month|quý|quy|q|quarter)?[ .]?(\d{1,2}|i{1,3}|iv)$/i.test(period);
