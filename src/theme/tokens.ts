import { css } from 'lit';

/**
 * The closed list of tokens. Each is a default for a `--cchc-*` custom property that a host may set.
 * `light-dark()` follows the page's own `color-scheme`, so a dark page needs no script; engines without it, or without
 * colours relative to others, stay light.
 */
export const tokens = css`
  .widget {
    --_font: var(--cchc-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
    --_size: var(--cchc-font-size, 15px);
    --_text: var(--cchc-text, #17212b);
    --_muted: var(--cchc-muted, #51606e);
    --_surface: var(--cchc-surface, #fff);
    --_border: var(--cchc-border, #d3dbe3);
    --_track: var(--cchc-track, #e3eaf1);
    --_accent: var(--cchc-accent, #0b5394);
    --_fill: var(--_accent);
    --_good: var(--cchc-good, #17693b);
    --_bad: var(--cchc-bad, #9c3d12);
    --_notice: var(--cchc-notice, #fdf6e3);
    --_radius: var(--cchc-radius, 6px);
    --_space: var(--cchc-space, 16px);
    --_gap: 8px;
    --_value-size: var(--cchc-value-size, clamp(26px, 13cqi + 4.4px, 42px));
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

  /*
   * A host's accent fills shapes as it is where it has 3:1 against the surface: on white up to the luminance 0.29, to
   * which a brighter one is scaled; on dark from 0.1435 on, below which it is transparent and lets a lighter one through.
   * As the ink of text it keeps its hue, and gets the lightness at which it can be read.
   */
  @supports (color: color(from red xyz-d65 x y z)) and (color: light-dark(red, red)) {
    .widget {
      --_text: var(--cchc-text, light-dark(#17212b, #e9eef3));
      --_muted: var(--cchc-muted, light-dark(#51606e, #a9b7c4));
      --_surface: var(--cchc-surface, light-dark(#fff, #17212b));
      --_border: var(--cchc-border, light-dark(#d3dbe3, #3a4856));
      --_track: var(--cchc-track, light-dark(#e3eaf1, #33414e));
      --_good: var(--cchc-good, light-dark(#17693b, #7ad3a0));
      --_bad: var(--cchc-bad, light-dark(#9c3d12, #f2aa85));
      --_notice: var(--cchc-notice, light-dark(#fdf6e3, #3a331f));
      --_light: var(--cchc-accent, #0b5394);
      --_dark: var(--cchc-accent-dark, var(--cchc-accent, #84bdf0));
      --_accent: light-dark(
        oklch(from var(--_light) min(l, 0.46) min(c, 0.15) h),
        oklch(from var(--_dark) max(l, 0.78) min(c, 0.12) h)
      );
      --_fill: light-dark(
        color(from var(--_light) xyz-d65 calc(x * min(1, 0.29 / y)) min(y, 0.29) calc(z * min(1, 0.29 / y))),
        rgb(
          from
            color-mix(
              in srgb,
              color(from var(--_dark) xyz-d65 x y z / calc(999 * (y - 0.1435))) 99.99%,
              oklch(from var(--_dark) max(l, 0.6) c h)
            )
            r g b / 1
        )
      );
    }
  }
`;
