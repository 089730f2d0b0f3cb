import { css } from 'lit';

/**
 * The closed list of tokens. Each is a default for a `--cchc-*` custom property that a host may set.
 * `light-dark()` follows the page's own `color-scheme`, so a dark page needs no script; engines without it stay light.
 */
export const tokens = css`
  .widget {
    --_font: var(
      --cchc-font,
      system-ui,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_text: var(--cchc-text, #17212b);
    --_muted: var(--cchc-muted, #51606e);
    --_surface: var(--cchc-surface, #fff);
    --_border: var(--cchc-border, #d3dbe3);
    --_track: var(--cchc-track, #e3eaf1);
    --_accent: var(--cchc-accent, #0b5394);
    --_good: var(--cchc-good, #17693b);
    --_bad: var(--cchc-bad, #9c3d12);
    --_notice: var(--cchc-notice, #fdf6e3);
    --_radius: var(--cchc-radius, 6px);
    --_space: var(--cchc-space, 16px);
    --_gap: 8px;
    --_value-size: var(--cchc-value-size, clamp(26px, 13cqi, 42px));
  }

  .widget[data-theme='light'] {
    color-scheme: light;
  }
  .widget[data-theme='dark'] {
    color-scheme: dark;
  }
  .widget[data-theme='auto'] {
    color-scheme: light dark;
  }

  @supports (color: light-dark(red, red)) {
    .widget {
      --_text: var(--cchc-text, light-dark(#17212b, #e9eef3));
      --_muted: var(--cchc-muted, light-dark(#51606e, #a9b7c4));
      --_surface: var(--cchc-surface, light-dark(#fff, #17212b));
      --_border: var(--cchc-border, light-dark(#d3dbe3, #3a4856));
      --_track: var(--cchc-track, light-dark(#e3eaf1, #33414e));
      --_accent: var(--cchc-accent, light-dark(#0b5394, #84bdf0));
      --_good: var(--cchc-good, light-dark(#17693b, #7ad3a0));
      --_bad: var(--cchc-bad, light-dark(#9c3d12, #f2aa85));
      --_notice: var(--cchc-notice, light-dark(#fdf6e3, #3a331f));
    }
  }

  /* A host's own accent keeps its hue, and gets the lightness at which it contrasts with the surface. */
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    .widget {
      --_host-accent: var(--cchc-accent, #0b5394);
      --_accent: light-dark(
        oklch(from var(--_host-accent) min(l, 0.46) min(c, 0.15) h),
        oklch(from var(--_host-accent) max(l, 0.78) min(c, 0.12) h)
      );
    }
  }
`;
