/** A setting, as `name=value`, with a value that it cannot have: it changes nothing, and nothing is said of it in the page. */
export const IDLE_SETTING =
  /^(theme=(?!(light|dark|auto)$)|locale=(?![vVeE][iInN]([-_]|$))|heading-level=(?![2-6]$)|refresh=(?!\d+(\.\d+)?$)|chart=(?!(bar|line|radar)$))./;
