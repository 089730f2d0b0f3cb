/** A sentence for readers, by language. */
type Sentence = Readonly<Record<'vi' | 'en', string>>;

/** Whose content the frame shows, and what the page is where it stands in no frame. */
export const notOfHost = (host: string, isFramed: boolean): Sentence => ({
  vi: `${isFramed ? '' : 'Trang để nhúng. '}Nội dung do trang nhúng cung cấp, không phải của ${host}.`,
  en: `${isFramed ? '' : 'Page for frames. '}Content of the embedding page, not of ${host}.`,
});

/** What to do about an endpoint that is refused. */
export const endpointRefused = (host: string): Sentence => ({
  vi: `Endpoint không được phép. Đặt tệp trên ${host} hoặc thêm máy chủ vào <meta name="cchc-origins">.`,
  en: `Endpoint not allowed. Put the file on ${host} or its server in <meta name="cchc-origins">.`,
});

/** A line that says a sentence in both languages, on a ground of its own: what the frame stands on is unknown. */
export function notice(sentence: Sentence): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText = 'padding:8px;background:Canvas;font:menu';
  for (const lang of ['vi', 'en'] as const) {
    const words = line.appendChild(document.createElement('div'));
    words.lang = lang;
    words.textContent = sentence[lang];
  }
  return line;
}
